import { beforeAll, describe, expect, it } from 'vitest';
import { awaitSuggestions } from './moves/await-suggestions.ts';
import { findSharedCourse, giveOut, handInWork } from './moves/give-out.ts';
import { everyKind, giveQuiz } from './moves/give-quiz.ts';
import { sendAttempt } from './moves/send-attempt.ts';
import { setGrading } from './moves/set-grading.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);

const levels = (most: number) => [
  { id: 'full', label: 'Complete', points: most, description: 'Every step is there.' },
  { id: 'part', label: 'In part', points: most / 2, description: 'A step is missing.' },
  { id: 'none', label: 'Missing', points: 0, description: '' },
];
const criterion = (name: string, maxPoints: number) => ({
  ...{ id: name.toLowerCase(), name, description: '', maxPoints, levels: levels(maxPoints) },
});
/** Due long after anything else: the week's letter names five grades, those due first, and one of another journey. */
const withLevels = {
  dueAt: '2031-01-10T17:00',
  rubric: { v: 1, criteria: [criterion('Method', 6), criterion('Answer', 4)] },
};
const why = {
  ...{ kind: 'short', id: 'q3', stem: 'Why does $3x = 21$ become $x = 7$?', points: 3 },
  key: ['Both sides are divided by three.'],
};
const reply = 'Both sides are divided by three.';
const answered = {
  q1: { kind: 'single', optionId: 'b' },
  q2: { kind: 'numeric', text: '8' },
  q3: { kind: 'short', text: reply },
};

