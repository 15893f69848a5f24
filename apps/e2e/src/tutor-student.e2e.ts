import { beforeAll, describe, expect, it } from 'vitest';
import { askTutor, conversation, hearReply, ownMessages, replies, sendMessage } from './moves/ask-tutor.ts';
import { atFiveIn } from './moves/dates.ts';
import { giveOut } from './moves/give-out.ts';
import { makePdf } from './moves/make-pdf.ts';
import { enterAsDemo } from './moves/sign-in.ts';
import { tabTo } from './moves/tab-to.ts';
import { takePhoto } from './moves/take-photo.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);
const answer = /\bx\s*=\s*7\b|\bseven\b/i;
const everyMode = {
  allowedModes: ['hint', 'scaffold', 'check', 'explain'],
  // Late enough not to stand before what other journeys look for on the start page.
  dueAt: atFiveIn(30, 'America/New_York'),
};

describe('a student and the tutor', () => {
  let instructor: Visitor;
  let student: Visitor;
  const open = async (title: string): Promise<string> => {
    const id = await giveOut(instructor.page, `${title} ${mark}`, everyMode);
    await student.page.goto(`/student/assignments/${id}`);
    await student.page.getByRole('textbox', { name: 'Ask the tutor' }).waitFor();
    return id;
  };

  beforeAll(async () => {
    instructor = await stage.visit('instructor');
    student = await stage.visit('student', { reducedMotion: 'reduce' });
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
  });

  it('ask in three modes with the task and the answer beside them; explain waits for the hand-in and then opens', async () => {
    const { page } = student;
    await open('Three modes');
    await page.getByText('Your instructor can read this conversation.').waitFor();
    await page.getByLabel('Your answer').fill('5x + 4 = 39\n5x = 35');
    for (const [mode, does] of [
      ['Hint', /one small nudge/],
      ['Steps', /One step at a time/],
      ['Check', /first line that does not hold/],
    ] as const) {
      await page.getByRole('radio', { name: mode, exact: true }).check();
      await page.getByText(does).waitFor();
      const reply = await askTutor(page, `What should I look at next? I am in ${mode.toLowerCase()}.`);
      expect(reply).not.toMatch(answer);
      expect(reply).toMatch(/[?.]$/);
      expect(await page.getByRole('region', { name: 'Instructions' }).isVisible()).toBe(true);
      expect(await page.getByLabel('Your answer').isVisible()).toBe(true);
    }
    const explain = page.getByRole('radio', { name: 'Explain' });
    expect(await explain.isDisabled()).toBe(true);
    await page.getByText('Explain opens when you hand in.').waitFor();
    await page.getByText(/^Saved \d/).waitFor();
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('heading', { name: 'Your work is handed in' }).waitFor();
    await explain.check();
    await page.getByRole('button', { name: 'Explain the solution.' }).click();
    await expect.poll(() => replies(page).count()).toBe(4);
    await replies(page).last().getByText(/7/).first().waitFor();
  });

  it('switch the mode with the arrow keys, and send with Enter; Shift+Enter begins a line', async () => {
    const { page } = student;
    await open('By keys');
    await tabTo(page, page.getByRole('radio', { name: 'Hint', exact: true }));
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Steps' }).isChecked()).toBe(true);
    await tabTo(page, page.getByRole('textbox', { name: 'Ask the tutor' }));
    await page.keyboard.type('I subtracted four');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('on both sides');
    await page.keyboard.press('Enter');
    await hearReply(page, 0);
    expect(await ownMessages(page).first().textContent()).toContain('I subtracted four\non both sides');
  });

  it('talk about files: text and PDF are read before sending, what cannot be read says why and can be removed', async () => {
    const { page } = student;
    await open('Files');
    await page.getByRole('textbox', { name: 'Ask the tutor' }).fill('Can you see problem 2 in my notes?');
    await page.getByLabel('Files for the tutor').setInputFiles([
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Problem 2: 3(x - 2) = 12') },
      {
        name: 'sheet.pdf',
        mimeType: 'application/pdf',
        buffer: makePdf(['Problem 1: 5x + 4 = 39', 'Problem 2: 2x = 8']),
      },
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nnot a document') },
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<p>hello</p>') },
    ]);
    const files = page.getByRole('list', { name: 'Files for this message' });
    await files.getByText('The tutor takes photos, PDF, DOCX and TXT.').waitFor();
    await files.getByText(/damaged|cannot be (read|opened)/).waitFor();
    await page.getByText('Remove the file that cannot come along, then send.').waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await files.getByRole('button', { name: 'Remove broken.pdf' }).click();
    await files.getByRole('button', { name: 'Remove page.html' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Send', exact: true }).isEnabled(), { timeout: 20_000 })
      .toBe(true);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await hearReply(page, 0);
    await page.reload();
    for (const name of ['notes.txt', 'sheet.pdf']) await conversation(page).getByRole('link', { name }).waitFor();
  });

  it('see before sending that a photo cannot be read here, and the photo is sent small', async () => {
    const { page } = student;
    await open('Photo');
    const photo = await takePhoto(page);
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.url().includes('/api/files?name=')),
      page.getByLabel('Files for the tutor').setInputFiles({ name: 'work.png', mimeType: 'image/png', buffer: photo }),
    ]);
    expect(sent.url()).toMatch(/name=work\.jpg$/);
    await page.getByText(/The tutor here cannot read pictures\. Type the line you want to talk about/).waitFor();
    await askTutor(page, 'My second line is 5x = 35.');
    const picture = conversation(page).getByRole('img', { name: 'work.jpg' });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 })
      .toBe(2000);
  });

  it('are told what to do with 10,000 characters, and the text is still there after a reload', async () => {
    const { page } = student;
    await open('Too long');
    const box = page.getByRole('textbox', { name: 'Ask the tutor' });
    await box.fill('line of work\n'.repeat(770).slice(0, 10_000));
    await page.getByText(/^This is 10,000 characters long; a message takes 4,000\. Keep the part/).waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await ownMessages(page).count()).toBe(0);
    await page.reload();
    await expect.poll(async () => (await box.inputValue()).length).toBe(10_000);
    await box.fill('');
  });

  it('lose nothing and double nothing when the connection drops before and after the server has the message', async () => {
    const { page } = student;
    await open('Dropped');
    let drops = 0;
    await page.route('**/api/trpc/student.tutor.ask**', async (route) => {
      drops += 1;
      // The first try never arrives; the second does, but its reply is lost on the way back.
      if (drops === 2) await route.fetch();
      if (drops <= 2) await route.abort('connectionreset');
      else await route.continue();
    });
    await sendMessage(page, 'Is my first step right?');
    await conversation(page).getByText('Not sent yet. Trying again…').waitFor();
    await replies(page).first().waitFor();
    await page.unroute('**/api/trpc/student.tutor.ask**');
    expect(drops).toBe(3);
    await page.reload();
    await replies(page).first().waitFor();
    expect(await replies(page).count()).toBe(1);
    expect(await ownMessages(page).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Ask the tutor' }).inputValue()).toBe('');
  });

  it('take a message back that could not be sent', async () => {
    const { page, context } = student;
    await open('Taken back');
    await context.setOffline(true);
    await sendMessage(page, 'Never mind this one');
    await page.getByRole('button', { name: 'Take back' }).click();
    expect(await page.getByRole('textbox', { name: 'Ask the tutor' }).inputValue()).toBe('Never mind this one');
    await context.setOffline(false);
    expect(await ownMessages(page).count()).toBe(0);
  });

  it('have their lines marked as they type in check mode, and ask about them', async () => {
    const { page } = student;
    await open('Scratch');
    await page.getByRole('radio', { name: 'Check' }).check();
    const steps = page.getByRole('textbox', { name: /^Your steps/ });
    await steps.fill('5x + 4 = 39\n5x = 43');
    await page.getByText('Line 2 does not follow from the line above.').waitFor();
    await page
      .getByText(/^Line 2\./)
      .first()
      .waitFor();
    await steps.fill('x = 7');
    await expect.poll(() => page.getByText(/Line \d (follows|does not)/).count()).toBe(0);
    await steps.fill('5x + 4 = 39\n5x = 43');
    await page.getByRole('button', { name: 'Ask about this' }).click();
    expect(await page.getByRole('textbox', { name: 'Ask the tutor' }).inputValue()).toContain('5x = 43');
  });

  it('talk with the study partner about a topic of their own, change it, and read the old conversation', async () => {
    const { page } = student;
    const topic = `Systems of equations ${mark}`;
    await page.goto('/student/');
    await page.getByRole('link', { name: 'Study partner' }).first().click();
    await page.getByRole('button', { name: /^(Change topic|Begin)$/ }).waitFor();
    const change = page.getByRole('button', { name: 'Change topic' });
    if (await change.isVisible()) await change.click();
    await page.getByLabel(/a topic of your own|What do you want to work on/).fill(topic);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: topic }).waitFor();
    expect((await askTutor(page, 'I have x + y = 5 and x - y = 1. I added them.')).length).toBeGreaterThan(10);
    await change.click();
    await page.getByLabel(/a topic of your own|What do you want to work on/).fill(`Percentages ${mark}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: `Percentages ${mark}` }).waitFor();
    await change.click();
    await page.getByRole('link', { name: topic }).click();
    await page.getByRole('heading', { level: 1, name: topic }).waitFor();
    await page.getByText('I added them.').waitFor();
  });

  it('met no error and no breach of the content policy, save the connections that were cut', () => {
    const cut = /Failed to load resource|ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
    expect(student.troubles.filter((trouble) => !cut.test(trouble))).toEqual([]);
  });
});
