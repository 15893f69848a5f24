import type { TenantEm } from '@skillbridge/database';
import { DomainError, type HelpingMode, openModes, type StudentActor } from '@skillbridge/domain';
import type { TutorSituation } from '@skillbridge/domain/engine';
import { type AttendedAssignment, findAttendedAssignment } from '../../access/attending.query.ts';
import type { App } from '../../app.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { findOpenThread } from './open-thread.query.ts';
import type { AskTutorInput } from './tutor.schema.ts';

// A document of 400 messages is the most that a thread holds (domain/tutor/thread.ts); a turn adds two.
const MOST_MESSAGES = 398;

/** Everything that policy and guard need to know for one turn. Throws as `askTutor` says. */
export async function prepareTurn(em: TenantEm, app: App, actor: StudentActor, input: AskTutorInput) {
  const found = await findAttendedAssignment(em, actor, input.assignmentId);
  const { assignment, submission } = found;
  const thread = await findOpenThread(em, actor, assignment.id);
  const messages = thread?.messages.messages ?? [];
  if (messages.length > MOST_MESSAGES) {
    throw new DomainError(
      'RATE_LIMITED',
      'This conversation is full. Ask your instructor about what is still unclear.',
    );
  }
  const situation: TutorSituation = {
    mode: modeInForce(found, input.explain),
    status: submission?.status ?? 'draft',
    instructions: assignment.instructions,
    key: assignment.answerKey,
    rubric: assignment.rubric,
    // After the hand-in the work is what was handed in, whatever a browser may still send.
    draft:
      !submission || submission.status === 'draft' ? input.draft || (submission?.content ?? '') : submission.content,
    thread: messages,
    message: input.message,
  };
  return { situation, budgetLeft: await aiBudgetLeft(em, actor.tenantId, app.clock()) };
}

function modeInForce({ assignment, submission }: AttendedAssignment, explain: boolean): HelpingMode {
  const setup = { mode: assignment.tutorMode, allowed: assignment.tutorSetup.allowed };
  const modes = openModes(setup, submission?.status ?? 'draft');
  if (modes.first === null) throw new DomainError('WRONG_STATE', modes.closed ?? 'The tutor is closed here.');
  if (!explain) return modes.first;
  if (modes.open.includes('explain')) return 'explain';
  throw new DomainError(
    'WRONG_STATE',
    'The solution is explained once you have handed in. Until then, ask for a hint.',
  );
}
