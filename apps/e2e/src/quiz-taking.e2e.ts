import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { everyKind, giveQuiz, lighthouse } from './moves/give-quiz.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { tabTo } from './moves/tab-to.ts';
import { beginQuiz, handInQuiz, question, readAttempt } from './moves/take-quiz.ts';
import { callApi } from './support/call-api.ts';
import { findViolations } from './support/find-violations.ts';
import { type Line, openLine } from './support/open-line.ts';
import { openStage, type Visitor } from './support/open-stage.ts';
import { runSql } from './support/run-sql.ts';

const stage = openStage();
const databaseUrl = inject('databaseUrl');
const mark = Date.now().toString(36);
const me = z.object({ id: z.string() });

describe('taking a quiz', () => {
  let instructor: Visitor;
  let student: Visitor;
  let onTheLine: Visitor;
  let line: Line;
  const saved = (visitor: Visitor) => visitor.page.getByText('All answers saved').waitFor();

  beforeAll(async () => {
    line = await openLine(stage.platform.url);
    instructor = await stage.visit('instructor');
    student = await stage.visit('student', { reducedMotion: 'reduce' });
    onTheLine = await stage.visit('student-on-a-line', { baseURL: line.url, reducedMotion: 'reduce' });
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
    await enterAsDemo(onTheLine, 'student');
  });
  afterAll(() => line?.close());

  it('goes from the list to the receipt and the result by keyboard alone, and no key leaves the server before', async () => {
    const { page } = student;
    const { keyboard } = page;
    const title = `By keyboard ${mark}`;
    await giveQuiz(instructor.page, { title });
    await page.goto('/student/quizzes');
    await tabTo(page, page.getByRole('link', { name: title }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Begin' }));
    await keyboard.press('Enter');
    await question(page, 1).waitFor();
    await keyboard.press('2');
    await keyboard.press('m');
    expect(await question(page, 1).getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Question 1, answered, marked for review' }).waitFor();
    await keyboard.press('n');
    await tabTo(page, question(page, 2).getByRole('textbox'));
    // Letters and digits in a box are text: none of them leafs on or marks.
    await keyboard.type('7');
    await tabTo(page, page.getByRole('button', { name: 'Look over and hand in' }));
    await keyboard.press('Enter');
    await page.getByText('All 2 questions are answered, and every answer is saved.').waitFor();
    const bodies = await student.answers.read();
    expect(bodies.some((body) => body.includes('Two and two are four') || body.includes('One too few'))).toBe(false);
    await tabTo(page, page.getByRole('button', { name: 'Hand in', exact: true }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('alertdialog').getByRole('button', { name: 'Hand in' }));
    await keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Your quiz is handed in' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const download = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: 'Download the receipt' }));
    await keyboard.press('Enter');
    const receipt = await readFile(await (await download).path(), 'utf8');
    expect(receipt).toContain('Answered: 2 of 2 questions');
    expect(receipt).toContain('1. 4 (change 1)');
    await page.getByRole('link', { name: 'See your result' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('region', { name: 'Your score' }).getByText('3 / 3').waitFor();
  });

  it('loses nothing when the line drops half-way and the page is loaded anew: what was queued goes on', async () => {
    const { page } = onTheLine;
    const quizId = await giveQuiz(instructor.page, { title: `Over a bad line ${mark}`, minutes: 20 });
    const attemptId = await beginQuiz(page, quizId);
    await question(page, 1).getByRole('radio', { name: '3' }).check();
    await saved(onTheLine);
    line.cut();
    await question(page, 1).getByRole('radio', { name: '22' }).check();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await question(page, 2).getByRole('textbox').fill('7');
    await page.getByText('2 answers not sent yet; they are kept in this browser').waitFor();
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
    await page.goto('about:blank');
    line.mend();
    await page.goto(`/student/quizzes/${quizId}/attempts/${attemptId}`);
    // Where it was left, with what was answered; and on its way to the server.
    expect(await question(page, 2).getByRole('textbox').inputValue()).toBe('7');
    await saved(onTheLine);
    const { answers } = await readAttempt(student.page, attemptId);
    expect(answers).toEqual({ q1: { kind: 'single', optionId: 'd' }, q2: { kind: 'numeric', text: '7' } });
  });

  it('drains by itself when the line is back, and a hand-in that is wished for without one happens then', async () => {
    const { page } = onTheLine;
    line.cut();
    await question(page, 2).getByRole('textbox').fill('8');
    await page.getByRole('button', { name: 'Look over and hand in' }).click();
    await page
      .getByText('2 of 2', { exact: false })
      .or(page.getByText(/1 not sent yet/))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Hand in' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Handing in' });
    await dialog.getByText('The quiz is not handed in yet.', { exact: false }).waitFor();
    line.mend();
    await dialog.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('heading', { name: 'Your quiz is handed in' }).waitFor();
    const result = await callApi(student.page, 'query', 'student.quizzes.result', {
      attemptId: /attempts\/([\w-]+)/.exec(page.url())?.[1],
    });
    expect(JSON.stringify(result.data)).toContain('"text":"8"');
  });

  it('shows the newer answer in both of two tabs, and hands both in at once', async () => {
    const { page, context } = student;
    const quizId = await giveQuiz(instructor.page, { title: `Two tabs ${mark}` });
    await beginQuiz(page, quizId);
    const other = await context.newPage();
    await other.goto(page.url());
    await question(page, 1).getByRole('radio', { name: '5' }).check();
    await expect.poll(() => question(other, 1).getByRole('radio', { name: '5' }).isChecked()).toBe(true);
    await question(other, 1).getByRole('radio', { name: '4' }).check();
    await expect.poll(() => question(page, 1).getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await saved(student);
    await handInQuiz(page);
    await other.getByRole('heading', { name: 'Your quiz is handed in' }).waitFor();
    await other.close();
  });

  it('shows a newer answer from another device with a note, and puts back what was overtaken', async () => {
    const { page } = onTheLine;
    const quizId = await giveQuiz(instructor.page, { title: `Two devices ${mark}` });
    const attemptId = await beginQuiz(page, quizId);
    await student.page.goto(`/student/quizzes/${quizId}/attempts/${attemptId}`);
    const option = (visitor: Visitor, name: string) => question(visitor.page, 1).getByRole('radio', { name });
    await option(student, '5').check();
    await option(student, '22').check();
    await saved(student);
    await option(onTheLine, '3').check();
    await page.getByText('A newer answer to this question is saved', { exact: false }).waitFor();
    expect(await option(onTheLine, '22').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Put mine back' }).click();
    await saved(onTheLine);
    expect((await readAttempt(page, attemptId)).answers).toMatchObject({ q1: { optionId: 'a' } });
  });

  it('gets time that the instructor adds while it runs, and ends with everything queued when the time is over', async () => {
    const { page } = onTheLine;
    const quizId = await giveQuiz(instructor.page, { title: `Against the clock ${mark}`, minutes: 3 });
    const attemptId = await beginQuiz(page, quizId);
    const timer = page.getByRole('timer', { name: 'Time left' });
    expect(await timer.textContent()).toMatch(/^[23]:\d\d$/);
    const { id: studentId } = me.parse((await callApi(page, 'query', 'account.me')).data);
    const extension = { quizId, studentId, extraMinutes: 12, extraAttempts: 0, closesAt: null, reason: 'Fire alarm' };
    const granted = await callApi(instructor.page, 'mutation', 'instructor.quizzes.grantExtension', extension);
    expect(granted.refusal).toBeNull();
    await expect.poll(() => timer.textContent(), { timeout: 10_000 }).toMatch(/^14:\d\d$/);
    await page.getByText('You have been given 12 minutes more').first().waitFor();
    line.cut();
    await question(page, 1).getByRole('radio', { name: '4' }).check();
    await page.getByText('1 answer not sent yet; it is kept in this browser').waitFor();
    await runSql({ databaseUrl }, 'update quiz_submissions set ends_at = now() where id = $1', [attemptId]);
    line.mend();
    await page.getByRole('heading', { name: 'Your quiz is handed in' }).waitFor();
    await page.getByText('The time was over, so what was saved has been handed in.', { exact: false }).waitFor();
    expect((await readAttempt(student.page, attemptId)).answers).toMatchObject({ q1: { optionId: 'b' } });
  });

  it('shows what never arrived when the line came back after the end and its grace', async () => {
    const { page } = onTheLine;
    const quizId = await giveQuiz(instructor.page, { title: `Cut off ${mark}`, minutes: 3 });
    const attemptId = await beginQuiz(page, quizId);
    line.cut();
    await question(page, 1).getByRole('radio', { name: '4' }).check();
    await page.getByText('1 answer not sent yet; it is kept in this browser').waitFor();
    const past = "update quiz_submissions set ends_at = now() - interval '1 minute' where id = $1";
    await runSql({ databaseUrl }, past, [attemptId]);
    await page.goto('about:blank');
    line.mend();
    await page.goto(`/student/quizzes/${quizId}/attempts/${attemptId}`);
    await page.getByText('Some answers never arrived').waitFor();
    await page.getByText('Question 1: 4').waitFor();
  });

  it('checks answers at once where the quiz does so, and a regrade is asked for with a reason', async () => {
    const { page } = student;
    const more = { items: everyKind, passages: [lighthouse], settings: { feedback: 'at-once' } };
    const quizId = await giveQuiz(instructor.page, { title: `At once ${mark}`, ...more });
    await beginQuiz(page, quizId);
    await question(page, 1).getByRole('radio', { name: '3' }).check();
    await question(page, 1).getByRole('button', { name: 'Check this answer' }).click();
    await question(page, 1).getByText('One too few.').waitFor();
    expect(await question(page, 1).getByRole('radio', { name: '4' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Question 8/ }).click();
    const problems = await findViolations(page);
    await page.getByRole('button', { name: /^Question 9/ }).click();
    await page.getByRole('button', { name: 'Look over and hand in' }).click();
    problems.push(...(await findViolations(page)));
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    await handInQuiz(page);
    await page.getByRole('link', { name: 'See your result' }).click();
    await page.getByRole('button', { name: 'Ask for a regrade of question 1' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('I counted from nought.');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('You wrote: I counted from nought.').waitFor();
    problems.push(...(await findViolations(page)));
    expect(problems).toEqual([]);
    expect(student.troubles).toEqual([]);
  });
});
