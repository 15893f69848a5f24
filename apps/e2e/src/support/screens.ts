import type { Page } from 'playwright-core';

export type Portal = 'welcome' | 'student' | 'instructor' | 'parent' | 'admin';

/** One screen of a portal. */
export interface Screen {
  readonly name: string;
  /** Where it is; for a screen about one thing, the list and the pattern of the link in it that leads there. */
  readonly at: string | { readonly list: string; readonly link: RegExp };
}

/** Every screen of every portal, as a person who is signed in there can reach it. */
export const screens: Readonly<Record<Portal, readonly Screen[]>> = {
  welcome: [
    { name: 'front door', at: '/' },
    { name: 'invitation that is over', at: '/join/unknown' },
  ],
  student: [
    { name: 'home', at: '/student/' },
    { name: 'assignments', at: '/student/assignments?show=all' },
    { name: 'assignment to do', at: { list: '/student/assignments?show=to-do', link: /\/assignments\/[\w-]+$/ } },
    {
      name: 'assignment handed in',
      at: { list: '/student/assignments?show=handed-in', link: /\/assignments\/[\w-]+$/ },
    },
    { name: 'assignment graded', at: { list: '/student/assignments?show=graded', link: /\/assignments\/[\w-]+$/ } },
    { name: 'quizzes', at: '/student/quizzes' },
    { name: 'quiz result', at: { list: '/student/quizzes', link: /\/attempts\/[\w-]+\/result$/ } },
    { name: 'quiz', at: { list: 'quiz result', link: /\/quizzes\/[\w-]+$/ } },
    { name: 'no such quiz', at: '/student/quizzes/0198e000-0000-7000-8000-000000000000' },
    { name: 'study partner', at: '/student/tutor' },
    { name: 'grades', at: '/student/grades' },
    { name: 'account', at: '/student/account' },
    { name: 'no such page', at: '/student/nowhere' },
    { name: 'no such assignment', at: '/student/assignments/0198e000-0000-7000-8000-000000000000' },
  ],
  instructor: [
    { name: 'dashboard', at: '/instructor/' },
    { name: 'courses', at: '/instructor/courses' },
    { name: 'course', at: { list: '/instructor/courses', link: /\/courses\/[\w-]+$/ } },
    { name: 'gradebook', at: { list: 'course', link: /\/gradebook$/ } },
    { name: 'editor of a published assignment', at: { list: 'course', link: /\/assignments\/[\w-]+\/edit$/ } },
    { name: 'editor of a new assignment', at: { list: 'course', link: /\/assignments\/new$/ } },
    { name: 'editor of a quiz', at: { list: 'course', link: /\/quizzes\/[\w-]+\/edit$/ } },
    { name: 'editor of a new quiz', at: { list: 'course', link: /\/quizzes\/new$/ } },
    { name: 'generating a quiz', at: { list: 'course', link: /\/quizzes\/generate$/ } },
    { name: 'grading queue', at: '/instructor/grading' },
    { name: 'conversations', at: '/instructor/tutor' },
    { name: 'conversation', at: { list: '/instructor/tutor', link: /\/tutor\/[\w-]+$/ } },
    { name: 'desk', at: { list: '/instructor/grading', link: /\/grading\/[\da-f]{8}-[\w-]+$/ } },
    { name: 'desk of an attempt', at: { list: '/instructor/grading', link: /\/grading\/attempts\/[\w-]+$/ } },
    { name: 'by question', at: '/instructor/grading/by-question' },
    { name: 'bulk approval', at: '/instructor/grading/bulk' },
    { name: 'agreement', at: '/instructor/grading/agreement' },
    { name: 'account', at: '/instructor/account' },
  ],
  parent: [
    { name: 'children', at: '/parent/children' },
    { name: 'child', at: { list: '/parent/children', link: /\/children\/[\w-]+$/ } },
    { name: 'letters', at: { list: 'child', link: /\/letters$/ } },
    { name: 'account', at: '/parent/account' },
  ],
  admin: [
    { name: 'overview', at: '/admin/' },
    { name: 'people', at: '/admin/people' },
    { name: 'courses', at: '/admin/courses' },
    { name: 'course', at: { list: '/admin/courses', link: /\/courses\/[\w-]+$/ } },
    { name: 'parents', at: '/admin/parents' },
    { name: 'recycle bin', at: '/admin/recycle-bin' },
    { name: 'audit log', at: '/admin/audit' },
    { name: 'parked jobs', at: '/admin/jobs' },
    { name: 'settings', at: '/admin/settings' },
    { name: 'account', at: '/admin/account' },
  ],
};

/**
 * The address of each screen of a portal, by its name. A list is an address or the name of an earlier screen. Throws for
 * a screen that nothing leads to.
 */
export async function findScreens(page: Page, portal: Portal): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { name, at } of screens[portal]) {
    if (typeof at === 'string') {
      found.set(name, at);
      continue;
    }
    await showScreen(page, found.get(at.list) ?? at.list);
    const links = await page.getByRole('main').getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const address = addresses.find((href) => href !== null && at.link.test(href));
    if (!address) throw new Error(`No link on ${at.list} leads to the screen "${name}".`);
    found.set(name, address);
  }
  return found;
}

/** Goes to a screen and waits until it shows its data: no skeleton is left, and something is there to read. */
export async function showScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').filter({ hasText: /\S/ }).waitFor();
  const skeleton = page.getByRole('status').filter({ hasText: /^Loading/ });
  await skeleton.first().waitFor({ state: 'hidden' });
}
