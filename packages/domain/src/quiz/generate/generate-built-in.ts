/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { draftItems } from '../built-in/draft-items.ts';
import { type Assembly, addItems, fillFromSpare, openSlots } from './assembly.ts';
import { type QuizSlot, slotsOf } from './plan-generation.ts';
import type { QuizInput } from './quiz-input.ts';

/** Fewer than asked for may come through the gate, so more are drafted with other figures, so often. */
const ROUNDS = 3;

/** Fills up a quiz with items of the built-in engine, through the same gate. */
export function generateBuiltIn(assembly: Assembly, input: QuizInput): Assembly {
  const plan = slotsOf(input);
  let filled = assembly;
  for (let round = 0; round < ROUNDS && filled.kept.length < input.request.length; round += 1) {
    const missing = openSlots(plan, filled.kept);
    // The first ones that come to mind may be known to the students already: the next rounds draft more.
    const slots = Array.from({ length: 1 + 2 * round }, () => missing).flat();
    const items = draftBuiltIn(input, slots, `${input.seed}/${round}`, filled.kept);
    if (items.length === 0) break;
    // A later round may come upon the same items again, which is no news to the instructor.
    filled = addItems(filled, items, input, round === 0);
  }
  return fillFromSpare(filled, input.request.length);
}

function draftBuiltIn(
  { request, standard, worksheet, course, replaces }: QuizInput,
  slots: readonly QuizSlot[],
  seed: string,
  kept: readonly Item[],
): Item[] {
  const { source } = request;
  const said = source.kind === 'description' ? source.text : source.kind === 'worksheet' ? source.note : '';
  const topic = [replaces?.wish ?? '', said || standard?.label || `${course.title} ${course.subject}`].join(' ').trim();
  const { difficulty } = request;
  const worksheetText = worksheet?.text ?? null;
  const usedLines = kept.flatMap((item) => item.source ?? []);
  return draftItems({
    request,
    standard,
    topic,
    worksheetText,
    seed,
    count: slots.length,
    difficulty,
    slots,
    usedLines,
  });
}
