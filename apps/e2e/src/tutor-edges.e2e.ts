import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askTutor, conversation, ownMessages, replies, sendMessage } from './moves/ask-tutor.ts';
import { composeWord } from './moves/compose-word.ts';
import { copyPicture } from './moves/copy-picture.ts';
import { atFiveIn } from './moves/dates.ts';
import { dropFiles } from './moves/drop-files.ts';
import { fillThread } from './moves/fill-thread.ts';
import { giveOut, handInWork } from './moves/give-out.ts';
import { enterAsDemo, signInAsAdmin } from './moves/sign-in.ts';
import { sitExam } from './moves/sit-exam.ts';
import { takePhoto } from './moves/take-photo.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';
import { runSql } from './support/run-sql.ts';
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
    // Its own, because the limits of the academy are turned here, and twelve messages are all that a minute takes.
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
    await page.reload();
    await ownMessages(page).last().getByRole('link', { name: 'my steps.txt' }).waitFor();
    await rm(folder, { recursive: true });
  });

  it('a photo by the camera of a phone and one from the clipboard come along, and are there after a reload', async () => {
    const { context } = student;
    const id = await giveOut(instructor.page, `Photographed ${mark}`, { dueAt });
    const storageState = await context.storageState();
    const held = { baseURL: platform.url, hasTouch: true, isMobile: true, viewport: phone, storageState };
    const visitor = await stage.visit('phone', { ...held, reducedMotion: 'reduce' });
    const { page: mobile, context: pocket } = visitor;
    await mobile.goto(`/student/assignments/${id}`);
    await mobile.getByRole('tab', { name: 'Tutor' }).tap();
    await mobile.getByRole('button', { name: 'Attach a photo or a file' }).tap();
    const [camera] = await Promise.all([
      mobile.waitForEvent('filechooser'),
      mobile.getByRole('menuitem', { name: 'Take a photo' }).tap(),
    ]);
    expect(await camera.element().getAttribute('capture')).toBe('environment');
    await camera.setFiles({ name: 'IMG_0042.png', mimeType: 'image/png', buffer: await takePhoto(mobile) });
    const files = mobile.getByRole('list', { name: 'Files for this message' });
    await files.getByText('IMG_0042.jpg').waitFor();
    await pocket.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copyPicture(mobile);
    await mobile.getByRole('textbox', { name: 'Ask the tutor' }).press('ControlOrMeta+v');
    await files.getByText('image.png').waitFor();
    await askTutor(mobile, 'I wrote 5x = 35 in both photos.');
    await mobile.reload();
    await mobile.getByRole('tab', { name: 'Tutor' }).tap();
    for (const name of ['IMG_0042.jpg', 'image.png']) {
      await ownMessages(mobile).last().getByRole('img', { name }).waitFor();
    }
    expect(await ownMessages(mobile).count()).toBe(1);
    expect(visitor.troubles).toEqual([]);
    await pocket.close();
  });

  it('Enter that ends a word of an input method sends nothing; the next one does', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Composed ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${id}`);
    const box = page.getByRole('textbox', { name: 'Ask the tutor' });
    await box.click();
    const word = await composeWord(page);
    await word.sound('ni hao');
    expect(await box.inputValue()).toBe('ni hao');
    await word.pressEnter(13);
    expect(await box.inputValue()).toBe('ni hao');
    await word.choose('你好');
    // Safari ends the composition first and sends the key after it.
    await word.pressEnter(229);
    await word.end();
    expect(await box.inputValue()).toBe('你好');
    expect(await ownMessages(page).count()).toBe(0);
    await box.press('Enter');
    await replies(page).first().waitFor();
    expect(await ownMessages(page).allTextContents()).toEqual([expect.stringContaining('你好')]);
  });

  it('a conversation comes page by page, and a full one is carried over with what it was about', async () => {
    const { page } = student;
    const id = await giveOut(instructor.page, `Carried over ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${id}`);
    await askTutor(page, 'I have 5x + 4 = 39 and then 5x = 35.');
    await fillThread(platform, id);
    await page.reload();
    const earlier = page.getByRole('button', { name: 'Show earlier messages' });
    for (const known of [20, 40, 60, 80]) {
      await expect.poll(() => ownMessages(page).count()).toBe(known);
      await earlier.click();
    }
    await expect.poll(() => replies(page).count()).toBe(100);
    await earlier.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').getAttribute('role')).toBe('log');
    for (const visit of ['at once', 'after a reload']) {
      if (visit === 'at once') await sendMessage(page, 'And what now?');
      else await page.reload();
      const summary = page.getByText(/^An earlier conversation was about problem 1\. .*“5x = 35”/);
      await page.getByText('What you talked about before').click();
      await summary.waitFor();
      expect(await ownMessages(page).allTextContents()).toEqual([expect.stringContaining('And what now?')]);
      expect(await replies(page).count()).toBe(1);
    }
  });

  it('who stays stuck sends the conversation to the instructor, once and with a note', async () => {
    const { page } = student;
    const assignmentId = await giveOut(instructor.page, `Stuck ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${assignmentId}`);
    const share = page.getByRole('button', { name: 'Send this conversation to Daniel Reyes' });
    const stuck = [
      'I do not get it',
      'I still do not get it',
      'no idea',
      'still no idea',
      'I am stuck',
      'no idea at all',
    ];
    for (const words of stuck) {
      await askTutor(page, words);
      if (await share.isVisible()) break;
    }
    await share.click();
    const dialog = page.getByRole('dialog', { name: 'Send this conversation to Daniel Reyes?' });
    await dialog.getByLabel(/What should they know/).fill('Line two confuses me.');
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await conversation(page)
      .getByText(/^Sent to Daniel Reyes/)
      .waitFor();
    expect(await share.count()).toBe(0);
    const { data } = await callApi(instructor.page, 'query', 'instructor.tutor.threads', {
      assignmentId,
      shared: true,
    });
    const { items } = z.object({ items: z.array(z.object({ shared: z.object({ note: z.string() }) })) }).parse(data);
    expect(items.map(({ shared }) => shared.note)).toEqual(['Line two confuses me.']);
  });

  it('who sits an exam is told that the tutor is closed, keeps their words and finds them when it is over', async () => {
    const { page } = student;
    const sentence = 'The tutor is closed while you sit an exam. It is here again when you have finished.';
    const id = await giveOut(instructor.page, `Beside an exam ${mark}`, { dueAt });
    await page.goto(`/student/assignments/${id}`);
    const box = page.getByRole('textbox', { name: 'Ask the tutor' });
    await box.waitFor();
    const handInExam = await sitExam(platform, page);
    await sendMessage(page, 'Is question four seven?');
    await page.getByText(sentence).waitFor();
    await box.waitFor({ state: 'detached' });
    const endPartner = 'update tutor_sessions set closed_at = now() where assignment_id is null and closed_at is null';
    for (const partner of ['with a conversation open', 'with none']) {
      if (partner === 'with none') await runSql(platform, endPartner);
      await page.goto('/student/tutor');
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    }
    const subject = { kind: 'assignment', assignmentId: id };
    const refused = await Promise.all([
      callApi(page, 'mutation', 'student.tutor.ask', { subject, turn: crypto.randomUUID(), message: 'What is x?' }),
      callApi(page, 'mutation', 'student.tutor.checkLines', { assignmentId: id, work: '5x = 35' }),
      callApi(page, 'mutation', 'student.tutor.begin', { topic: 'Question four' }),
    ]);
    expect(refused.map(({ refusal }) => refusal)).toEqual([sentence, sentence, sentence]);
    await handInExam();
    await page.goto(`/student/assignments/${id}`);
    await expect.poll(() => box.inputValue()).toBe('Is question four seven?');
    expect(await ownMessages(page).count()).toBe(0);
    await box.fill('');
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

  it('met no error and no breach of the content policy, save the refusals that were provoked', () => {
    const troubles = [...student.troubles, ...admin.troubles];
    expect(troubles.filter((trouble) => !trouble.includes('status of 412'))).toEqual([]);
  });
});
