import { type ModelServer, says, saysInTwo, startModelServer } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversation, ownMessages, replies, sendMessage } from './moves/ask-tutor.ts';
import { giveOut } from './moves/give-out.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { type Line, openLine } from './support/open-line.ts';
import { openStage, type Visitor } from './support/open-stage.ts';
import { startOwnPlatform } from './support/start-own-platform.ts';
import type { StartedPlatform } from './support/start-platform.ts';

const stage = openStage();
const begun = 'You have moved the constant across.';
const rest = ' Think of a balance with both sides in view. What would undo the multiplication?';

/** A reply that stops after its first sentence until it is let go. */
function heldReply() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { behaviour: saysInTwo(`${begun} `, promise, rest.trim()), release: () => resolve() };
}

describe('a reply that is still being worded', () => {
  let model: ModelServer;
  let platform: StartedPlatform;
  let line: Line;
  let instructor: Visitor;
  let student: Visitor;
  const open = async (title: string): Promise<void> => {
    const id = await giveOut(instructor.page, title);
    await student.page.goto(`/student/assignments/${id}`);
    await student.page.getByRole('textbox', { name: 'Ask the tutor' }).waitFor();
  };

  beforeAll(async () => {
    model = await startModelServer([says('What have you tried so far?')]);
    platform = await startOwnPlatform({ GROQ_API_KEY: 'scripted', GROQ_BASE_URL: model.url });
    instructor = await stage.visit('instructor', { baseURL: platform.url });
    line = await openLine(platform.url);
    student = await stage.visit('student', { baseURL: line.url, reducedMotion: 'reduce' });
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
  });
  afterAll(async () => {
    await line?.close();
    await platform?.stop();
    await model?.close();
  });

  it('shows each sentence as it comes, says it to a screen reader once, and ends as one reply', async () => {
    const { page } = student;
    const held = heldReply();
    await open('Sentence by sentence');
    model.follow([held.behaviour]);
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    const spoken = page.locator('[aria-live=polite] p');
    expect(await spoken.allTextContents()).toEqual([expect.stringContaining(begun)]);
    await page.getByRole('button', { name: 'Stop the reply' }).waitFor();
    held.release();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    const whole = await spoken.allTextContents();
    expect(whole.filter((sentence) => sentence.includes(begun))).toHaveLength(1);
    expect(await replies(page).allTextContents()).toEqual([`Tutor${begun}${rest}`]);
  });

  it('is asked for once by a double click on Send, which does not stop it either', async () => {
    const { page } = student;
    await open('Twice');
    model.follow([says('Which line are you least sure about?')]);
    const asked = model.requests.length;
    await page.getByRole('textbox', { name: 'Ask the tutor' }).fill('What comes next?');
    await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
    await replies(page).getByText('Which line are you least sure about?').waitFor();
    expect(await ownMessages(page).count()).toBe(1);
    expect(await conversation(page).getByText('You stopped the reply here.').count()).toBe(0);
    expect(model.requests).toHaveLength(asked + 1);
  });

  it('stops when the student says so, and keeps what was said', async () => {
    const { page } = student;
    const held = heldReply();
    await open('Stopped');
    model.follow([held.behaviour]);
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    await page.getByRole('button', { name: 'Stop the reply' }).click();
    await conversation(page).getByText('You stopped the reply here.').waitFor();
    held.release();
    await page.reload();
    await conversation(page).getByText('You stopped the reply here.').waitFor();
    expect(await replies(page).count()).toBe(1);
    expect(await replies(page).first().textContent()).toContain(begun);
  });

  it('goes on after a reload in its middle, and is there once', async () => {
    const { page } = student;
    const held = heldReply();
    await open('Reloaded');
    model.follow([held.behaviour]);
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    const asked = model.requests.length;
    await page.reload();
    await conversation(page).getByText(begun).waitFor();
    await page.getByRole('button', { name: 'Stop the reply' }).waitFor();
    held.release();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await replies(page).allTextContents()).toEqual([`Tutor${begun}${rest}`]);
    expect(await ownMessages(page).count()).toBe(1);
    expect(model.requests).toHaveLength(asked);
  });

  it('is lost by no broken connection and told once, though it ended while nothing came through', async () => {
    const { page } = student;
    const held = heldReply();
    await open('Cut off');
    model.follow([held.behaviour]);
    const asked = model.requests.length;
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    line.cut();
    await conversation(page).getByText('The connection was lost. The reply is kept').waitFor();
    expect(await conversation(page).getByText(begun).count()).toBe(1);
    held.release();
    await expect.poll(() => model.busy()).toBe(0);
    line.mend();
    for (const visit of ['by itself', 'after a reload']) {
      if (visit !== 'by itself') await page.reload();
      await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
      await expect.poll(() => replies(page).allTextContents()).toEqual([`Tutor${begun}${rest}`]);
      expect(await ownMessages(page).count()).toBe(1);
    }
    expect(model.requests).toHaveLength(asked + 1);
  });

  it('goes on when the network comes back and the old connection is dead without having said so', async () => {
    const { page, context } = student;
    const held = heldReply();
    await open('Fell silent');
    model.follow([held.behaviour]);
    const asked = model.requests.length;
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    line.hush();
    held.release();
    await expect.poll(() => model.busy()).toBe(0);
    await context.setOffline(true);
    await context.setOffline(false);
    await replies(page).getByText('What would undo the multiplication?').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await replies(page).allTextContents()).toEqual([`Tutor${begun}${rest}`]);
    expect(await ownMessages(page).count()).toBe(1);
    expect(model.requests).toHaveLength(asked + 1);
  });

  it('holds back a second window with a sentence, which keeps its message and then sees the reply', async () => {
    const { page, context } = student;
    const held = heldReply();
    await open('Two windows');
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByRole('textbox', { name: 'Ask the tutor' }).waitFor();
    model.follow([held.behaviour]);
    await sendMessage(page, 'What comes next?');
    await conversation(page).getByText(begun).waitFor();
    await sendMessage(second, 'And from over here?');
    await second
      .getByRole('alert')
      .filter({ hasText: /still|answering|another/ })
      .waitFor();
    expect(await second.getByRole('textbox', { name: 'Ask the tutor' }).inputValue()).toBe('And from over here?');
    await second.getByText('The tutor is writing a reply').waitFor();
    held.release();
    await replies(second).getByText('What would undo the multiplication?').waitFor();
    await second.close();
  });

  it('stays at its beginning when it is longer than the screen, and the end is one press away', async () => {
    const { page } = student;
    await open('Long');
    await page.setViewportSize({ width: 1280, height: 560 });
    // Without a figure in it: one of them would be the answer.
    const thoughts = 'Balancing means that both sides get the same treatment. '.repeat(40);
    model.follow([says(`${thoughts}Which of these helps you?`)]);
    await sendMessage(page, 'Tell me about balancing');
    await replies(page).getByText('Balancing means').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    const hidden = () =>
      conversation(page).evaluate((log) => {
        const own = log.querySelector('[data-own]')?.getBoundingClientRect();
        return { above: (own?.top ?? 0) < log.getBoundingClientRect().top };
      });
    expect(await hidden()).toEqual({ above: false });
    await page.getByRole('button', { name: 'New reply' }).click();
    await expect.poll(hidden).toEqual({ above: true });
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('shows markup as the text that it is', async () => {
    const { page } = student;
    await open('Markup');
    const markup = 'Look at <b>this</b> <img src=x onerror=alert(1)> <script>alert(2)</script> line.';
    model.follow([says(`${markup} What did you do there?`)]);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await sendMessage(page, '<script>alert(3)</script> $\\href{javascript:alert(4)}{x}$ what is this?');
    await conversation(page).getByText('<script>alert(2)</script>').waitFor();
    await conversation(page).getByText('<script>alert(3)</script>').waitFor();
    expect(await conversation(page).locator('script, img, b, a').count()).toBe(0);
    expect(dialogs).toBe(0);
  });

  it('met no error and no breach of the content policy, save what was provoked', () => {
    const provoked =
      /status of 409|ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_CLOSED/;
    expect(student.troubles.filter((trouble) => !provoked.test(trouble))).toEqual([]);
  });
});
