import { inTenant, LockMode, type Quiz, QuizVersion, type TenantEm, User, uuidv7 } from '@skillbridge/database';
import { advanceQuiz, DomainError, type InstructorActor, sumPoints } from '@skillbridge/domain';
import { checkPublishableQuiz, findingId } from '@skillbridge/domain/answers';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { checkQuestions, toFindingView } from './check-questions.query.ts';
import { windowProblem } from './course-allowances.query.ts';
import { sameQuestions } from './get-quiz.ts';
import type { PublishQuizInput } from './quiz.schema.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/**
 * Gives the quiz to the students of its course, or lets out what was changed since: the items become a version of their
 * own, and attempts under way keep theirs. Throws INVALID with every problem in `details.problems` and the gate's
 * findings in `details.findings`, CONFLICT when it was changed since `version`.
 */
export function publishQuiz(app: App, actor: InstructorActor, input: PublishQuizInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    const findings = await checkQuestions(em, quiz.courseId, quiz.id, quiz.questions);
    const problems = checkPublishableQuiz(quiz, findings, input.accepted);
    const { opensAt = null, closesAt = null, timeLimitMinutes = null } = quiz;
    // The window of a quiz that is out was looked at whenever it changed: a misprint is put right in its last hour too.
    const isOut = quiz.status === 'published';
    const unfair = isOut ? null : await windowProblem(em, quiz, { opensAt, closesAt, timeLimitMinutes }, app.clock());
    if (unfair) problems.push({ path: 'closesAt', message: unfair });
    const [first] = problems;
    if (first) {
      const details = { field: first.path, problems, findings: findings.map(toFindingView) };
      throw new DomainError('INVALID', first.message, details);
    }
    const next = advanceQuiz(quiz.status, 'publish', 0);
    if (next instanceof DomainError) throw next;
    await addVersion(em, actor, quiz, input.note);
    quiz.status = next;
    quiz.publishedAt = app.clock();
    quiz.publishedBy = await em.findOneOrFail(User, { tenantId: actor.tenantId, id: actor.userId });
    const accepted = findings.filter((one) => one.severity === 'block').map(findingId);
    recordAudit(em, actor, {
      action: 'quiz.publish',
      subjectId: quiz.id,
      detail: { number: quiz.liveVersion ?? 0, accepted: accepted.length },
    });
    await em.flush();
    return toQuizReceipt(quiz);
  });
}

/** Freezes the items as the version that new attempts take, unless they are the version already. */
async function addVersion(em: TenantEm, { tenantId, userId }: InstructorActor, quiz: Quiz, note: string) {
  const ofQuiz = { tenantId, quiz: [tenantId, quiz.id] as [string, string] };
  const last = await em.findOne(QuizVersion, ofQuiz, { orderBy: { number: 'desc' } });
  if (!last || !sameQuestions(last.questions, quiz.questions)) {
    em.create(QuizVersion, {
      ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz.id], author: [tenantId, userId] },
      ...{ number: (last?.number ?? 0) + 1, questions: quiz.questions },
      note: note || (last ? '' : 'First publication'),
    });
  }
  quiz.liveVersion = !last ? 1 : sameQuestions(last.questions, quiz.questions) ? last.number : last.number + 1;
  quiz.maxPoints = sumPoints(quiz.questions.items.map((item) => item.points));
}
