import { DomainError, parseLocalDateTime } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';

/** The columns that a draft fills. Throws INVALID naming the field for a time that does not exist. */
export function toQuizFields(draft: QuizDraft, timeZone: string) {
  const { title, instructions, questions, settings, timeLimitMinutes, categoryId, standardId, topicLabel } = draft;
  return {
    ...{ title, instructions, questions, settings, timeLimitMinutes, categoryId, standardId, topicLabel },
    opensAt: toInstant(draft.opensAt, timeZone, 'opensAt'),
    closesAt: toInstant(draft.closesAt, timeZone, 'closesAt'),
  };
}

/** The instant of a wall-clock time of the academy; null for none. Throws INVALID naming the field. */
export function toInstant(text: string | null, timeZone: string, field: string): Date | null {
  if (text === null || text.trim() === '') return null;
  const parsed = parseLocalDateTime(text, timeZone);
  if (!parsed.ok) throw new DomainError('INVALID', parsed.problem, { field });
  return parsed.at;
}
