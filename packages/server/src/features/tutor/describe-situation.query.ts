import type { TenantEm } from '@skillbridge/database';
import {
  type HelpingMode,
  isHandedIn,
  noAttachments,
  type StudentActor,
  type TutorFile,
  type TutorMessage,
} from '@skillbridge/domain';
import { emptyAnswerKey } from '@skillbridge/domain/answers';
import { isOpen, type TutorSituation, withPractice } from '@skillbridge/domain/engine';
import { fileTexts } from '../files/file-texts.query.ts';
import { describePartner } from './describe-partner.query.ts';
import type { FoundSubject } from './find-subject.query.ts';
import { quotedProblems } from './other-problems.query.ts';

export type AskedNow = {
  readonly mode: HelpingMode;
  readonly message: string;
  /** The work as it stands on the screen; after the hand-in the work is what was handed in, whatever a browser says. */
  readonly draft: string;
  /** The files that the turn is about (remembered-files.ts). */
  readonly files: readonly TutorFile[];
  /** How many photos came with the message. */
  readonly photos: number;
  /** The thread before the message. */
  readonly before: readonly TutorMessage[];
  /** What was said in earlier, full threads. */
  readonly summary: string;
};

/** Everything that policy, voice and guard need to know for one turn. */
export async function describeSituation(
  em: TenantEm,
  actor: StudentActor,
  { attended, thread }: Pick<FoundSubject, 'attended' | 'thread'>,
  now: AskedNow,
): Promise<TutorSituation> {
  const said = {
    ...{ mode: now.mode, message: now.message, thread: now.before, summary: now.summary },
    attached: await readable(
      em,
      actor,
      now.files.map((file) => file.id),
    ),
    // Whoever words the reply knows whether it can look at them.
    photos: { count: now.photos, readable: false },
  };
  if (!attended) {
    const partner = await describePartner(em, actor, thread?.topic ?? null);
    const blank = { instructions: '', rubric: { v: 1 as const, criteria: [] } };
    // What the guard keeps is the problem at hand: the one that the tutor set, or that the student brought.
    const quoted = await quotedProblems(em, actor, null, { ...said, draft: now.draft });
    return withPractice({ ...said, ...partner, ...quoted, ...blank, status: 'draft', draft: now.draft });
  }
  const { assignment, submission } = attended;
  const still = !submission || !isHandedIn(submission.status);
  const draft = still ? now.draft || (submission?.content ?? '') : submission.content;
  const status = submission?.status ?? 'draft';
  const materials = await readable(em, actor, (assignment.materials ?? noAttachments).fileIds);
  const told = isOpen({ mode: now.mode, status }) ? [assignment.instructions, ...materials.map((one) => one.text)] : [];
  return {
    ...said,
    ...(await quotedProblems(em, actor, assignment.id, { ...said, draft, told })),
    ...{ status, instructions: assignment.instructions, materials },
    key: assignment.answerKey ?? emptyAnswerKey,
    rubric: assignment.rubric,
    draft,
  };
}

async function readable(em: TenantEm, { tenantId }: StudentActor, fileIds: readonly string[]) {
  const files = await fileTexts(em, tenantId, fileIds);
  return files.filter((file) => file.status === 'ready').map(({ name, text }) => ({ name, text }));
}
