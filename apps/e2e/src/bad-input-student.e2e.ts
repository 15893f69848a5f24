import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSharedCourse, giveOut } from './moves/give-out.ts';
import { invitePerson, join } from './moves/run-academy.ts';
import { enterAsDemo, signInAsAdmin } from './moves/sign-in.ts';
import { callApi } from './support/call-api.ts';
import { openStage, type Visitor } from './support/open-stage.ts';

const stage = openStage();
const mark = Date.now().toString(36);

describe('what goes wrong while a student works ends in a sentence, and nothing is lost', () => {
  let instructor: Visitor;
  let student: Visitor;

  beforeAll(async () => {
    instructor = await stage.visit('instructor');
    student = await stage.visit('student');
    await enterAsDemo(instructor, 'instructor');
    await enterAsDemo(student, 'student');
  });

  it('two tabs on one draft: both texts are shown, and the chosen one is saved', async () => {
    const id = await giveOut(instructor.page, `Two tabs ${mark}`);
    const one = student.page;
    const two = await student.context.newPage();
    for (const page of [one, two]) {
      await page.goto(`/student/assignments/${id}`);
      await page.getByLabel('Your answer').waitFor();
    }
    await one.getByLabel('Your answer').fill('From the first tab: 5x = 35');
    await one.getByText(/^Saved \d/).waitFor();
    await two.getByLabel('Your answer').fill('From the second tab: x = 35 / 5');
    const dialog = two.getByRole('dialog', { name: 'Your answer was changed in two places' });
    await dialog.getByRole('region', { name: 'On this page' }).getByText('From the second tab').waitFor();
    await dialog.getByRole('region', { name: 'Saved elsewhere' }).getByText('From the first tab').waitFor();
    await dialog.getByRole('button', { name: 'Merge by hand' }).click();
    const merged = 'From the first tab: 5x = 35\nFrom the second tab: x = 35 / 5';
    await dialog.getByLabel('Merged answer').fill(merged);
    await dialog.getByRole('button', { name: 'Use this text' }).click();
    await two.getByText(/^Saved \d/).waitFor();
    await one.reload();
    await expect.poll(() => one.getByLabel('Your answer').inputValue()).toBe(merged);
    await two.close();
  });

  it('offline while typing: it says so, keeps the text through a reload, and saves it when the network is back', async () => {
    const { page, context } = student;
    await page.goto(`/student/assignments/${await giveOut(instructor.page, `Offline ${mark}`)}`);
    await page.getByLabel('Your answer').fill('5x + 4 = 39');
    await page.getByText(/^Saved \d/).waitFor();
    await context.setOffline(true);
    await page.getByLabel('Your answer').fill('5x + 4 = 39\n5x = 35');
    await page.getByText('Not saved: offline, kept in this browser').waitFor();
    await context.setOffline(false);
    await page.getByText(/^Saved \d/).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Your answer').inputValue()).toBe('5x + 4 = 39\n5x = 35');
  });

  it('a formula that cannot be read is shown as it was typed, beside those that can', async () => {
    const { page } = student;
    await page.goto(`/student/assignments/${await giveOut(instructor.page, `Bad formula ${mark}`)}`);
    await page
      .getByLabel('Your answer')
      .fill('Good $x^2$, broken $\\frac{1}{$ and an open $ sign, $\\href{javascript:alert(1)}{x}$');
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.locator('.katex').first().waitFor();
    await preview.getByText('\\frac{1}{').first().waitFor();
    expect(await preview.locator('a').count()).toBe(0);
  });

  it('a double click on "Hand in" hands in once', async () => {
    const { page } = student;
    await page.goto(`/student/assignments/${await giveOut(instructor.page, `Twice ${mark}`)}`);
    await page.getByLabel('Your answer').fill('x = 7');
    const calls: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('submissions.handIn')) calls.push(request.url());
    });
    await page.getByRole('button', { name: 'Hand in', exact: true }).dblclick();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Hand in', exact: true }).dblclick();
    await page.getByRole('heading', { name: 'Your work is handed in' }).waitFor();
    expect(calls).toHaveLength(1);
  });

  it('a session that ends while typing asks for the password, and what was typed is still there', async () => {
    const admin = await stage.visit('admin');
    await signInAsAdmin(admin);
    const person = {
      role: 'Student',
      fullName: `Sam Rivers ${mark}`,
      email: `sam.${mark}@northlight.example`,
    } as const;
    const link = await invitePerson(admin.page, person);
    const { data } = await callApi(admin.page, 'query', 'admin.people.list', { search: person.email });
    const [sam] = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(data).items;
    const courseId = await findSharedCourse(instructor.page);
    await callApi(admin.page, 'mutation', 'admin.enrollments.add', { courseId, studentIds: [sam?.id] });
    const id = await giveOut(instructor.page, `Ended session ${mark}`);
    const visitor = await stage.visit('sam');
    const { page, context } = visitor;
    await join(visitor, link, 'rivers run to the sea');
    await page.waitForURL('**/student/**');
    await page.goto(`/student/assignments/${id}`);
    await page.getByLabel('Your answer').fill('Before the session ended');
    await page.getByText(/^Saved \d/).waitFor();
    await context.clearCookies();
    const typed = 'Before the session ended, and after it';
    await page.getByLabel('Your answer').fill(typed);
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
    expect(await dialog.getByLabel('Email').inputValue()).toBe(person.email);
    await dialog.getByLabel('Password').fill('not the password');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Password').fill('rivers run to the sea');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Your answer').inputValue()).toBe(typed);
    await page.getByText(/^Saved \d/).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Your answer').inputValue()).toBe(typed);
  });
});
