import { checkResponse, type StudentItem } from '@skillbridge/domain';
import type { AnswerEntry } from '../saving/answer-book.ts';

/** How a question stands while the quiz is taken. */
export interface QuestionState {
  readonly answer: 'empty' | 'incomplete' | 'answered';
  /** What is missing or cannot be read; null when nothing. */
  readonly sentence: string | null;
  readonly place: 'nothing' | 'saved' | 'unsent' | 'refused';
}

export function questionState(item: StudentItem, entry: AnswerEntry): QuestionState {
  const check = checkResponse(item, entry.response);
  const sentence = entry.problem ?? ('sentence' in check ? check.sentence : null);
  const answer = check.kind === 'empty' ? 'empty' : check.kind === 'complete' ? 'answered' : 'incomplete';
  if (entry.problem !== null) return { answer: 'incomplete', sentence, place: 'refused' };
  if (entry.waiting !== null) return { answer, sentence, place: 'unsent' };
  return { answer, sentence, place: entry.saved === null ? 'nothing' : 'saved' };
}

/** A question's state for its button in the overview: `Question 3, answered, marked for review`. */
export function nameQuestion(number: number, { answer }: QuestionState, marked: boolean): string {
  const words = { empty: 'not answered', incomplete: 'not complete', answered: 'answered' };
  return [`Question ${number}`, words[answer], ...(marked ? ['marked for review'] : [])].join(', ');
}
