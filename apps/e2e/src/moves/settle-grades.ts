import type { Page } from 'playwright-core';

/** On a desk, the key of a statement turns out to be wrong: the preview of the new one, which counts alone. */
export async function previewFalse(page: Page, number: number) {
  const part = page.getByRole('group', { name: `Question ${number}`, exact: true });
  await part.getByRole('link', { name: 'The key is wrong?' }).click();
  await page.getByRole('group', { name: 'The statement is' }).getByRole('radio', { name: 'False' }).check();
  await page.getByRole('radio', { name: 'Only the new answer counts' }).check();
  await page.getByRole('button', { name: 'See who moves' }).click();
  return page.getByRole('table', { name: 'Attempts that move' });
}

/** Waits until a student's page of results, open or opened, says this of the points. */
export async function seeScore(page: Page, score: string): Promise<void> {
  await page.getByRole('region', { name: 'Your score' }).getByText(score, { exact: true }).waitFor();
}

/** A student asks for a regrade on the page of their result. */
export async function askRegrade(page: Page, number: number, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Ask for a regrade of question ${number}` }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(reason);
  await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText(`You wrote: ${reason}`).waitFor();
}

export interface Decision {
  /** Of the student who asked, and what they wrote. */
  readonly name: string;
  readonly reason: string;
  /** As the request shows them, such as `0 / 2`. */
  readonly now: string;
  readonly points: number;
  readonly answer: string;
}

/** The instructor finds the request by way of the queue, and gives new points. */
export async function decideRegrade(page: Page, { name, reason, now, points, answer }: Decision): Promise<void> {
  await page.goto('/instructor/grading');
  await page.getByRole('link', { name: /^Regrade requests/ }).click();
  const request = page.getByRole('listitem').filter({ hasText: name });
  await request.getByText(reason).waitFor();
  await request.getByText(now, { exact: true }).waitFor();
  await request.getByLabel(/^Points of /).fill(String(points));
  await request.getByLabel('To the student').fill(answer);
  await request.getByRole('button', { name: 'Give new points' }).click();
  await request.waitFor({ state: 'detached' });
}

/** The cell of a student in the gradebook that says this in full. */
export function gradeCell(page: Page, name: string, label: string) {
  return page.getByRole('row').filter({ hasText: name }).getByRole('gridcell', { name: label, exact: true });
}

/** A student's row of a gradebook of one column: the name, the points, the total without its percent sign. */
export async function readRow(page: Page, name: string): Promise<[string, string, string]> {
  const row = page.getByRole('row').filter({ hasText: name });
  const [total = '', given = ''] = await row.getByRole('gridcell').allTextContents();
  return [name, given, total.replace('%', '')];
}

/** Releases the one grade that is ready. */
export async function releaseOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Release grades' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 to release').waitFor();
  await dialog.getByRole('button', { name: 'Release 1 grade' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Exports the gradebook, and gives the path of the file. */
export async function exportBook(page: Page, format: 'CSV' | 'Excel (XLSX)'): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: format }).click();
  return (await download).path();
}
