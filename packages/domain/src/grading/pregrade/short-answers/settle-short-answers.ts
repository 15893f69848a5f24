/** ANSWER-BEARING: see answer-key.ts. */
import { clampPoints } from '../../../points/points.ts';
import type { QuizItemSuggestion } from '../../../quiz/quiz-suggestions.ts';
import { findVerbatim } from '../find-verbatim.ts';
import { quotesReference } from '../quotes-reference.ts';
import { wordFeedback } from '../word-feedback.ts';
import { type ShortAnswersReply, shortAnswersReplySchema } from './compose-short-answers-prompt.ts';
import type { ShortAnswerTask } from './short-answer-task.ts';

/** Without words of the answer to rest on, points are little more than a guess. */
const UNFOUNDED_CONFIDENCE = 0.3;

/**
 * Turns a model's reply into suggestions, one a task in their order: points inside the item's, evidence that stands in
 * the answer word for word or else none, and feedback that tells the key replaced by our own. Null when it is not the
 * shape asked for, or an answer is missing or marked twice.
 */
export function settleShortAnswers(raw: unknown, tasks: readonly ShortAnswerTask[]): QuizItemSuggestion[] | null {
  const reply = shortAnswersReplySchema.safeParse(raw);
  if (!reply.success) return null;
  const settled = tasks.map((task) => {
    const entries = reply.data.answers.filter(({ id }) => id === task.itemId);
    const [entry] = entries;
    return entry && entries.length === 1 ? settleEntry(entry, task) : null;
  });
  return settled.every((one) => one !== null) ? settled : null;
}

function settleEntry(entry: ShortAnswersReply['answers'][number], task: ShortAnswerTask): QuizItemSuggestion {
  const evidence = findVerbatim(entry.evidence, task.answer);
  const points = clampPoints(entry.points, task.maxPoints);
  const confidence = Math.min(1, Math.max(0, entry.confidence));
  const feedback = clip(entry.feedback, 1000);
  return {
    itemId: task.itemId,
    points,
    feedback: feedback === '' || tellsKey(feedback, task) ? wordFeedback('content', points / task.maxPoints) : feedback,
    evidence,
    reason: clip(entry.reason, 500),
    confidence: evidence === '' && points > 0 ? Math.min(confidence, UNFOUNDED_CONFIDENCE) : confidence,
  };
}

/** What the student wrote and what the question says may be said back to them; nothing else of the key. */
function tellsKey(feedback: string, { references, explanation, passage, question, answer }: ShortAnswerTask): boolean {
  const known = `${answer}\n${question}\n${passage}`;
  return references.some((reference) =>
    quotesReference(
      feedback,
      {
        v: 1,
        problems: [
          { label: '1', answer: reference, accepted: [], solution: `${reference}\n${explanation}`, hints: [] },
        ],
      },
      known,
    ),
  );
}

function clip(text: string, max: number): string {
  const trimmed = text.trim();
  return trimmed.length <= max ? trimmed : `${trimmed.slice(0, max - 3).trimEnd()}...`;
}