describe('the grading desk', { concurrent: false }, () => {
  let instructor: Visitor;
  let student: Visitor;
  let courseId: string;

  beforeAll(async () => {
    instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
    courseId = await findSharedCourse(instructor.page);
    await setGrading(instructor.page, courseId, { blindShare: 0 });
  });

  const shortQuiz = (title: string) => giveQuiz(instructor.page, { title, items: [...everyKind.slice(0, 2), why] });

  it('a submission is graded by keyboard alone: levels, a comment that is kept, published, seen', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    const assignmentId = await giveOut(page, `Levels ${mark}`, withLevels);
    const id = await handInWork(student.page, assignmentId, '5x = 35\nx = 7');
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText(/^A suggestion is ready/).waitFor();
    await keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await keyboard.press('Escape');
    await page.locator('[data-modal]').waitFor({ state: 'detached' });
    await keyboard.press('j');
    await keyboard.press('1');
    await expect.poll(() => page.getByLabel('Points for Method').inputValue()).toBe('6');
    await keyboard.press('f');
    await keyboard.type(`Clear steps ${mark}.`);
    await keyboard.press('Control+/');
    const bank = page.getByRole('dialog', { name: 'Comments' });
    await bank.getByRole('button', { name: /^Save what you wrote/ }).press('Enter');
    await bank.getByRole('option', { name: `Clear steps ${mark}.` }).waitFor();
    await keyboard.press('Escape');
    await bank.waitFor({ state: 'hidden' });
    await keyboard.press('Escape');
    await keyboard.press('j');
    await keyboard.press('2');
    await expect.poll(() => page.getByLabel('Points for Answer').inputValue()).toBe('2');
    await keyboard.press('c');
    await bank.getByLabel('Search your comments').waitFor();
    await keyboard.type(mark);
    await expect.poll(() => bank.getByRole('option').count()).toBe(1);
    await keyboard.press('Enter');
    await expect
      .poll(() => page.getByLabel('Feedback on Answer', { exact: true }).inputValue())
      .toBe(`Clear steps ${mark}.`);
    await keyboard.press('Control+Enter');
    await page.getByText('Published: 8 / 10').waitFor();
    await student.page.goto(`/student/assignments/${assignmentId}`);
    await student.page.getByText(`Clear steps ${mark}.`).first().waitFor();
  });

  it('an attempt is graded by keyboard alone, and what the key scored stays the key’s', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    const attemptId = await sendAttempt(student.page, await shortQuiz(`By keys ${mark}`), answered);
    await page.goto(`/instructor/grading/attempts/${attemptId}`);
    await page.getByText(/^1 suggestion by/).waitFor();
    await keyboard.press('j');
    await keyboard.press('2');
    const points = page.getByLabel('Points for Question 3');
    expect(await points.inputValue()).toBe('2');
    expect(await points.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.type('.5');
    await keyboard.press('Control+Enter');
    await page.getByText('Published: 3.5 / 6').waitFor();
    await page.reload();
    await page.getByText('1 / 1 by the key').waitFor();
    await page.getByText('0 / 2 by the key').waitFor();
  });

  it('the queue lists both kinds, filters by task, and the desk goes on in its order', async () => {
    const { page } = instructor;
    const quizId = await shortQuiz(`In order ${mark}`);
    for (const _ of [1, 2]) await sendAttempt(student.page, quizId, answered);
    await awaitSuggestions(page, { quizId }, 2);
    await page.goto(`/instructor/grading?course=${courseId}&task=quiz:${quizId}&order=uncertainty`);
    const rows = page.getByRole('row').getByRole('link');
    await expect.poll(() => rows.count()).toBe(2);
    await rows.first().click();
    await page.getByText(/^1 suggestion by/).waitFor();
    await page.getByRole('link', { name: 'Skip', exact: true }).waitFor();
    const first = page.url();
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.href !== first && url.search.includes('uncertainty'));
    await page.getByRole('link', { name: 'Previous', exact: true }).waitFor();
    await page.keyboard.press('p');
    await page.waitForURL(first);
  });

  it('equal answers of a question are marked once, with the keyboard', async () => {
    const { page } = instructor;
    const quizId = await shortQuiz(`Groups ${mark}`);
    for (const _ of [1, 2]) await sendAttempt(student.page, quizId, answered);
    await awaitSuggestions(page, { quizId }, 2);
    await page.goto(`/instructor/grading/by-question?course=${courseId}&task=quiz:${quizId}&part=q3`);
    await page.getByText('2 answers in 1 group').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.getByText('2 answers marked').first().waitFor();
    await page.getByRole('radio', { name: 'Each answer' }).click();
    await expect.poll(() => page.getByText('3 / 3').count()).toBeGreaterThan(0);
  });

  it('work is returned for revision, handed in again, and its first round is kept', async () => {
    const { page } = instructor;
    const assignmentId = await giveOut(page, `Again ${mark}`);
    const id = await handInWork(student.page, assignmentId, '5x = 35\nx = 8');
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText(/^A suggestion is ready/).waitFor();
    await page.keyboard.press('r');
    const asking = page.getByRole('alertdialog');
    await asking.getByLabel('What to revise').fill('Divide 35 by 5 once more.');
    await asking.getByRole('button', { name: 'Return it' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    await student.page.goto(`/student/assignments/${assignmentId}`);
    await student.page.getByText('Divide 35 by 5 once more.').first().waitFor();
    await student.page.getByLabel('Your answer').fill('5x = 35\nx = 7');
    await student.page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await student.page.getByRole('alertdialog').getByRole('button', { name: 'Hand in', exact: true }).click();
    await student.page.getByRole('heading', { name: 'Your work is handed in' }).waitFor();
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText('Round 2').first().waitFor();
    await page.getByText('Round 1').click();
    await page.getByText('x = 8').waitFor();
    await page.getByText('Divide 35 by 5 once more.').waitFor();
  });

  it('a second window is told of the first', async () => {
    const id = await handInWork(student.page, await giveOut(instructor.page, `Twice ${mark}`), 'x = 7');
    await instructor.page.goto(`/instructor/grading/${id}`);
    await instructor.page.getByRole('heading', { name: 'Marks' }).waitFor();
    const second = await instructor.context.newPage();
    await second.goto(`/instructor/grading/${id}`);
    await second.getByText('Open in another window of yours too').waitFor();
    await second.close();
  });

  it('graded work gets another rubric once one has seen who moves', async () => {
    const { page } = instructor;
    const assignmentId = await giveOut(page, `Moves ${mark}`, withLevels);
    const id = await handInWork(student.page, assignmentId, '5x = 35\nx = 7');
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText(/^A suggestion is ready/).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Published: 7 / 10').waitFor();
    await page.goto(`/instructor/assignments/${assignmentId}/edit`);
    await page.getByLabel('Points of level 2').first().fill('5');
    await page.getByRole('button', { name: 'See who moves' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who moves' });
    await dialog.getByText('1 grade would change.').waitFor();
    expect(await dialog.getByRole('row').last().textContent()).toMatch(/7 \/ 10.*9 \/ 10/);
    await dialog.getByRole('button', { name: 'Apply this rubric' }).click();
    await page.getByText('1 grade moved').first().waitFor();
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText('The grade is out: 9 / 10').waitFor();
  });

  it('nobody met an error on the way', () => {
    const met = { instructor, student };
    for (const [name, { troubles }] of Object.entries(met)) expect({ name, troubles }).toEqual({ name, troubles: [] });
  });
});
