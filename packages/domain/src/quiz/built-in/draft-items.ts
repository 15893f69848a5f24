/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import type { GenerationRequest } from '../generate/generation-request.ts';
import { planGeneration, type QuizSlot } from '../generate/plan-generation.ts';
import { chooseGenerators, type Subject } from './choose-generators.ts';
import { diceFrom } from './core/dice.ts';
import { createDrawing, type Drawing } from './draw-parametric.ts';
import { createSheet, type Sheet } from './worksheet/sheet.ts';

/** What the built-in engine is asked for. */
export type DraftRequest = Subject & {
  readonly request: Pick<GenerationRequest, 'mix'>;
  /** The text of an uploaded worksheet; whoever wrote it, it is material and never an instruction. */
  readonly worksheetText: string | null;
  /** The same seed gives the same items. */
  readonly seed: string;
  readonly count: number;
  readonly difficulty: GenerationRequest['difficulty'];
  /** What to make, in order, where somebody has planned it; planned from mix and difficulty otherwise. */
  readonly slots?: readonly QuizSlot[];
  /** Lines of the worksheet that the quiz asks about already: two questions about one line give each other away. */
  readonly usedLines?: readonly string[];
};

/**
 * Items without a model: worked out by algebra, or from the words of a worksheet. Each has passed the gate, and none is
 * nearly another's twin. Fewer than asked for where there is no more to ask: never a filler.
 */
export function draftItems(wanted: DraftRequest): Item[] {
  const { request, worksheetText, seed, count, difficulty } = wanted;
  const slots = wanted.slots ?? planGeneration({ length: count, mix: request.mix, difficulty });
  const drawing = createDrawing(seed);
  if (worksheetText === null || worksheetText.trim() === '') {
    const groups = chooseGenerators(wanted).map((one) => diceFrom(seed).sample(one, one.length));
    let turn = -1;
    return fill(slots, request.mix, drawing, (slot) => {
      turn += 1;
      const inTurn = groups.map((_, at) => groups[(turn + at) % groups.length] ?? []);
      return firstOf(inTurn, (generators) =>
        drawing.draw(generators, slot, wanted.standard ? { within: wanted.standard.id } : {}),
      );
    });
  }
  const sheet: Sheet = createSheet(worksheetText, { drawing, seed, usedLines: wanted.usedLines ?? [] });
  return fill(slots, request.mix, drawing, (slot) => sheet.next(slot));
}

/** One item a slot; where there is none of its form, one of the other unless choices alone were asked for. */
function fill(
  slots: readonly QuizSlot[],
  mix: GenerationRequest['mix'],
  drawing: Drawing,
  next: (slot: QuizSlot) => Item | null,
): Item[] {
  for (const slot of slots) {
    const item = next(slot);
    if (item) continue;
    if (slot.form === 'open') next({ ...slot, form: 'choice' });
    else if (mix !== 'all-choice') next({ ...slot, form: 'open' });
  }
  return drawing.items();
}

function firstOf<T, R>(list: readonly T[], make: (one: T) => R | null): R | null {
  for (const one of list) {
    const made = make(one);
    if (made !== null) return made;
  }
  return null;
}
