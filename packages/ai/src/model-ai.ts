import type { Ai, ModelConfig } from './ai.ts';
import type { WatchedModel } from './ask-model.ts';
import { isPriced } from './pricing.ts';
import { draftKeyWith } from './tasks/draft-key.ts';
import { generateQuizWith } from './tasks/generate-quiz.ts';
import { redraftItemWith } from './tasks/generate-quiz-item.ts';
import { suggestGradeWith } from './tasks/suggest-grade.ts';
import { suggestShortAnswersWith } from './tasks/suggest-short-answers.ts';
import { tutorReply } from './tasks/tutor-reply.ts';
import { writeLetterWith } from './tasks/write-letter.ts';

/** The AI of a house with a provider: the model speaks, our checks decide, the built-in engine stands behind it. */
export function createModelAi(provider: ModelConfig['provider'], model: WatchedModel): Ai {
  return {
    tutorReply: (situation, decision, options) => tutorReply(model, { situation, decision }, options),
    suggestGrade: (input, options) => suggestGradeWith(model, input, options),
    suggestShortAnswers: (tasks, options) => suggestShortAnswersWith(model, tasks, options),
    writeLetter: (input, options) => writeLetterWith(model, input, options),
    draftKey: (input, options) => draftKeyWith(model, input, options),
    generateQuiz: (input, options) => generateQuizWith(model, input, options),
    redraftItem: (input, options) => redraftItemWith(model, input, options),
    describe: () => ({
      provider,
      textModel: model.port.id,
      circuit: model.breaker.state(),
      readsImages: model.port.readsImages,
      priced: isPriced(model.port.id),
    }),
  };
}
