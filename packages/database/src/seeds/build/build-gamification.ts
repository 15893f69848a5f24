import { type Badges, formatInZone } from '@skillbridge/domain';
import type { SeedPeople } from './build-people.ts';
import type { SeedSubmission } from './build-submissions.ts';
import { DAY, type SeedScene } from './seed-scene.ts';

/** Experience, badges and streak of every student, as their hand-ins earned them. */
export function buildGamification(scene: SeedScene, people: SeedPeople, submissions: readonly SeedSubmission[]) {
  return people.students.map(({ person }) => {
    const handedIn = submissions
      .filter((one) => one.student[1] === person.id)
      .flatMap((one) => (one.submittedAt ? [{ at: one.submittedAt, late: one.late, grade: one.grade }] : []))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const last = handedIn.at(-1)?.at;
    const streak = last && scene.now.getTime() - last.getTime() < 3 * DAY ? 1 + scene.random.below(9) : 0;
    return {
      tenantId: scene.tenantId,
      id: scene.random.id(person.createdAt),
      user: [scene.tenantId, person.id] as [string, string],
      xp: handedIn.reduce((sum, one) => sum + (one.late ? 20 : 30) + Math.round(2 * (one.grade ?? 0)), 0),
      badges: badgesOf(handedIn, streak, scene.now),
      streak,
      lastActiveOn: last ? formatInZone(last, scene.spec.timeZone, 'iso-date') : null,
      version: 1,
    };
  });
}

type HandIn = { readonly at: Date; readonly grade: number | null };

function badgesOf(handedIn: readonly HandIn[], streak: number, now: Date): Badges {
  const badges: Badges['badges'] = [];
  const [first] = handedIn;
  if (first) badges.push({ id: 'first-hand-in', earnedAt: first.at.toISOString() });
  const best = handedIn.find((one) => one.grade === 10);
  if (best) badges.push({ id: 'skill-mastered', earnedAt: best.at.toISOString() });
  if (streak >= 7) badges.push({ id: 'seven-day-rhythm', earnedAt: new Date(now.getTime() - DAY).toISOString() });
  return { v: 1, badges };
}
