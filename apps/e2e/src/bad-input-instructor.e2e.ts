import { beforeAll, describe, expect, it } from 'vitest';
import { findSharedCourse, giveOut, handInWork, plainDraft } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);

describe('what goes wrong while an instructor works ends in a sentence, and nothing is overwritten', () => {
  let instructor: Visitor;
  let student: Visitor;

  beforeAll(async () => {
    instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
  });

  async function waitingWork(title: string): Promise<string> {
    return handInWork(student.page, await giveOut(instructor.page, title), '5x + 4 = 39\n5x = 35\nx = 7');
  }

  it('two graders on one piece of work: the second is told, sees both, and overwrites nothing', async () => {
    const id = await waitingWork(`Two graders ${mark}`);
    const first = instructor.page;
    const second = await instructor.context.newPage();
    for (const page of [first, second]) {
      await page.goto(`/instructor/grading/${id}`);
      await page.getByText(/^A suggestion is ready/).waitFor();
    }
    await first.getByLabel('Points for Method').fill('6');
    await first.getByText('Saved as a draft; only you see it').waitFor();
    await second.getByLabel('Points for Method').fill('2');
    const alert = second.getByRole('alert').first();
    await alert.waitFor();
    const row = second.getByRole('row').filter({ hasText: 'Method' });
    expect(await row.textContent()).toMatch(/6 \/ 6.*2 \/ 6/);
    await first.reload();
    await expect.poll(() => first.getByLabel('Points for Method').inputValue()).toBe('6');
    await second.getByRole('button', { name: 'Use their marks' }).click();
    expect(await second.getByLabel('Points for Method').inputValue()).toBe('6');
    await second.close();
  });

  it('a double click on "Publish grade" publishes once', async () => {
    const { page } = instructor;
    await page.goto(`/instructor/grading/${await waitingWork(`Published once ${mark}`)}`);
    await page.getByRole('button', { name: 'Accept all suggestions' }).click();
    const calls = countCalls('grading.publish');
    await page.getByRole('button', { name: 'Publish grade' }).dblclick();
    await page.getByText(/^Published: /).waitFor();
    expect(calls()).toBe(1);
  });

  it('double clicks on "Save draft" and "Publish" make one assignment and publish it once', async () => {
    const { page } = instructor;
    const courseId = await findSharedCourse(page);
    const title = `Saved once ${mark}`;
    await page.goto(`/instructor/courses/${courseId}/assignments/new`);
    await page.getByLabel('Title').fill(title);
    await page.getByRole('textbox', { name: 'Instructions' }).fill('Solve $5x = 35$.');
    await page.getByLabel('Due').fill(plainDraft(title).dueAt);
    await page.getByRole('group', { name: 'Criterion 1' }).getByLabel('Name').fill('Answer');
    const created = countCalls('assignments.create');
    const published = countCalls('assignments.publish');
    await page.getByRole('button', { name: 'Save draft' }).dblclick();
    await page.getByText('All changes saved').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).dblclick();
    await page.getByText('Published, nothing handed in yet').waitFor();
    expect([created(), published()]).toEqual([1, 1]);
    await page.goto(`/instructor/courses/${courseId}`);
    await page.getByRole('link', { name: title }).first().waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(1);
  });

  it('points that do not add up, and a time that clocks skip, are said in a sentence and not published', async () => {
    const { page } = instructor;
    await page.goto(`/instructor/courses/${await findSharedCourse(page)}/assignments/new`);
    await page.getByLabel('Title').fill(`Not ready ${mark}`);
    await page.getByRole('textbox', { name: 'Instructions' }).fill('Solve $5x = 35$.');
    await page.getByLabel('Due').fill('2027-03-14T02:30');
    await page.getByText('The clocks skip 02:30 on 14 March. Choose another time.').first().waitFor();
    const criterion = page.getByRole('group', { name: 'Criterion 1' });
    await criterion.getByLabel('Name').fill('Answer');
    await criterion.getByLabel('Points').fill('9');
    const published = countCalls('assignments.publish');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const list = page.getByRole('alert').filter({ hasText: 'The criteria add up' });
    await list.getByText('The criteria add up to 9 points, but the assignment is worth 10.').waitFor();
    await list.getByText('The clocks skip 02:30 on 14 March. Choose another time.').click();
    expect(await page.getByLabel('Due').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(published()).toBe(0);
  });

  it('a day that does not exist is refused by the server with its reason', async () => {
    const { page } = instructor;
    const draft = { ...plainDraft(`No such day ${mark}`), dueAt: '2027-02-30T10:00' };
    const courseId = await findSharedCourse(page);
    const { refusal } = await callApi(page, 'mutation', 'instructor.assignments.create', { courseId, draft });
    expect(refusal).toBe('30 February does not exist.');
  });

  function countCalls(procedure: string): () => number {
    let count = 0;
    instructor.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes(procedure)) count += 1;
    });
    return () => count;
  }
});
