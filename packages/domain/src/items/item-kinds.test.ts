import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeKey } from './describe-key.ts';
import { emptyItem } from './empty-item.ts';
import { itemSchema } from './item.ts';
import type { ItemKindDefinition } from './item-kind-definition.ts';
import { itemKindNames } from './item-kind-names.ts';
import { itemKinds } from './item-kinds.ts';
import { type ItemKind, studentItemSchema } from './student-item.ts';
import { makeItem } from './testing/make-item.ts';
import { toStudentItem } from './to-student-item.ts';

type Registry = { readonly [K in ItemKind]: ItemKindDefinition<K> };
type Verdict<Given, Wanted> = Given extends Wanted ? 'compiles' : 'refused';
/** Each piece of each kind, left out. */
type WithoutPiece = {
  [K in ItemKind]: {
    [P in keyof ItemKindDefinition<K>]: Verdict<
      Omit<Registry, K> & { [One in K]: Omit<ItemKindDefinition<K>, P> },
      Registry
    >;
  }[keyof ItemKindDefinition<K>];
}[ItemKind];
type WithoutKind = { [K in ItemKind]: Verdict<Omit<Registry, K>, Registry> }[ItemKind];

const kinds = Object.keys(itemKinds) as ItemKind[];

describe('the registry of item kinds', () => {
  it('does not compile without any piece of any kind, nor without a kind', () => {
    expectTypeOf<Verdict<typeof itemKinds, Registry>>().toEqualTypeOf<'compiles'>();
    expectTypeOf<WithoutPiece>().toEqualTypeOf<'refused'>();
    expectTypeOf<WithoutKind>().toEqualTypeOf<'refused'>();
  });

  it('has a kind for each that the schemas know, with a name of its own', () => {
    const known = itemSchema.options.map((option) => option.shape.kind.value);
    expect(kinds.toSorted()).toEqual(known.toSorted());
    expect(new Set(Object.values(itemKindNames)).size).toBe(kinds.length);
  });

  it.each(kinds)('starts a %s item that keeps its shape and is valid only once it is written', (kind) => {
    const empty = emptyItem(kind, 'new');
    expect(empty).toMatchObject({ kind, id: 'new', points: 1 });
    expect(itemSchema.safeParse(empty).success).toBe(false);
  });

  it.each(kinds)('shows a %s item to students without its key', (kind) => {
    const item = makeItem(kind, { explanation: 'The reason.', source: 'The line.' });
    const seen = toStudentItem(item, { seed: 'attempt', shuffleOptions: true });
    expect(studentItemSchema.parse(seen)).toStrictEqual(seen);
    expect(JSON.stringify(seen)).not.toMatch(/"key"|accepted|The reason|The line/);
  });

  it.each([
    ['single', '54'],
    ['multiple', '2; 11'],
    ['true-false', 'True'],
    ['numeric', '12'],
    ['expression', 'x = 4'],
    ['short', 'So that ships see it.'],
    ['matching', 'France → Paris; Spain → Madrid; Italy → Rome'],
    ['ordering', '1. sow; 2. water; 3. reap; 4. thresh'],
    ['blanks', '0; ice; floats'],
  ] as const)('says the key of a %s item in words', (kind, words) => {
    expect(describeKey(makeItem(kind))).toBe(words);
  });

  it('says the unit and the tolerance of a number', () => {
    const unit = { text: 'km', typed: true };
    expect(describeKey(makeItem('numeric', { key: '2.5', unit, tolerance: '0.1' }))).toBe('2.5 km (0.1 either way)');
    expect(describeKey(makeItem('numeric', { key: '10', tolerance: '5', toleranceIn: 'percent' }))).toBe(
      '10 (5% either way)',
    );
    expect(describeKey(makeItem('numeric', { key: '10', tolerance: '0.0' }))).toBe('10');
  });
});
