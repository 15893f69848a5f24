import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSharedCourse, giveOut, handInWork } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { tabTo } from './moves/tab-to.ts';
import { callApi } from './support/call-api.ts';
import { findViolations } from './support/find-violations.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const title = `For the gradebook ${Date.now().toString(36)}`;
const name = 'Amara Okafor';

let instructor: Visitor;
let student: Visitor;
let courseId: string;

beforeAll(async () => {
  instructor = await stage.visit('instructor', { reducedMotion: 'reduce' });
  student = await stage.visit('student', { reducedMotion: 'reduce' });
  await enterAsDemo(instructor, 'instructor');
  await enterAsDemo(student, 'student');
  const { page } = instructor;
  courseId = await findSharedCourse(page);
  const submissionId = await handInWork(student.page, await giveOut(page, title), '5x = 35\nx = 7');
  await saveMarks(page, submissionId);
});
afterAll(async () => {
  // Other journeys meet the same course.
  await setUp(instructor.page, []);
});

describe('a gradebook without a mouse', () => {
  it('is walked with arrow keys; work is excused, counted again, and released by column', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    await page.goto(`/instructor/courses/${courseId}`);
    await tabTo(page, page.getByRole('link', { name: 'Gradebook' }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Find a student'));
    await keyboard.type('amara');
    await page.getByRole('rowheader', { name }).waitFor();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');
    await tabTo(page, page.getByRole('rowheader', { name }));
    await walkTo(page, title);
    expect(await focused(page)).toBe('9 / 10 saved, not released');
    expect(await findViolations(page)).toEqual([]);

    const dialog = page.getByRole('dialog');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel('Reason to excuse it'));
    await keyboard.type('Ill');
    await tabTo(page, dialog.getByRole('button', { name: 'Excuse', exact: true }));
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Excused: it does not count');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Count it again' }));
    expect(await findViolations(page)).toEqual([]);
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('9 / 10 saved, not released');

    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Release its grades' }));
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Release 1 grade', exact: true }));
    expect(await findViolations(page)).toEqual([]);
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('9 / 10');
  });

  it('is set up with weights that add up while one types', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    await page.goto(`/instructor/courses/${courseId}/gradebook`);
    await tabTo(page, page.getByRole('button', { name: 'Setup' }));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('button', { name: 'Add a category' }));
    await keyboard.press('Enter');
    const first = dialog.getByLabel('Name');
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.type('Homework');
    for (const text of ['40', '1']) {
      await keyboard.press('Tab');
      await keyboard.press('Control+a');
      await keyboard.type(text);
    }
    await dialog.getByText('Weights: 40% of 100%').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await tabTo(page, dialog.getByRole('button', { name: 'Save setup' }));
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Homework 40%' }).waitFor();
  });
});

describe('the same gradebook', () => {
  it('leaves as a CSV file and as an Excel file', async () => {
    const { page } = instructor;
    await page.goto(`/instructor/courses/${courseId}/gradebook`);
    const save = async (format: string) => {
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format }).click(),
      ]);
      return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const csv = await save('CSV');
    expect(csv.file).toMatch(/^sat-math.*\.csv$/);
    expect(csv.bytes.toString()).toMatch(new RegExp(`^\\uFEFFName,Email,.*${title} \\(of 10\\)`));
    expect(csv.bytes.toString()).toContain(`\r\n${name},`);
    const excel = await save('Excel (XLSX)');
    expect([excel.file.endsWith('.xlsx'), excel.bytes.subarray(0, 2).toString()]).toEqual([true, 'PK']);
  });

  it('is a list of students on a phone', async () => {
    const { page } = await stage.visit('instructor on a phone', {
      ...{ viewport: { width: 390, height: 844 }, storageState: await instructor.context.storageState() },
    });
    await page.goto(`/instructor/courses/${courseId}/gradebook`);
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByRole('button', { name: title }).click();
    await page.getByRole('dialog').getByText('9 / 10').waitFor();
    expect(await findViolations(page)).toEqual([]);
    // Saving marks may meet the suggestion that arrives.
    expect(instructor.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([]);
  });

  it('shows the student their own grade, and what their total would be', async () => {
    const { page } = student;
    await page.goto('/student/grades');
    const course = page.getByRole('region', { name: /^SAT Math/ });
    await course.getByRole('row', { name: title }).getByText('9 / 10').waitFor();
    const total = () =>
      course
        .getByText(/^[\d.]+%$/)
        .first()
        .textContent();
    const real = await total();
    await course.getByRole('button', { name: 'What if' }).click();
    await course.getByLabel(`What if: points for ${title}`).fill('0');
    await expect.poll(total).not.toBe(real);
    await course.getByText('What-if total').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await course.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(total).toBe(real);
    expect(student.troubles).toEqual([]);
  });
});

/** Complete marks as the desk saves them, not published; the suggestion may arrive in between. */
async function saveMarks(page: Page, submissionId: string): Promise<void> {
  const criteria = [
    { criterionId: 'method', points: 5, feedback: '' },
    { criterionId: 'answer', points: 4, feedback: '' },
  ];
  const save = async (): Promise<string | null> => {
    const { data } = await callApi(page, 'query', 'instructor.grading.open', { submissionId });
    const { version } = z.object({ version: z.number() }).parse(data);
    const input = { submissionId, version, criteria, feedback: '' };
    return (await callApi(page, 'mutation', 'instructor.grading.saveReview', input)).refusal;
  };
  const refusal = (await save()) === null ? null : await save();
  if (refusal) throw new Error(refusal);
}

async function setUp(page: Page, categories: readonly object[]): Promise<void> {
  const { data } = await callApi(page, 'query', 'instructor.gradebook.get', { courseId, limit: 1 });
  const { version } = z.object({ course: z.object({ version: z.number() }) }).parse(data).course;
  const latePolicy = { kind: 'none' };
  await callApi(page, 'mutation', 'instructor.gradebook.setup', { courseId, version, categories, latePolicy });
}

/** Arrow keys to the right until the focus is in the column of that heading. */
async function walkTo(page: Page, heading: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('ArrowRight');
    const head = page.getByRole('columnheader', { name: heading });
    const place = await page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'));
    if ((await head.count()) > 0 && (await head.getAttribute('aria-colindex')) === place) return;
  }
  throw new Error(`80 presses did not reach the column ${heading}.`);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}
