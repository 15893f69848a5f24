import type { Page } from 'playwright-core';

/** Has a quiz drafted from a worksheet, half of it typed; the page is a course's at first and the editor afterwards. */
export async function draftFromSheet(page: Page, sheet: string, length: number): Promise<string> {
  await page.getByRole('link', { name: 'Generate a quiz' }).first().click();
  await page.getByRole('radio', { name: 'A worksheet' }).check();
  await page.getByLabel('Worksheet files').setInputFiles(sheet);
  await page.getByText('Read', { exact: true }).waitFor();
  await page.getByLabel('Questions').fill(String(length));
  await page.getByRole('radio', { name: 'About half' }).check();
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await page.getByText(`All ${length} questions came through our checks.`).waitFor();
  await page.getByText('The built-in engine', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Edit the draft' }).click();
  await page.waitForURL(/\/quizzes\/[\w-]+\/edit$/);
  await page.getByRole('list', { name: 'Questions' }).waitFor();
  return /quizzes\/([\w-]+)\/edit/.exec(page.url())?.[1] ?? '';
}

/** Adds a question of a kind in the editor, with its text. */
export async function addQuestion(page: Page, kind: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add question' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill(text);
}

/** Gives a number as the right answer that our checks can tell is wrong, reads that they do, and puts it right. */
export async function putRight(page: Page, wrong: string, right: string): Promise<void> {
  await page.getByLabel('Right answer').fill(wrong);
  const findings = page.getByRole('list', { name: 'What our checks say' });
  await findings.getByRole('listitem').first().waitFor();
  await page.getByLabel('Right answer').fill(right);
  await findings.waitFor({ state: 'detached' });
}

/** In the editor: a time limit, and results that wait for their release. */
export async function setRules(page: Page, minutes: number): Promise<void> {
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByLabel('Time limit').fill(String(minutes));
  await page.getByRole('radio', { name: /^When I release the results/ }).check();
  await page.getByText('All changes saved').waitFor();
}

/** Gives a student time and a half in every quiz; in this one it comes to so many minutes. */
export async function giveTimeAndAHalf(page: Page, name: string, minutes: number): Promise<void> {
  await page.getByRole('tab', { name: 'Time and extensions' }).click();
  await page.getByRole('button', { name: `Every quiz: time of ${name}` }).click();
  await page.getByRole('radio', { name: 'Time and a half' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('cell', { name: String(minutes), exact: true }).waitFor();
}

/** Publishes what the dialog sums up in these words. */
export async function publishQuiz(page: Page, summary: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(summary).waitFor();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published', { exact: true }).first().waitFor();
}
