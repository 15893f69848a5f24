import { composeLetter, draftKey, suggestGrade } from '@skillbridge/domain/engine';
import type { Ai } from './ai.ts';
import { generateQuizWith } from './tasks/generate-quiz.ts';
import { redraftItemWith } from './tasks/generate-quiz-item.ts';
import { suggestShortAnswersWith } from './tasks/suggest-short-answers.ts';
import { tutorReply } from './tasks/tutor-reply.ts';

/** The AI of a house without a key: deterministic, no network, no cost. */
export function createBuiltInAi(): Ai {
  return {
    tutorReply: async (situation, decision, options) => tutorReply(null, { situation, decision }, options),
    suggestGrade: async (input) => ({ suggestion: suggestGrade(input), usage: [] }),
    suggestShortAnswers: (tasks, options) => suggestShortAnswersWith(null, tasks, options),
    writeLetter: async (input) => ({ letter: composeLetter(input), usage: [] }),
    draftKey: async (input) => ({ problems: draftKey(input), engine: 'built-in', usage: [] }),
    generateQuiz: (input, options) => generateQuizWith(null, input, options),
    redraftItem: (input, options) => redraftItemWith(null, input, options),
    describe: () => ({
      provider: 'built-in',
      textModel: null,
      circuit: 'closed',
      readsImages: false,
      priced: true,
    }),
  };
}
