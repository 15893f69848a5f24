import type { GenerationRequest } from '../generation-request.ts';
import type { QuizInput } from '../quiz-input.ts';
import type { DraftedQuestion } from '../quiz-reply.ts';

export function makeRequest(more: Partial<GenerationRequest> = {}): GenerationRequest {
  const source = { kind: 'description' as const, text: 'The water cycle' };
  return { v: 1, source, length: 4, difficulty: 'medium', mix: 'half-choice', ...more };
}

export function makeInput(more: Partial<QuizInput> = {}): QuizInput {
  const course = { title: 'Science', subject: 'Earth science' };
  return { request: makeRequest(), standard: null, course, worksheet: null, bank: [], seed: 'seed', ...more };
}

/** A draft of a single choice; the first option is right. */
export function draftChoice(
  stem: string,
  texts: readonly string[],
  more: Partial<DraftedQuestion> = {},
): DraftedQuestion {
  const options = texts.map((text, at) => ({ text, right: at === 0, feedback: at === 0 ? '' : `Not ${text}.` }));
  return { kind: 'single', stem, options, answers: [], explanation: '', source: '', ...more };
}

export function draftOpen(kind: DraftedQuestion['kind'], stem: string, ...answers: string[]): DraftedQuestion {
  return { kind, stem, options: [], answers, explanation: '', source: '' };
}

/** Four sound questions about different things. */
export const sound: readonly DraftedQuestion[] = [
  draftChoice('Which process turns liquid water into vapor?', ['Evaporation', 'Condensation', 'Freezing', 'Melting']),
  draftChoice('What do clouds consist of?', ['Tiny drops of water', 'Dry dust alone', 'Carbon dioxide', 'Hot smoke']),
  draftOpen('true-false', 'Rain is a form of precipitation.', 'true'),
  draftOpen('short', 'Explain why sweating cools the skin.', 'Water that evaporates takes heat from the skin.'),
];
