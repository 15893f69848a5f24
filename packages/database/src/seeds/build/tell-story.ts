import type { SubmissionStatus } from '@skillbridge/domain';
import type { WorkSample } from '../content/content.ts';
import type { SeedAssignment } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import { DAY, MINUTE, noLaterThan, type SeedScene } from './seed-scene.ts';

/** What one student did with one assignment. */
export type WorkStory = {
  readonly status: SubmissionStatus;
  readonly work: WorkSample;
  readonly content: string;
  readonly begunAt: Date;
  /** Null while it is a draft. */
  readonly handedInAt: Date | null;
};

type Chapter = {
  /** Place of the assignment in the term, 0 to 7: 6 is being graded now, 7 is still ahead. */
  readonly place: number;
  readonly seat: number;
  readonly seats: number;
  readonly student: SeedStudent;
  readonly assignment: SeedAssignment;
  /** Whether it is the academy's first course: the demo instructor's. */
  readonly first: boolean;
};

const openers = ['', '', '', 'My work:\n', 'Here is what I did.\n', 'I did this without a calculator.\n'];

/** Decides how far a student came, or null when they never began. The first seat is the demo student's where she sits. */
export function tellStory(scene: SeedScene, chapter: Chapter): WorkStory | null {
  const { random } = scene;
  const work = chooseWork(scene, chapter);
  const status = chooseStatus(scene, chapter);
  if (status === null) return null;
  const begunAt = noLaterThan(
    new Date(scene.now.getTime() - 45 * MINUTE),
    scene.awake(new Date(chapter.assignment.dueAt.getTime() - (1.5 + random.next() * 5) * DAY), [14, 21]),
  );
  if (status === 'draft') return { status, work, content: firstHalf(work.text), begunAt, handedInAt: null };
  const handedInAt = handInTime(scene, chapter, begunAt, status);
  return { status, work, content: random.pick(openers) + work.text, begunAt, handedInAt };
}

function chooseStatus(scene: SeedScene, chapter: Chapter): SubmissionStatus | null {
  const { place, seat, first } = chapter;
  // What the demo student sees must not hang on chance: a draft ahead, one in the queue, grades behind.
  if (seat === 0 && place < 7) return place === 6 ? 'suggested' : 'published';
  if (seat === 0) return first ? 'draft' : null;
  if (place === 7) return statusAhead(scene);
  if (place === 6) return statusInGrading(scene, chapter);
  if (isMissing(scene, chapter)) return null;
  return place === 5 && scene.random.chance(0.2) ? 'suggested' : 'published';
}

function statusAhead({ random }: SeedScene): SubmissionStatus | null {
  if (random.chance(0.35)) return 'draft';
  return random.chance(0.2) ? 'suggested' : null;
}

function statusInGrading(scene: SeedScene, chapter: Chapter): SubmissionStatus {
  if (chapter.seat === chapter.seats - 1) return 'submitted';
  if (isMissing(scene, chapter)) return 'draft';
  return scene.random.chance(0.15) ? 'published' : 'suggested';
}

function isMissing({ random }: SeedScene, { student }: Chapter): boolean {
  return random.chance(0.14 * (1 - student.ability));
}

function chooseWork({ random }: SeedScene, { student, assignment }: Chapter): WorkSample {
  const [strong, slip, weak, ...others] = assignment.content.works;
  if (!strong || !slip || !weak) throw new Error(`"${assignment.content.title}" needs three pieces of work.`);
  if (random.chance(student.ability)) return random.chance(0.3) ? random.pick([strong, ...others]) : strong;
  return random.chance(0.4 + student.ability / 2) ? slip : weak;
}

function handInTime(scene: SeedScene, { student, assignment }: Chapter, begunAt: Date, status: SubmissionStatus): Date {
  const { now, random } = scene;
  // Just handed in, so nothing has been suggested yet.
  if (status === 'submitted') return new Date(now.getTime() - 2 * MINUTE);
  const due = assignment.dueAt.getTime();
  const lately = new Date(now.getTime() - 5 * MINUTE);
  if (random.chance(0.18 * (1.2 - student.ability))) {
    return noLaterThan(lately, scene.awake(new Date(due + random.next() * 2 * DAY), [20, 23]));
  }
  const from = begunAt.getTime() + 20 * MINUTE;
  const at = scene.awake(new Date(from + Math.max(0, due - from) * random.next()), [15, 22]).getTime();
  return noLaterThan(lately, new Date(at > due || at < from ? from + (due - from) * 0.02 : at));
}

function firstHalf(text: string): string {
  const lines = text.split('\n');
  return lines.length > 1
    ? lines.slice(0, Math.ceil(lines.length / 2)).join('\n')
    : `${text.slice(0, Math.ceil(text.length / 2)).trimEnd()}`;
}
