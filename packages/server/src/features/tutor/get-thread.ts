import { inTenant, type TenantEm, User } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { type FoundSubject, findSubject } from './find-subject.query.ts';
import { closedDuringExam } from './refuse-during-exam.query.ts';
import { toStudentTurn } from './to-student-turn.ts';
import { isLocked } from './turn-lock.ts';
import type { ThreadInput, TutorThreadView } from './tutor.schema.ts';
import { tutorAllowance } from './tutor-day.query.ts';

/** The student's own thread on a subject: a page of it, and what the tutor may do there now. Throws NOT_FOUND. */
export async function getThread(app: App, actor: StudentActor, input: ThreadInput): Promise<TutorThreadView> {
  const { view, allowance } = await inTenant(app.orm, actor.tenantId, async (em) => {
    const now = app.clock();
    const found = await findSubject(em, actor, input.subject);
    const closed = await closedDuringExam(em, actor, now);
    const modes = closed === null ? found.modes : { open: [], first: null, closed, explainWaits: false };
    return {
      allowance: await tutorAllowance(em, actor.tenantId, now),
      view: {
        ...describeThread(app, actor, found),
        instructorName: await findInstructorName(em, found),
        // What was said before may hold what an exam asks.
        ...(closed === null ? cutTurns(found, input) : { turns: [], earlier: null }),
        modes: copy(modes),
        mode: inUse(modes, found),
      },
    };
  });
  const [ai, leftToday] = await Promise.all([app.aiFor(actor.tenantId), app.tutorUse.leftToday(actor, allowance)]);
  return { ...view, readsImages: ai.describe().readsImages, leftToday };
}

/** Null for the study partner, which belongs to no course, and while the instructor's account is in the recycle bin. */
async function findInstructorName(em: TenantEm, { attended }: FoundSubject): Promise<string | null> {
  if (!attended) return null;
  const { tenantId, instructorId } = attended.course;
  const instructor = await em.findOne(User, { tenantId, id: instructorId });
  return instructor?.fullName ?? null;
}

function describeThread(app: App, actor: StudentActor, { attended, thread }: FoundSubject) {
  const shared = thread?.sharedAt ?? null;
  return {
    threadId: thread?.id ?? null,
    topic: thread?.topic ?? null,
    summary: thread?.summary ?? '',
    running:
      thread?.turnId && thread.turnStartedAt && isLocked(app, actor, thread)
        ? { turn: thread.turnId, startedAt: thread.turnStartedAt.toISOString() }
        : null,
    guarded: (attended?.assignment.answerKey.problems.length ?? 0) > 0,
    shared: shared && {
      at: shared.toISOString(),
      seenAt: thread?.sharedSeenAt?.toISOString() ?? null,
      note: thread?.sharedNote ?? '',
    },
    readers: attended
      ? 'Your instructor can read this conversation. Your parents see only how many messages there are.'
      : 'Only you can read this conversation, until you send it to your instructors. Your parents see only how many messages there are.',
  };
}

function cutTurns({ thread }: FoundSubject, { before, limit }: ThreadInput) {
  const messages = thread?.messages.messages ?? [];
  const end = Math.min(before ?? messages.length, messages.length);
  const start = Math.max(0, end - limit);
  return { turns: messages.slice(start, end).map(toStudentTurn), earlier: start > 0 ? start : null };
}

function inUse({ open, first }: FoundSubject['modes'], { thread }: FoundSubject) {
  return open.find((mode) => mode === thread?.mode) ?? first;
}

function copy({ open, ...rest }: FoundSubject['modes']) {
  return { ...rest, open: [...open] };
}
