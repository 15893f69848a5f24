import { type MoveDecision, type TutorSituation, takeSentences } from '@skillbridge/domain/engine';
import type { TutorOptions, TutorReply } from '../ai.ts';
import { wordSafely } from './word-safely.ts';

/** The built-in voice's reply, sentence by sentence and at once. */
export function saySafely(situation: TutorSituation, decision: MoveDecision, options: TutorOptions): TutorReply {
  const stopped = options.signal?.aborted ?? false;
  if (stopped) return { text: '', engine: 'built-in', blocked: [], stopped, decision, usage: [] };
  const { text: words, engine, blocked } = wordSafely(situation, decision);
  const text = words.trim();
  const { sentences, rest } = takeSentences(text);
  for (const sentence of [...sentences, rest]) if (sentence !== '') options.onText?.(sentence);
  return { text, engine, blocked, stopped, decision, usage: [] };
}
