import { composeLetter, draftKey, suggestGrade } from '@skillbridge/domain/engine';
import type { Ai } from './ai.ts';
import { tutorReply } from './tasks/tutor-reply.ts';

/** The AI of a house without a key: deterministic, no network, no cost. */
export function createBuiltInAi(): Ai {
  return {
    tutorReply: async (situation, decision, options) => tutorReply(null, { situation, decision }, options),
    suggestGrade: async (input) => ({ suggestion: suggestGrade(input), usage: [] }),
    writeLetter: async (input) => ({ letter: composeLetter(input), usage: [] }),
    draftKey: async (input) => ({ problems: draftKey(input), engine: 'built-in', usage: [] }),
    describe: () => ({
      provider: 'built-in',
      textModel: null,
      circuit: 'closed',
      readsImages: false,
      priced: true,
    }),
  };
}
