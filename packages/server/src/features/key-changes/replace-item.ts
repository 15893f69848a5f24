import { type Quiz, QuizVersion, type TenantEm, uuidv7 } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { Item, QuizQuestions } from '@skillbridge/domain/answers';
import { isSameQuestion } from '@skillbridge/domain/engine';

/**
 * Puts an item in the place of its namesake, in the draft and in a new version that attempts from now on take. Where the
 * draft asks something else by now it is left as it is, and so is the version: what an instructor wrote is not undone.
 * Returns the number of the version that students take.
 */
export async function replaceItem(em: TenantEm, actor: InstructorActor, quiz: Quiz, item: Item): Promise<number> {
  const { tenantId } = actor;
  const ofQuiz = { tenantId, quiz: [tenantId, quiz.id] as [string, string] };
  const last = await em.findOneOrFail(QuizVersion, ofQuiz, { orderBy: { number: 'desc' } });
  const live = await em.findOneOrFail(QuizVersion, { ...ofQuiz, number: quiz.liveVersion ?? last.number });
  quiz.questions = withItem(quiz.questions, item);
  const at = live.questions.items.findIndex((one) => one.id === item.id && isSameQuestion(one, item));
  if (at < 0) return live.number;
  const number = last.number + 1;
  em.create(QuizVersion, {
    ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz.id], author: [tenantId, actor.userId] },
    ...{ number, questions: withItem(live.questions, item), note: `Key of question ${at + 1} corrected` },
  });
  quiz.liveVersion = number;
  return number;
}

function withItem(questions: QuizQuestions, item: Item): QuizQuestions {
  return {
    ...questions,
    items: questions.items.map((one) => (one.id === item.id && isSameQuestion(one, item) ? item : one)),
  };
}
