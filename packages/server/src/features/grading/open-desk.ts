import { inTenant, type Submission, SubmissionRound, type TenantEm, TutorSession, User } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { type BlindState, showsSuggestion } from '@skillbridge/domain/answers';
import { findTaughtSubmission } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { describeFiles } from '../submissions/describe-files.query.ts';
import { hideFileNames } from './hide-file-names.ts';
import { nameStudent } from './name-student.ts';
import { visitorsOf } from './presence/visitors.query.ts';
import { blindStateOf, withoutHints } from './withhold.ts';

type OpenDesk = { readonly submissionId: string; readonly windowId?: string | undefined };

/**
 * One piece of work with everything to grade it by. What the grader may not see yet is not in the answer: the name
 * where grading is anonymous, and a blind suggestion with every hint at it. Work that was given back shows as it was
 * handed in last, since the student is at it. Throws NOT_FOUND.
 */
export function openDesk(app: App, actor: InstructorActor, { submissionId, windowId }: OpenDesk) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { submission, assignment, course } = await findTaughtSubmission(em, actor, submissionId);
    const found = await findPeople(em, submission);
    const rounds = await findRounds(em, submission);
    const { studentName, anonymous } = nameStudent(app, {
      ...{ tenantId, taskId: assignment.id, studentId: submission.studentId, fullName: found.student.fullName },
      ...{ anonymous: assignment.anonymous, published: submission.status === 'published' },
    });
    const files = async (ids: readonly string[]) => {
      const described = await describeFiles(em, ids);
      return anonymous ? hideFileNames(described) : described;
    };
    const work = submission.status === 'returned' ? (rounds.at(-1)?.round ?? submission) : submission;
    const blind = blindStateOf(submission, assignment.rubric);
    const talk = await countTalk(em, submission);
    return {
      submissionId,
      version: submission.version,
      status: submission.status,
      ...{ studentName, anonymous },
      handedInAt: (work.submittedAt ?? submission.savedAt).toISOString(),
      late: work.late,
      round: submission.round,
      content: work.content,
      files: await files(work.files.fileIds),
      assignment: {
        ...{ id: assignment.id, title: assignment.title, courseId: course.id, courseTitle: course.title },
        ...{ instructions: assignment.instructions, maxPoints: assignment.maxPoints, rubric: assignment.rubric },
        answerKey: assignment.answerKey.problems.map(({ label, answer, solution }) => ({ label, answer, solution })),
      },
      blind,
      suggestion: showsSuggestion(blind) ? (submission.aiSuggestion ?? null) : null,
      review: submission.review ? withoutHints(submission.review, blind) : null,
      feedback: submission.feedback,
      grade: submission.grade ?? null,
      publishedAt: submission.publishedAt?.toISOString() ?? null,
      publishedBy: found.grader?.fullName ?? null,
      rounds: await Promise.all(
        rounds.map(async ({ round, returnedBy }) => ({
          ...toRound(round, returnedBy, blind),
          files: await files(round.files.fileIds),
        })),
      ),
      visitors: await visitorsOf(em, actor, { workId: submissionId, windowId, now: app.clock() }),
      // Conversations are listed with names and counts: the counts beside an alias would say whose the work is.
      tutor: anonymous ? { messages: 0, redirects: 0, threadId: null } : talk,
    };
  });
}

async function findPeople(em: TenantEm, { tenantId, studentId, gradedById }: Submission) {
  const everybody = { filters: { softDelete: false } };
  return {
    student: await em.findOneOrFail(User, { tenantId, id: studentId }, everybody),
    grader: gradedById ? await em.findOne(User, { tenantId, id: gradedById }, everybody) : null,
  };
}

async function findRounds(em: TenantEm, { tenantId, id }: Submission) {
  const rounds = await em.find(
    SubmissionRound,
    { tenantId, submission: [tenantId, id] },
    { orderBy: { number: 'asc' } },
  );
  const ids = [...new Set(rounds.map((round) => round.returnedBy.id))];
  const people = ids.length
    ? await em.find(User, { tenantId, id: { $in: ids } }, { fields: ['fullName'], filters: { softDelete: false } })
    : [];
  return rounds.map((round) => ({
    round,
    returnedBy: people.find((person) => person.id === round.returnedBy.id)?.fullName ?? 'Somebody',
  }));
}

/** What was suggested for an earlier round says much about this one, so it is kept back with it. */
function toRound(round: SubmissionRound, returnedBy: string, blind: BlindState) {
  return {
    number: round.number,
    handedInAt: round.submittedAt.toISOString(),
    late: round.late,
    content: round.content,
    suggestion: showsSuggestion(blind) ? (round.aiSuggestion ?? null) : null,
    review: round.review ? withoutHints(round.review, blind) : null,
    feedback: round.feedback,
    grade: round.grade ?? null,
    returnNote: round.returnNote,
    returnedBy,
    returnedAt: round.createdAt.toISOString(),
  };
}

async function countTalk(em: TenantEm, { tenantId, assignmentId, studentId }: Submission) {
  const threads = await em.find(
    TutorSession,
    { tenantId, assignment: [tenantId, assignmentId], student: [tenantId, studentId] },
    { fields: ['messageCount', 'redirectCount', 'lastMessageAt'], orderBy: { lastMessageAt: 'desc nulls last' } },
  );
  return {
    messages: threads.reduce((total, thread) => total + thread.messageCount, 0),
    redirects: threads.reduce((total, thread) => total + thread.redirectCount, 0),
    threadId: threads.find((thread) => thread.lastMessageAt)?.id ?? null,
  };
}
