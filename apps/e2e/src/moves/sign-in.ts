import type { Visitor } from '../support/open-stage.ts';

/** One click on the front page. */
export async function enterAsDemo(
  { page }: Pick<Visitor, 'page'>,
  role: 'student' | 'instructor' | 'parent',
): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^Continue as an? ${role}`) }).click();
  await page.waitForURL(`**/${role}/**`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The ordinary way in. */
async function signIn({ page }: Pick<Visitor, 'page'>, email: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The admin of the demo academy, with the password that `start` printed. */
export async function signInAsAdmin(visitor: Pick<Visitor, 'page' | 'platform'>): Promise<void> {
  const { adminEmail, adminPassword } = visitor.platform;
  await signIn(visitor, adminEmail, adminPassword);
  await visitor.page.waitForURL('**/admin/**');
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
}
