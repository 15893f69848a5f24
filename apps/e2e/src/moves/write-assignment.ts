import type { Page } from 'playwright-core';

export interface NewAssignment {
  readonly title: string;
  readonly instructions: string;
  /** Wall time of the academy: `2026-11-30T17:00`. */
  readonly due: string;
  readonly points: number;
  readonly criteria: readonly { readonly name: string; readonly points: number; readonly earns: string }[];
  readonly answer: string;
  readonly solution: string;
  readonly tutor: 'Off' | 'Hint' | 'Scaffold' | 'Check' | 'Explain';
}

/** Fills the editor's form; saving is the caller's. */
export async function writeAssignment(page: Page, work: NewAssignment): Promise<void> {
  await page.getByLabel('Title').fill(work.title);
  await page.getByRole('textbox', { name: 'Instructions' }).fill(work.instructions);
  await page.getByLabel('Due').fill(work.due);
  await page.getByRole('spinbutton', { name: 'Points' }).first().fill(String(work.points));
  await page.getByRole('radio', { name: work.tutor, exact: true }).check();
  for (const [index, { name, points, earns }] of work.criteria.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Add criterion' }).click();
    const criterion = page.getByRole('group', { name: `Criterion ${index + 1}` });
    await criterion.getByLabel('Name').fill(name);
    await criterion.getByLabel('Points').fill(String(points));
    await criterion.getByLabel('What earns them').fill(earns);
  }
  await page.getByRole('button', { name: 'Add problem' }).click();
  const key = page.getByRole('group', { name: 'Key of problem 1' });
  await key.getByLabel('Answer').fill(work.answer);
  await key.getByText('More', { exact: true }).click();
  await key.getByLabel('Worked solution').fill(work.solution);
}
