import { beforeAll, describe, expect, it } from 'vitest';
import { awaitSuggestions } from './moves/await-suggestions.ts';
import { foundClass } from './moves/found-class.ts';
import { giveOutIn, handInWork } from './moves/give-out.ts';
import { giveQuiz } from './moves/give-quiz.ts';
import { sendAttempt } from './moves/send-attempt.ts';
import { setGrading } from './moves/set-grading.ts';
import { enterAsDemo, signInAsAdmin } from './moves/sign-in.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);

const reply = 'Both sides are divided by three.';
const why = {
  ...{ kind: 'short', id: 'q1', stem: 'Why does $3x = 21$ become $x = 7$?', points: 3 },
  key: [reply],
};

/** Courses of their own: in none of them is the agreement what other journeys and the demo make it. */
describe('the grading desk of a course with its own settings', { concurrent: false }, () => {
  let admin: Visitor;
  let instructor: Visitor;
  let student: Visitor;

  beforeAll(async () => {
    admin = await stage.visit('admin');
    instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await Promise.all([signInAsAdmin(admin), enterAsDemo(instructor, 'instructor'), enterAsDemo(student, 'student')]);
  });

  const found = async (title: string, grading: Parameters<typeof setGrading>[2]): Promise<string> => {
    const people = { admin: admin.page, instructor: instructor.page, student: student.page, newcomers: [] };
    // Behind the seeded courses in every list: accessibility.e2e.ts looks at the first, which is to have all kinds of work.
    const { courseId } = await foundClass({ title: `Winter ${title} ${mark}`, ...people });
    await setGrading(instructor.page, courseId, grading);
    return courseId;
  };

  it('where all is marked blind, the suggestion shows only when the own marks are saved, set against them', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    const courseId = await found('Blind', { blindShare: 1 });
    const assignmentId = await giveOutIn(page, courseId, `Unseen ${mark}`);
    const id = await handInWork(student.page, assignmentId, '5x = 35\nx = 7');
    await awaitSuggestions(page, { assignmentId }, 1);
    const sent = page.waitForResponse((response) => response.url().includes('grading.open'));
    await page.goto(`/instructor/grading/${id}`);
    await page.getByText('Mark this one first').waitFor();
    expect(await (await sent).text()).not.toMatch(/"suggestion":\{/);
    await keyboard.press('s');
    await keyboard.press('j');
    await keyboard.press('4');
    await keyboard.press('Enter');
    const show = page.getByRole('button', { name: 'Show the suggestion' });
    const suggested = page.getByText(/^Suggested \d/);
    expect(await show.count()).toBe(0);
    await keyboard.press('3');
    await show.waitFor();
    expect(await suggested.count()).toBe(0);
    await keyboard.press('Escape');
    await keyboard.press('s');
    await page.getByText(/^You marked this first/).waitFor();
    await expect.poll(() => suggested.count()).toBe(2);
    // Whatever it says, each part tells whether it is what was given.
    expect(await page.getByText(/You gave [34]|Same as yours/).count()).toBe(2);
    expect(await page.getByLabel('Points for Method').inputValue()).toBe('4');
    await keyboard.press('Control+Enter');
    await page.getByText('Published: 7 / 10').waitFor();
    await student.page.goto(`/student/assignments/${assignmentId}`);
    const grade = student.page.getByRole('region', { name: 'Your grade' });
    await grade.filter({ hasText: /7\s*of 10 points/ }).waitFor();
  });

  it('suggestions that are sure enough are seen first, then published together, and the student has the grade', async () => {
    const { page } = instructor;
    const courseId = await found('Bulk', { bulkFrom: 0.5 });
    const title = `In bulk ${mark}`;
    const quizId = await giveQuiz(page, { title, courseId, items: [why] });
    const attemptId = await sendAttempt(student.page, quizId, { q1: { kind: 'short', text: reply } });
    await awaitSuggestions(page, { quizId }, 1);
    await student.page.goto(`/student/quizzes/${quizId}/attempts/${attemptId}/result`);
    await student.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await student.page.getByText('3 / 3').count()).toBe(0);
    await page.goto(`/instructor/grading/bulk?course=${courseId}&task=quiz:${quizId}`);
    await page.getByRole('heading', { name: '1 grade would be published' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: title });
    expect(await row.textContent()).toContain('3 / 3');
    await page.getByRole('button', { name: 'Publish 1 grade' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish 1 grade' }).click();
    await page.getByText('1 grade published').waitFor();
    await page.getByRole('heading', { name: 'No suggestion is sure enough' }).waitFor();
    await student.page.reload();
    await student.page.getByText('3 / 3').first().waitFor();
  });

  it('nobody met an error on the way', () => {
    const met = { admin, instructor, student };
    for (const [name, { troubles }] of Object.entries(met)) expect({ name, troubles }).toEqual({ name, troubles: [] });
  });
});
