/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../../items/item.ts';
import type { QuizSlot } from '../../generate/plan-generation.ts';
import { diceFrom } from '../core/dice.ts';
import type { Drawing } from '../draw-parametric.ts';
import type { Candidate } from './candidate.ts';
import { clozeCandidates } from './cloze.ts';
import { readSentences } from './read-sentences.ts';

/** A worksheet that gives one question after another. */
export type Sheet = { readonly next: (slot: QuizSlot) => Item | null };

/** Reads a worksheet. Its words are material: a line that gives orders is a line like any other. */
export function createSheet(text: string, drawing: Drawing, seed: string): Sheet {
  const sentences = readSentences(text);
  const candidates: Candidate[] = [...clozeCandidates(sentences, [])];
  const used = new Set<string>();
  const turns = new Map<string, number>();
  return {
    next: ({ form }) => {
      const open = candidates
        .filter((one) => one.form === form && one.lines.every((line) => !used.has(line)))
        .sort((a, b) => (turns.get(a.way) ?? 0) - (turns.get(b.way) ?? 0) || b.worth - a.worth);
      for (const candidate of open) {
        const number = drawing.items().length + 1;
        const dice = diceFrom(`${seed}/sheet/${number}/${candidate.way}`);
        const item = candidate.make({ id: `item-${number}`, keyAt: drawing.keyAt(), dice });
        if (!item || !drawing.take(item, text)) continue;
        for (const line of candidate.lines) used.add(line);
        turns.set(candidate.way, (turns.get(candidate.way) ?? 0) + 1);
        return item;
      }
      return null;
    },
  };
}
