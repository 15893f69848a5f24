import type { Page } from 'playwright-core';
import type { Visitor } from '../support/open-stage.ts';

export interface Invitee {
  readonly role: 'Student' | 'Instructor' | 'Parent';
  readonly fullName: string;
  readonly email: string;
}

/** The admin invites a person and gets the link to pass on. */
export async function invitePerson(page: Page, { role, fullName, email }: Invitee): Promise<string> {
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Full name').fill(fullName);
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await dialog.getByLabel('Invitation link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

/** The invited person opens the link and chooses a password. */
export async function join({ page }: Visitor, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Password again').fill(password);
  await page.getByRole('button', { name: 'Join' }).click();
}

/** Chooses the one option of a search box that fits what is typed. */
export async function chooseByTyping(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: text }).click();
}
