import type { ExamAttemptState } from '@skillbridge/domain';

/** The longest break between two modules that still counts as sitting the exam. */
const BREAK_MS = 60 * 60 * 1000;

/**
 * Whether an attempt that was not handed in is being sat: a module's clock runs, or one has ended within the hour and
 * another is still to come. An attempt that was walked away from must not close the tutor for ever.
 */
export function isExamUnderWay(state: ExamAttemptState, now: Date): boolean {
  const started = state.modules.filter((module) => module.startedAt !== null);
  const runs = started.some((module) => {
    if (module.finishedAt !== null) return false;
    const added = state.ledger.filter((entry) => entry.moduleId === module.id);
    const seconds = added.reduce((sum, entry) => sum + entry.seconds, module.seconds);
    return now.getTime() < Date.parse(module.startedAt ?? '') + seconds * 1000;
  });
  const more = state.modules.some((module) => module.finishedAt === null);
  const latest = Math.max(0, ...started.map((module) => Date.parse(module.finishedAt ?? module.startedAt ?? '')));
  return runs || (more && started.length > 0 && now.getTime() - latest < BREAK_MS);
}
