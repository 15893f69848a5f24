import type { TenantEm, TutorSession } from '@skillbridge/database';
import type { HelpingMode, StudentActor } from '@skillbridge/domain';
import { summariseThread } from '@skillbridge/domain/engine';
import { describeSituation } from './describe-situation.query.ts';
import type { FoundSubject } from './find-subject.query.ts';
import { joinSummaries } from './join-summaries.ts';

/**
 * What a full thread leaves to the one that carries it on: its summary behind those before it. Quotes what the student
 * established where the guard lets it, as it would in a reply.
 */
export async function carryOver(
  em: TenantEm,
  actor: StudentActor,
  { found, thread, mode }: { found: FoundSubject; thread: TutorSession; mode: HelpingMode },
): Promise<string> {
  const { messages } = thread.messages;
  const situation = await describeSituation(em, actor, found, {
    ...{ mode, message: '', draft: '', files: [], photos: 0, before: messages, summary: thread.summary },
  });
  return joinSummaries(thread.summary, summariseThread(messages, situation));
}
