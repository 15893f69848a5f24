import { demoPeople } from '@skillbridge/database/seeds';
import type { DemoAdmins } from './seed-demo-academies.ts';

/** Who can be tried, for the terminal. */
export function describeDemo({ admins, password }: DemoAdmins): string {
  const people = demoPeople.map(({ role, fullName }) => `  ${role.padEnd(12)}${fullName}`);
  const lines = ['', 'One click on its front page signs you in as', ...people];
  if (admins.length > 0) {
    const emails = admins.map(({ email, academy }) => `  ${email}  (${academy})`);
    lines.push('', 'The admins sign in with their email address', ...emails, `  password    ${password}`);
  }
  return [...lines, ''].join('\n');
}
