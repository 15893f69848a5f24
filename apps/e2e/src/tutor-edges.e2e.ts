import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askTutor, conversation, ownMessages, replies } from './moves/ask-tutor.ts';
import { atFiveIn } from './moves/dates.ts';
import { dropFiles } from './moves/drop-files.ts';
import { giveOut, handInWork } from './moves/give-out.ts';
import { enterAsDemo, signInAsAdmin } from './moves/sign-in.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';
import { startOwnPlatform } from './support/start-own-platform.ts';
import type { StartedPlatform } from './support/start-platform.ts';

const stage = openStage();
const mark = Date.now().toString(36);
const dueAt = atFiveIn(30, 'America/New_York');
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 720 };
const limits = z.object({ tutor: z.object({ messagesPerStudent: z.number() }) });
const left = z.object({ leftToday: z.number() });

describe('where a conversation with the tutor begins and ends', () => {
  let platform: StartedPlatform;
  let instructor: Visitor;
  let student: Visitor;
  let admin: Visitor;

  beforeAll(async () => {
    // Its own, because the limits of the academy are turned here and its student's messages are counted.
    platform = await startOwnPlatform({});
    const baseURL = platform.url;
    [instructor, student, admin] = await Promise.all([
      stage.visit('instructor', { baseURL }),
      stage.visit('student', { baseURL, reducedMotion: 'reduce', viewport: desk }),
      stage.visit('admin', { baseURL }),
    ]);
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
    await signInAsAdmin({ page: admin.page, platform });
  });
  afterAll(() => platform?.stop());

  it('a tutor that explains after the hand-in alone says so on desk and phone, and no button leads to it before', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Explained later ${mark}`, {
      ...{ tutorMode: 'explain', allowedModes: ['explain'], dueAt },
    });
    const sentence = page.getByText('The tutor explains the solution here once you have handed in.');
    const button = page.getByRole('button', { name: 'Ask the tutor' });
    await page.goto(`/student/assignments/${id}`);
    await sentence.waitFor();
    await page.getByLabel('Your answer').waitFor();
    expect(await button.count()).toBe(0);
    await page.setViewportSize(phone);
    await page.getByRole('tab', { name: 'Answer' }).click();
    await page.getByLabel('Your answer').waitFor();
    expect(await button.count()).toBe(0);
    await page.getByRole('tab', { name: 'Tutor' }).click();
    await sentence.waitFor();
    await page.setViewportSize(desk);
    await handInWork(page, id, '5x = 35, so x = 7');
    await page.reload();
    await page.getByRole('textbox', { name: 'Ask the tutor' }).waitFor();
    expect(await sentence.count()).toBe(0);
  });

  it('a file that is dropped anywhere on the tutor is read and goes with the message', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Dropped on it ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${id}`);
    await page.getByRole('textbox', { name: 'Ask the tutor' }).waitFor();
    const folder = await mkdtemp(join(tmpdir(), 'skillbridge-drop-'));
    const path = join(folder, 'my steps.txt');
    await writeFile(path, '5x + 4 = 39\n5x = 35');
    const drop = await dropFiles(page, conversation(page), [path]);
    await page.getByText('Drop to attach').waitFor();
    await drop();
    await page.getByText('Drop to attach').waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Files for this message' }).getByText('my steps.txt').waitFor();
    await askTutor(page, 'Is the second line of my steps right?');
    await ownMessages(page).last().getByRole('link', { name: 'my steps.txt' }).waitFor();
    await rm(folder, { recursive: true });
  });

  it('a conversation that was carried over says what it was about, and its beginning comes page by page', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Carried over ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${id}`);
    for (const message of ['First I subtracted.', 'Then I was unsure.', 'What now?']) await askTutor(page, message);
    // Pages of one turn, as the server gives them, from a thread that says what stood in the one before.
    const summary = `You worked on the first line ${mark}.`;
    await page.route('**/api/trpc/*student.tutor.thread*', (route) => showShort(route, summary));
    await page.reload();
    await expect.poll(() => ownMessages(page).allTextContents()).toEqual([expect.stringContaining('What now?')]);
    expect(await page.getByText(summary).isVisible()).toBe(false);
    await page.getByText('What you talked about before').click();
    await page.getByText(summary).waitFor();
    const earlier = page.getByRole('button', { name: 'Show earlier messages' });
    await earlier.click();
    await expect.poll(() => ownMessages(page).count()).toBe(2);
    await earlier.click();
    await expect.poll(() => ownMessages(page).count()).toBe(3);
    expect(await ownMessages(page).first().textContent()).toContain('First I subtracted.');
    expect(await replies(page).count()).toBe(3);
    await earlier.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').getAttribute('role')).toBe('log');
    await page.unroute('**/api/trpc/*student.tutor.thread*');
  });

  it('the last message of a day is announced, and what is typed after it is kept until tomorrow', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Last of the day ${mark}`, { dueAt });
    const subject = { kind: 'assignment', assignmentId: id };
    const { tutor } = limits.parse((await callApi(admin.page, 'query', 'admin.academy.settings')).data);
    const { leftToday } = left.parse((await callApi(page, 'query', 'student.tutor.thread', { subject })).data);
    const messagesPerStudent = tutor.messagesPerStudent - leftToday + 1;
    await callApi(admin.page, 'mutation', 'admin.academy.updateSettings', { tutor: { messagesPerStudent } });
    await page.goto(`/student/assignments/${id}`);
    await page.getByText('1 message left today', { exact: true }).waitFor();
    await askTutor(page, 'How do I begin?');
    await page.getByText(/^That was the last message for today\. .* the tutor is back tomorrow\.$/).waitFor();
    const box = page.getByRole('textbox', { name: 'Ask the tutor' });
    await box.fill('For tomorrow');
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await ownMessages(page).count()).toBe(1);
    await page.reload();
    await expect.poll(() => box.inputValue()).toContain('For tomorrow');
    await box.fill('');
  });

  it('met no error and no breach of the content policy', () => {
    expect([...student.troubles, ...admin.troubles]).toEqual([]);
  });
});

const asked = z.record(z.string(), z.looseObject({}));
const answered = z.array(z.looseObject({ result: z.looseObject({ data: z.looseObject({}) }) }));

/** Lets a request for threads through with pages of two messages, and adds a summary to what the server says. */
async function showShort(route: Route, summary: string): Promise<void> {
  const address = new URL(route.request().url());
  const inputs = asked.parse(JSON.parse(address.searchParams.get('input') ?? '{}'));
  const short = Object.entries(inputs).map(([at, input]) => [at, 'subject' in input ? { ...input, limit: 2 } : input]);
  address.searchParams.set('input', JSON.stringify(Object.fromEntries(short)));
  const response = await route.fetch({ url: address.href });
  const answers = answered.parse(await response.json());
  const json = answers.map(({ result }) => ({
    result: { data: 'turns' in result.data ? { ...result.data, summary } : result.data },
  }));
  await route.fulfill({ response, json });
}
