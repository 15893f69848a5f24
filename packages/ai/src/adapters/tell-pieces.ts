import { cleanText } from '../clean-text.ts';
import { ModelFailure } from '../model-failure.ts';
import { type ModelStreamEvent, noUsage, type TokenUsage } from '../port.ts';
import { createThinkingFilter } from './drop-thinking.ts';
import { failEnding } from './fail-ending.ts';
import type { Ending, SdkPiece } from './sdk-dialect.ts';

/** Longer than anything we ask for; a stream beyond it will not end by itself. */
const MAX_STREAMED_CHARACTERS = 200_000;

/**
 * The text of a provider's pieces as it arrives; returns the tokens. Throws `ModelFailure` unless the stream came to
 * its own end and said something.
 */
export async function* tellPieces(
  pieces: AsyncIterable<SdkPiece>,
  signal: AbortSignal,
): AsyncGenerator<ModelStreamEvent, TokenUsage> {
  let usage = noUsage;
  let ending: Ending | null = null;
  let length = 0;
  let silent = true;
  // The first half of a character whose second half comes with the next piece.
  let half = '';
  const thinking = createThinkingFilter();
  for await (const piece of pieces) {
    usage = piece.usage ?? usage;
    ending = piece.ending ?? ending;
    length += piece.text.length;
    if (length > MAX_STREAMED_CHARACTERS) throw new ModelFailure('invalid-output', { usage });
    const raw = half + thinking.push(piece.text);
    half = /[\ud800-\udbff]$/.test(raw) ? raw.slice(-1) : '';
    const text = cleanText(raw.slice(0, raw.length - half.length));
    silent &&= text.trim() === '';
    if (text !== '') yield { type: 'text', text };
  }
  // The SDKs end an aborted stream as if it were complete.
  if (signal.aborted || ending === null) throw new ModelFailure('cut', { usage: usage === noUsage ? null : usage });
  failEnding(ending, usage);
  if (silent) throw new ModelFailure('invalid-output', { usage });
  return usage;
}
