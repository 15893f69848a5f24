/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { checkItem } from '../gate/check-item.ts';
import { alone } from '../gate/gate-context.ts';
import { type ReadItem, readItem } from '../gate/read-item.ts';
import { nearDuplicate } from '../gate/rules/near-duplicate.ts';
import type { QuizSlot } from '../generate/plan-generation.ts';
import { buildItem, type Place } from './core/build-item.ts';
import { type Dice, diceFrom } from './core/dice.ts';
import type { ItemGenerator } from './core/item-generator.ts';
import { servedWithin, standardsServed } from './generators/standards-served.ts';

/** Draws of one family before it is given up for a slot: figures may repeat, or make a poor question. */
const ATTEMPTS = 30;
/** Of these, the first ones that insist on a wording that the quiz does not have yet. */
const FRESH = 6;

/** What an item rests on: a line of a worksheet, or a chosen skill. */
type Grounds = {
  readonly source?: string;
  /** The whole worksheet, in which the line must stand. */
  readonly sheetText?: string;
  /** The chosen entry of a catalogue: the item carries that id, or that of the skill under it. */
  readonly within?: string;
};

/** A quiz in the making: what is in it already decides what may come next. */
export type Drawing = {
  /** The next item by the families in turn; null when none of them has another one of this form. */
  readonly draw: (generators: readonly ItemGenerator[], slot: QuizSlot, grounds?: Grounds) => Item | null;
  /** Takes an item that was made elsewhere, if the gate lets it in. */
  readonly take: (item: Item, sheetText: string) => Item | null;
  /** The place of the next right option: each of four equally often, in no order that could be learnt. */
  readonly keyAt: () => number;
  readonly items: () => Item[];
};

/** Begins a quiz. */
export function createDrawing(seed: string): Drawing {
  const kept: Item[] = [];
  const reads: ReadItem[] = [];
  const uses = new Map<ItemGenerator, number>();
  const shapes = new Set<string>();
  let drawn = 0;
  const keyAt = (): number => {
    const choices = kept.filter(({ kind }) => kind === 'single').length;
    const round = diceFrom(`${seed}/places/${Math.floor(choices / 4)}`).sample([0, 1, 2, 3], 4);
    return round[choices % 4] ?? 0;
  };
  const admit = (item: Item, sheetText: string | null): Item | null => {
    const source = sheetText === null ? null : { text: sheetText, quote: item.source ?? null };
    if (checkItem(item, { ...alone, source }).length > 0) return null;
    const read = readItem(item, alone);
    if (nearDuplicate.find([...reads, read], []).length > 0) return null;
    kept.push(item);
    reads.push(read);
    return item;
  };
  return {
    keyAt,
    take: admit,
    items: () => [...kept],
    draw: (generators, slot, grounds = {}) => {
      const used = (one: ItemGenerator): number => uses.get(one) ?? 0;
      // A family without the wanted level comes in only where the others have no more to ask.
      const misses = (one: ItemGenerator): number => Number(unfit(one, slot) > 0);
      const inTurn = [...generators].sort((a, b) => misses(a) - misses(b) || used(a) - used(b));
      for (const generator of inTurn) {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
          drawn += 1;
          const { sheetText = null, source, within } = grounds;
          const place = {
            id: `item-${kept.length + 1}`,
            form: slot.form,
            keyAt: keyAt(),
            skill: skillOf(generator, within),
            ...(source === undefined ? {} : { source }),
          };
          const item = drawOne(
            generator,
            levelOf(generator, slot),
            place,
            diceFrom(`${seed}/${generator.id}/${drawn}`),
          );
          if (!item || (attempt < FRESH && shapes.has(shapeOf(item))) || !admit(item, sheetText)) continue;
          shapes.add(shapeOf(item));
          uses.set(generator, used(generator) + 1);
          return item;
        }
      }
      return null;
    },
  };
}

function drawOne(
  generator: ItemGenerator,
  level: ItemGenerator['levels'][number],
  place: Place,
  dice: Dice,
): Item | null {
  const made = generator.draw(dice, level);
  return made && buildItem(made, place, dice);
}

/** The wording of a stem without its figures, formulas and names. */
function shapeOf({ stem }: Item): string {
  return stem
    .replace(/\$[^$]*[=^\\*+<>-][^$]*\$/g, '#')
    .replace(/[\d.,]+/g, '#')
    .replace(/(?<!^)\b\p{Lu}\p{Ll}+/gu, '@');
}

function skillOf(generator: ItemGenerator, within: string | undefined): string | null {
  return (within === undefined ? null : servedWithin(generator, within)) ?? standardsServed(generator)[0] ?? null;
}

const ORDER = ['easy', 'medium', 'hard'] as const;

/** How far the family's levels are from the wanted one. */
function unfit({ levels }: ItemGenerator, { difficulty }: QuizSlot): number {
  return Math.min(...levels.map((level) => Math.abs(ORDER.indexOf(level) - ORDER.indexOf(difficulty))));
}

function levelOf(generator: ItemGenerator, { difficulty }: QuizSlot): ItemGenerator['levels'][number] {
  const byDistance = [...generator.levels].sort(
    (a, b) =>
      Math.abs(ORDER.indexOf(a) - ORDER.indexOf(difficulty)) - Math.abs(ORDER.indexOf(b) - ORDER.indexOf(difficulty)),
  );
  return byDistance[0] ?? difficulty;
}
