import type { TenantEm } from '@skillbridge/database';
import { type HelpingMode, noAttachments, type TutorFile, type TutorMessage } from '@skillbridge/domain';
import { emptyAnswerKey } from '@skillbridge/domain/answers';
import type { TutorSituation } from '@skillbridge/domain/engine';
import { fileTexts } from '../files/file-texts.query.ts';
import type { FoundSubject } from './find-subject.query.ts';

export type AskedNow = {
  readonly mode: HelpingMode;
  readonly message: string;
  /** The work as it stands on the screen; after the hand-in the work is what was handed in, whatever a browser says. */
  readonly draft: string;
  readonly files: readonly TutorFile[];
  /** The thread before the message. */
  readonly before: readonly TutorMessage[];
  readonly photos: NonNullable<TutorSituation['photos']>;
};

/** Everything that policy, voice and guard need to know for one turn. */
export async function describeSituation(
  em: TenantEm,
  { attended, thread }: FoundSubject,
  now: AskedNow,
): Promise<TutorSituation> {
  const assignment = attended?.assignment ?? null;
  const submission = attended?.submission ?? null;
  const tenantId = attended?.course.tenantId ?? thread?.tenantId ?? '';
  const materials = await readable(em, tenantId, (assignment?.materials ?? noAttachments).fileIds);
  const attached = await readable(
    em,
    tenantId,
    now.files.map((file) => file.id),
  );
  const ownDraft = !submission || submission.status === 'draft';
  return {
    mode: now.mode,
    status: submission?.status ?? 'draft',
    instructions: assignment?.instructions ?? '',
    materials,
    key: assignment?.answerKey ?? emptyAnswerKey,
    rubric: assignment?.rubric ?? { v: 1, criteria: [] },
    draft: ownDraft ? now.draft || (submission?.content ?? '') : submission.content,
    thread: now.before,
    summary: thread?.summary ?? '',
    message: now.message,
    attached,
    photos: now.photos,
    partner: assignment ? null : { topic: thread?.topic ?? '', weakTopics: [] },
  };
}

async function readable(em: TenantEm, tenantId: string, fileIds: readonly string[]) {
  const files = await fileTexts(em, tenantId, fileIds);
  return files.filter((file) => file.status === 'ready').map(({ name, text }) => ({ name, text }));
}
