import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSharedCourse } from './moves/give-out.ts';
import { makePdf } from './moves/make-pdf.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);
/** As patient as the steps of a page are: a draft comes from the server. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

let instructor: Visitor;
let courseId: string;
let folder: string;

beforeAll(async () => {
  instructor = await stage.visit('instructor', { reducedMotion: 'reduce' });
  await enterAsDemo(instructor, 'instructor');
  courseId = await findSharedCourse(instructor.page);
  folder = await mkdtemp(join(tmpdir(), 'skillbridge-sheets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('generating', () => {
  it('makes a draft from a few words while the page is left, and the course leads back to it', async () => {
    const { page } = instructor;
    await page.goto(`/instructor/courses/${courseId}/quizzes/generate`);
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.getByText('Say in a few words what the quiz is about.').waitFor();
    await page.getByLabel('Description').fill(`Linear equations in one variable, for ${mark}`);
    await page.getByLabel('Questions').fill('4');
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.waitForURL(/\/generate\/[\w-]+$/);
    await page.goto(`/instructor/courses/${courseId}`);
    await page.getByRole('link', { name: `Linear equations in one variable, for ${mark}` }).click();
    await page.getByText('The built-in engine', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Edit the draft' }).click();
    const rows = page.getByRole('list', { name: 'Questions' }).getByRole('heading', { level: 3 });
    await poll(() => rows.count()).toBe(4);
    const before = await rows.first().textContent();
    await page.getByRole('button', { name: 'More for question 1' }).click();
    await page.getByRole('menuitem', { name: 'Draft another in its place' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Draft another' }).click();
    await dialog.getByRole('region', { name: 'Proposed' }).waitFor();
    await dialog.getByRole('button', { name: 'Take this one' }).click();
    await poll(() => rows.first().textContent()).not.toBe(before);
    await page.getByText('All changes saved').waitFor();
  });

  it('reads a real PDF, and says of files that it cannot use why not', async () => {
    const { page } = instructor;
    const sheet = join(folder, 'cells.pdf');
    await writeFile(
      sheet,
      makePdf([
        'Photosynthesis is the process by which plants make glucose from sunlight.',
        'Chlorophyll is the green pigment that absorbs light.',
        'The mitochondrion is the organelle that releases energy from glucose.',
        'Osmosis is the movement of water through a membrane.',
        'An enzyme is a protein that speeds up a reaction.',
      ]),
    );
    const scan = join(folder, 'scan.pdf');
    await writeFile(scan, makePdf([]));
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    await page.goto(`/instructor/courses/${courseId}/quizzes/generate`);
    await page.getByRole('radio', { name: 'A worksheet' }).check();
    const picker = page.getByLabel('Worksheet files');
    await picker.setInputFiles(empty);
    await page.getByText('empty.txt is empty. Choose another one.').waitFor();
    await picker.setInputFiles(scan);
    await page.getByText('There is no text in this file. Choose another one.').waitFor();
    expect(await page.getByRole('button', { name: 'Generate', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Remove scan.pdf' }).click();
    await picker.setInputFiles(sheet);
    await page.getByText('Read', { exact: true }).waitFor();
    await page.getByLabel('Questions').fill('3');
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.getByRole('link', { name: 'Edit the draft' }).click();
    await page.getByRole('list', { name: 'Questions' }).getByRole('heading', { level: 3 }).first().click();
    await page.getByText(/^From the worksheet: /).waitFor();
  });
});
