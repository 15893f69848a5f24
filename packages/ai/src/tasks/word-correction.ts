import { guardReply, type TutorSituation } from '@skillbridge/domain/engine';
import { wrongForm } from '../ask-model.ts';
import type { ModelFailure } from '../model-failure.ts';
import type { ModelMessage } from '../port.ts';

/**
 * What a model is told before its second try. It holds the words that the student has read, never the ones that were
 * kept back, and of the reason only what does not itself name the answer: no prompt holds the key.
 */
export function wordCorrection(shown: string, why: string | ModelFailure, situation: TutorSituation): ModelMessage[] {
  if (typeof why !== 'string') {
    if (shown === '') return why.kind === 'invalid-output' ? [wrongForm] : [];
    return [
      { role: 'assistant', content: shown },
      { role: 'user', content: `Your answer broke off after these words, which the student has read. ${GO_ON}` },
    ];
  }
  const reason = guardReply(why, situation).verdict === 'pass' ? why : 'It did more than this turn allows.';
  if (shown === '') {
    return [{ role: 'user', content: `Your reply was not shown to the student. ${reason} ${AGAIN}` }];
  }
  return [
    { role: 'assistant', content: shown },
    {
      role: 'user',
      content: `The student has read these words. What you said next was not shown. ${reason} ${GO_ON} ${STATE_NOTHING}`,
    },
  ];
}

const STATE_NOTHING = 'State no result, in no form.';
const AGAIN = `Word the same move again, briefly, and end with a question. ${STATE_NOTHING}`;
const GO_ON = 'Go on right after them without repeating any, in one or two sentences, and end with a question.';
