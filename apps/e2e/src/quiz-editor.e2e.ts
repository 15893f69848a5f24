import { beforeAll, describe, expect, it } from 'vitest';
import { findSharedCourse } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { tabTo } from './moves/tab-to.ts';
import { addQuestionByKeyboard, choiceOf, chooseInMenu, makeQuiz } from './moves/write-quiz.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);
// Figures of this run: a question that another quiz of the course asks already is held back.
const left = 100 + (Date.now() % 8999);
const right = left + 7;
/** As patient as the steps of a page are: a check or a draft comes from the server. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

let instructor: Visitor;
let courseId: string;

beforeAll(async () => {
  instructor = await stage.visit('instructor', { reducedMotion: 'reduce' });
  await enterAsDemo(instructor, 'instructor');
  courseId = await findSharedCourse(instructor.page);
});

describe('an instructor without a mouse', () => {
  it('writes a quiz of several kinds, sees what our checks say, puts it right, reorders, undoes and publishes', async () => {
    const { page } = instructor;
    const { keyboard } = page;
    const title = `By keyboard ${mark}`;
    await page.goto(`/instructor/courses/${courseId}`);
    await tabTo(page, page.getByRole('link', { name: 'New quiz' }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Title'));
    await keyboard.type(title);

    await addQuestionByKeyboard(page, 'Single choice');
    await keyboard.type(`What is $${left} + ${right}$?`);
    for (const [letter, text] of ['A', 'B', 'C', 'D'].map(
      (one, index) => [one, `$${left + right + 1 + index}$`] as const,
    )) {
      await tabTo(page, page.getByRole('textbox', { name: `Option ${letter}`, exact: true }));
      await keyboard.type(letter === 'B' ? `$${left + right}$` : text);
    }
    // The first option is marked, and is one too many.
    await page.getByRole('list', { name: 'What our checks say' }).getByRole('listitem').first().waitFor();
    await tabTo(page, page.getByRole('radio', { name: 'Option A is right' }));
    await keyboard.press('ArrowDown');
    await page.getByRole('list', { name: 'What our checks say' }).waitFor({ state: 'detached' });

    await addQuestionByKeyboard(page, 'Number');
    await keyboard.type(`What is $${right} - ${left}$?`);
    await tabTo(page, page.getByLabel('Right answer'));
    await keyboard.type('7');
    await addQuestionByKeyboard(page, 'True or false');
    await keyboard.type(`Every square is a rectangle (${mark}).`);
    await page.getByText('All changes saved').waitFor();

    await tabTo(page, page.getByRole('button', { name: /^Place of question 3/ }));
    await keyboard.press('ArrowUp');
    const rows = page.getByRole('list', { name: 'Questions' }).getByRole('heading', { level: 3 });
    await poll(() => rows.nth(1).textContent()).toContain('Every square');
    await tabTo(page, page.getByRole('button', { name: 'More for question 1' }));
    await keyboard.press('Enter');
    await chooseInMenu(page, 'Delete');
    await poll(() => rows.count()).toBe(2);
    await keyboard.press('Control+z');
    await poll(() => rows.count()).toBe(3);
    expect(await rows.first().textContent()).toContain('What is');
    await keyboard.press('Control+Shift+z');
    await poll(() => rows.count()).toBe(2);
    await keyboard.press('Control+z');
    await poll(() => rows.count()).toBe(3);

    await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('button', { name: 'Publish', exact: true }));
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('banner').or(page.getByRole('main')).getByText('Published', { exact: true }).first().waitFor();
    expect(instructor.troubles).toEqual([]);
  });

  it('stands by a question that our checks doubt, and says why nothing else is in the way', async () => {
    const { page } = instructor;
    const made = await makeQuiz(page, courseId, {
      title: `Doubted ${mark}`,
      items: [choiceOf('q1', 'What is $2 + 3$?', ['$6$', '$5$', '$7$', '$8$'], 0)],
    });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    await page.getByRole('button', { name: /What is/ }).click();
    const keep = page.getByRole('button', { name: 'I have looked at this, keep it' });
    await keep.waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 thing is in the way').waitFor();
    await dialog.getByRole('button', { name: /^Question 1: / }).click();
    await keep.click();
    await page.getByText('You looked at this and keep it.').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published', { exact: true }).first().waitFor();
  });
});

describe('a draft', () => {
  it('keeps a half-written question in this browser through a reload, and saves it once it is whole', async () => {
    const { page } = instructor;
    const made = await makeQuiz(page, courseId, { title: `Half-written ${mark}`, items: [] });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    await page.getByRole('button', { name: 'Add question' }).click();
    await page.getByRole('menuitem', { name: 'Number' }).click();
    await page.getByRole('textbox', { name: 'Question', exact: true }).fill('What is $12 - 4$?');
    await page.getByText(/^Kept in this browser until it is complete\. Question 1: /).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: /What is/ }).click();
    await page.getByLabel('Right answer').fill('8');
    await page.getByText('All changes saved').waitFor();
    await page.reload();
    await page.getByText('Key: 8').waitFor();
  });

  it('in two windows is saved by the first; the second is told, and loses nothing whichever it takes', async () => {
    const { page, context } = instructor;
    const made = await makeQuiz(page, courseId, { title: `Two windows ${mark}`, items: [] });
    const address = `/instructor/quizzes/${made.id}/edit`;
    const other = await context.newPage();
    await page.goto(address);
    await other.goto(address);
    await other.getByRole('textbox', { name: 'Instructions' }).waitFor();
    await page.getByRole('textbox', { name: 'Instructions' }).fill('From the first window.');
    await page.getByText('All changes saved').waitFor();
    await other.getByRole('textbox', { name: 'Instructions' }).fill('From the second window.');
    await other.getByText('Somebody else saved this quiz meanwhile').waitFor();
    await other.getByRole('button', { name: 'Take theirs' }).click();
    await expect
      .poll(() => other.getByRole('textbox', { name: 'Instructions' }).inputValue())
      .toBe('From the first window.');
    await other.keyboard.press('Control+z');
    await expect
      .poll(() => other.getByRole('textbox', { name: 'Instructions' }).inputValue())
      .toBe('From the second window.');
    await other.getByText('All changes saved').waitFor();
    await other.close();
  });

  it('that was published says what is not out yet, publishes it, and goes back to an earlier version', async () => {
    const { page } = instructor;
    const made = await makeQuiz(page, courseId, {
      title: `Versions ${mark}`,
      items: [
        choiceOf('q1', `What is the capital of France, asked in ${mark}?`, ['Paris', 'Lyon', 'Nice', 'Lille'], 0),
      ],
    });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: /capital of France/ }).click();
    await page.getByRole('textbox', { name: 'Option B', exact: true }).fill('Bordeaux');
    await page.getByText('Changed since it was published').waitFor();
    await page.getByRole('button', { name: 'Publish changes' }).click();
    await page.getByRole('dialog').getByLabel('What changed').fill('Bordeaux for Lyon');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish changes' }).click();
    await page.getByRole('tab', { name: 'Versions' }).click();
    await page
      .getByRole('row', { name: /Version 2/ })
      .getByText('Bordeaux for Lyon')
      .waitFor();
    await page.getByRole('button', { name: 'Restore version 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Changed since it was published').waitFor();
    await page.getByRole('tab', { name: /Questions/ }).click();
    await poll(() => page.getByRole('textbox', { name: 'Option B', exact: true }).inputValue()).toBe('Lyon');
  });
});

describe('a question', () => {
  it('is dragged to another place by its handle, in one step of undo', async () => {
    const { page } = instructor;
    const items = ['one', 'two', 'three'].map((word) => ({
      ...{ kind: 'true-false', id: word, points: 1, skill: null, explanation: '', key: true },
      stem: `Statement ${word} of ${mark}.`,
    }));
    const made = await makeQuiz(page, courseId, { title: `Dragged ${mark}`, items });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    const rows = page.getByRole('list', { name: 'Questions' }).getByRole('heading', { level: 3 });
    const handle = page.getByRole('button', { name: /^Place of question 3/ });
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await rows.first().boundingBox();
    if (!from || !to) throw new Error('The rows are not on the page.');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, to.y + to.height / 2, { steps: 12 });
    await page.mouse.move(from.x + 10, to.y, { steps: 4 });
    await page.mouse.up();
    await poll(() => rows.first().textContent()).toContain('Statement three');
    await page.keyboard.press('Control+z');
    await poll(() => rows.last().textContent()).toContain('Statement three');
    expect(await rows.first().textContent()).toContain('Statement one');
  });
});

describe('time', () => {
  it('and settings of a published quiz are in force when the instructor says so', async () => {
    const { page } = instructor;
    const items = [choiceOf('q1', `Which sea is salty, asked in ${mark}?`, ['The Dead Sea', 'None', 'Both'], 0)];
    const made = await makeQuiz(page, courseId, { title: `Rules ${mark}`, items, timeLimitMinutes: 10 });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByLabel('Time limit').fill('20');
    await page.getByText('Times and settings are not in force yet.').waitFor();
    const minutes = async (): Promise<unknown> =>
      (await callApi(page, 'query', 'instructor.quizzes.get', { quizId: made.id })).data;
    expect(await minutes()).toMatchObject({ timeLimitMinutes: 10 });
    await page.getByRole('button', { name: 'Apply times and settings' }).click();
    await page.getByText('All changes saved').waitFor();
    expect(await minutes()).toMatchObject({ timeLimitMinutes: 20 });
  });

  it('a window that would cut somebody with time and a half is refused where it can be put right', async () => {
    const { page } = instructor;
    const made = await makeQuiz(page, courseId, {
      title: `Short window ${mark}`,
      items: [
        choiceOf('q1', `Which river runs through Cairo, asked in ${mark}?`, ['Nile', 'Rhine', 'Volga', 'Ebro'], 0),
      ],
      timeLimitMinutes: 60,
      opensAt: '2031-05-05T10:00',
      closesAt: '2031-05-05T11:00',
    });
    await page.goto(`/instructor/quizzes/${made.id}/edit`);
    await page.getByRole('tab', { name: 'Time and extensions' }).click();
    await page
      .getByRole('button', { name: /^Every quiz: time of / })
      .last()
      .click();
    await page.getByRole('radio', { name: 'Time and a half' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: 'Time and a half' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('button', { name: /the window is 30 minutes too short/ }).click();
    const closes = page.getByLabel('Closes');
    await poll(() => closes.evaluate((element) => element === document.activeElement)).toBe(true);
    await closes.fill('2031-05-05T11:30');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: 'Time and extensions' }).click();
    await page
      .getByRole('button', { name: /^This quiz: more time for / })
      .first()
      .click();
    await dialog.getByLabel('Extra minutes').fill('10');
    await dialog.getByLabel('Reason').fill('Fire drill');
    await dialog.getByRole('button', { name: 'Give extension' }).click();
    await page.getByRole('cell', { name: '+10 min' }).waitFor();
    // For whoever comes after: the usual time again.
    await page
      .getByRole('button', { name: /^Every quiz: time of / })
      .last()
      .click();
    await page.getByRole('radio', { name: 'The usual time' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});
