import type { TutorFile, TutorMessage } from '@skillbridge/domain';

/** Messages of the student for which a file stays before the tutor's eyes after it was sent. */
const REMEMBERED = 4;
const MOST_FILES = 4;

/**
 * The files that a turn is about: those of the new message, then those of the student's last ones, newest first, then
 * those of the work. "Can you see problem 2?" speaks of what was sent a moment ago, or of the work.
 */
export function rememberedFiles(
  before: readonly TutorMessage[],
  files: readonly TutorFile[],
  work: readonly TutorFile[],
): TutorFile[] {
  const own = before.filter((message) => message.from === 'student').slice(-REMEMBERED);
  const all = [...files, ...own.toReversed().flatMap((message) => message.files), ...work];
  return all.filter((file, at) => all.findIndex((other) => other.id === file.id) === at).slice(0, MOST_FILES);
}
