import { type Quiz, QuizVersion, type TenantEm, uuidv7 } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { Item, QuizQuestions } from '@skillbridge/domain/answers';

/** Puts an item in the place of its namesake, in the draft and in a new version that attempts from now on take. */
export async function replaceItem(em: TenantEm, actor: InstructorActor, quiz: Quiz, item: Item): Promise<number> {
  const { tenantId } = actor;
  const ofQuiz = { tenantId, quiz: [tenantId, quiz.id] as [string, string] };
  const last = await em.findOneOrFail(QuizVersion, ofQuiz, { orderBy: { number: 'desc' } });
  const live = await em.findOneOrFail(QuizVersion, { ...ofQuiz, number: quiz.liveVersion ?? last.number });
  const at = live.questions.items.findIndex(({ id }) => id === item.id);
  const number = last.number + 1;
  em.create(QuizVersion, {
    ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz.id], author: [tenantId, actor.userId] },
    ...{ number, questions: withItem(live.questions, item), note: `Key of question ${at + 1} corrected` },
  });
  quiz.questions = withItem(quiz.questions, item);
  quiz.liveVersion = number;
  return number;
}

function withItem(questions: QuizQuestions, item: Item): QuizQuestions {
  return { ...questions, items: questions.items.map((one) => (one.id === item.id ? item : one)) };
}
