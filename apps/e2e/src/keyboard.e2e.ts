import { beforeAll, describe, expect, it } from 'vitest';
import { hearReply } from './moves/ask-tutor.ts';
import { giveOut, handInWork } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { tabTo } from './moves/tab-to.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);

describe('without a mouse', () => {
  let instructor: Visitor;
  let student: Visitor;

  beforeAll(async () => {
    instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
  });

  it('a student opens an assignment, asks the tutor, hands in, and hears that it arrived', async () => {
    const { page } = student;
    const { keyboard } = page;
    const title = `By keyboard ${mark}`;
    await giveOut(instructor.page, title);
    await page.goto('/student/assignments');
    await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: title }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Your answer'));
    await keyboard.type('5x + 4 = 39\n5x = 35');
    await tabTo(page, page.getByRole('button', { name: 'Ask the tutor' }));
    await keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: 'Ask the tutor' });
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.type('Is my first step right?');
    await keyboard.press('Enter');
    await hearReply(page, 0);
    await tabTo(page, page.getByRole('button', { name: 'Hand in', exact: true }));
    await keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await tabTo(page, dialog.getByRole('button', { name: 'Hand in', exact: true }));
    await keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Your work is handed in' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('an instructor walks the queue, accepts the suggestion, changes a mark, publishes, and goes on to the next', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    const id = await handInWork(student.page, await giveOut(page, `Graded by keyboard ${mark}`), '5x = 35\nx = 7');
    await page.goto('/instructor/grading');
    const rows = page.getByRole('row').getByRole('link');
    await rows.first().waitFor();
    await keyboard.press('j');
    await expect.poll(() => rows.first().evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
    await page.waitForURL(/\/grading\/[\w/-]+$/);
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText(/^A suggestion is ready/).waitFor();
    await keyboard.press('Shift+A');
    await keyboard.press('1');
    const points = page.getByLabel('Points for Method');
    expect(await points.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press('Control+a');
    await keyboard.type('4.5');
    await keyboard.press('Control+Enter');
    await page.getByText(/^Published: /).waitFor();
    const next = page.getByRole('link', { name: 'Next', exact: true });
    await expect.poll(() => next.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(id));
  });
});
