import type { Stage, Visitor } from '../support/open-stage.ts';
import { foundClass } from './found-class.ts';
import { join } from './run-academy.ts';
import { enterAsDemo, signInAsAdmin } from './sign-in.ts';

/** A student who takes the quiz of a journey. */
export interface Taker {
  readonly name: string;
  readonly visitor: Visitor;
  attemptId: string;
  /** The questions in the order in which this student has them. */
  order: readonly string[];
}

/**
 * Brings an instructor, three students and a parent to browsers of their own, and founds the course of the first four.
 * One of the students is at the end of a line that may fail; the parent is that of the one from the demo.
 */
export async function enterGreenhouse(stage: Stage, { mark, lineUrl }: { mark: string; lineUrl: string }) {
  const calm = { reducedMotion: 'reduce' } as const;
  const instructor = await stage.visit('instructor', calm);
  const parent = await stage.visit('parent', calm);
  const admin = await stage.visit('admin');
  const taker = (name: string, visitor: Visitor): Taker => ({ name, visitor, attemptId: '', order: [] });
  const bo = taker(`Bo Lindqvist ${mark}`, await stage.visit('bo', { baseURL: lineUrl, ...calm }));
  const cleo = taker(`Cleo Marsh ${mark}`, await stage.visit('cleo', calm));
  const amara = taker('Amara Okafor', await stage.visit('amara', calm));
  await Promise.all([
    enterAsDemo(instructor, 'instructor'),
    enterAsDemo(parent, 'parent'),
    enterAsDemo(amara.visitor, 'student'),
    signInAsAdmin(admin),
  ]);
  const { courseId, joinPaths } = await foundClass({
    // Late in the alphabet: where journeys look at the first course of a list, they find one with everything in it.
    ...{ title: `Winter botany ${mark}`, admin: admin.page, instructor: instructor.page, student: amara.visitor.page },
    newcomers: [
      { fullName: bo.name, email: `bo.${mark}@northlight.example` },
      { fullName: cleo.name, email: `cleo.${mark}@northlight.example` },
    ],
  });
  const joining = [bo, cleo].map(async ({ visitor }, at) => {
    await join(visitor, joinPaths[at] ?? '', 'a quiet sentence to remember');
    await visitor.page.waitForURL('**/student/**');
  });
  await Promise.all(joining);
  return { instructor, parent, bo, cleo, amara, courseId };
}
