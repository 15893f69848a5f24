import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPoints } from '../points/points.ts';
import type { ItemResponse } from './item-response.ts';
import { itemResponseSchema } from './item-response.ts';
import { scoreItem } from './score-item.ts';
import type { ItemKind } from './student-item.ts';
import { makeItem, rightResponses } from './testing/make-item.ts';
import { toStudentItem } from './to-student-item.ts';

const kinds = [...Object.keys(rightResponses), 'short'] as ItemKind[];
const worth = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4);

describe('scoreItem', () => {
  it.each(Object.entries(rightResponses))('gives all points for a right %s response', (kind, response) => {
    const score = scoreItem(makeItem(kind as ItemKind, { points: 2.75 }), response);
    expect(score).toMatchObject({ kind: 'scored', points: 2.75, right: true });
    expect(score.kind === 'scored' && score.parts.every((part) => part.right)).toBe(true);
  });

  it.each(kinds)('gives no points for a %s item without an answer, and needs nobody for it', (kind) => {
    const other: ItemResponse = kind === 'single' ? { kind: 'short', text: 'a' } : { kind: 'single', optionId: 'a' };
    for (const response of [null, other]) {
      expect(scoreItem(makeItem(kind), response)).toEqual({ kind: 'scored', points: 0, right: false, parts: [] });
    }
  });

  it('leaves a short answer to a person unless it is blank', () => {
    expect(scoreItem(makeItem('short'), { kind: 'short', text: 'For ships.' })).toEqual({ kind: 'needs-grading' });
    expect(scoreItem(makeItem('short'), { kind: 'short', text: ' \n\u200b' })).toMatchObject({ points: 0 });
  });

  it.each([
    [['a', 'c'], 4],
    [['a'], 2],
    [['a', 'b'], 0],
    [['a', 'c', 'b'], 2],
    [['a', 'b', 'c', 'd'], 0],
    [['b', 'd'], 0],
    [['a', 'a', 'c', 'nowhere'], 4],
  ])('counts right options less wrong ones: %j is %d of 4', (optionIds, points) => {
    expect(scoreItem(makeItem('multiple', { points: 4 }), { kind: 'multiple', optionIds })).toMatchObject({ points });
  });

  it('gives nothing for a part of the right options where it is all or nothing', () => {
    const item = makeItem('multiple', { scoring: 'all-or-nothing' });
    expect(scoreItem(item, { kind: 'multiple', optionIds: ['a'] })).toMatchObject({ points: 0, right: false });
    expect(scoreItem(item, { kind: 'multiple', optionIds: ['a', 'c'] })).toMatchObject({ points: 1, right: true });
  });

  it.each([
    [['a', 'b', 'c', 'd'], 4],
    [['a', 'b', 'd', 'c'], 2],
    [['d', 'a', 'b', 'c'], 2],
    [['b', 'c', 'd', 'a'], 2],
    [['d', 'c', 'b', 'a'], 0],
    [['a', 'b', 'b'], 2],
  ])('counts the entries that follow the right one: %j is %d of 4', (entryIds, points) => {
    expect(scoreItem(makeItem('ordering', { points: 4 }), { kind: 'ordering', entryIds })).toMatchObject({ points });
  });

  it('takes a choice with the text of the right one for it', () => {
    const choices = [
      { id: 'a', text: 'even' },
      { id: 'b', text: 'even' },
      { id: 'c', text: 'odd' },
    ];
    const pairs = [
      { promptId: 'a', choiceId: 'b' },
      { promptId: 'b', choiceId: 'a' },
      { promptId: 'c', choiceId: 'c' },
    ];
    expect(scoreItem(makeItem('matching', { choices }), { kind: 'matching', pairs })).toMatchObject({ right: true });
  });

  it('counts what is said twice as it was said first', () => {
    const item = makeItem('matching', { points: 3 });
    const pairs = ['d', 'a'].map((choiceId) => ({ promptId: 'a', choiceId }));
    expect(scoreItem(item, { kind: 'matching', pairs })).toMatchObject({ points: 0 });
    expect(scoreItem(item, { kind: 'matching', pairs: pairs.toReversed() })).toMatchObject({ points: 1 });
  });

  it('says which blanks are right', () => {
    const values = [
      { blankId: '1', text: '0.0' },
      { blankId: '2', text: 'b' },
    ];
    expect(scoreItem(makeItem('blanks', { points: 3 }), { kind: 'blanks', values })).toEqual({
      ...{ kind: 'scored', points: 1, right: false },
      parts: [
        { id: '1', right: true },
        { id: '2', right: false },
        { id: '3', right: false },
      ],
    });
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', '1', '2', '3', 'nowhere');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'0123456789./-+*^()[]{}\\=<>,%$ xeE½²×√πm\u0000\u202e'), maxLength: 60 }),
    fc.constantFrom(
      '9^9^9^9',
      '('.repeat(60),
      '1e999',
      `1/${'0'.repeat(50)}`,
      '\\frac{}{}',
      '${',
      '$$',
      '\\',
      '2'.repeat(60),
    ),
  );
  const response: fc.Arbitrary<ItemResponse> = fc.oneof(
    fc.record({ kind: fc.constant('single' as const), optionId: id }),
    fc.record({ kind: fc.constant('multiple' as const), optionIds: fc.array(id, { maxLength: 8 }) }),
    fc.record({ kind: fc.constant('true-false' as const), value: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('numeric' as const, 'expression' as const, 'short' as const), text }),
    fc.record({
      kind: fc.constant('matching' as const),
      pairs: fc.array(fc.record({ promptId: id, choiceId: id }), { maxLength: 10 }),
    }),
    fc.record({ kind: fc.constant('ordering' as const), entryIds: fc.array(id, { maxLength: 10 }) }),
    fc.record({
      kind: fc.constant('blanks' as const),
      values: fc.array(fc.record({ blankId: id, text: fc.oneof(text, id) }), { maxLength: 8 }),
    }),
  );

  it('is a quarter from 0 to the points, full only when right, whatever was sent', () => {
    fc.assert(
      fc.property(response, worth, fc.constantFrom('partial', 'all-or-nothing'), (given, points, scoring) => {
        const score = scoreItem(makeItem(given.kind, { points, scoring }), given);
        if (score.kind !== 'scored') return;
        expect(isPoints(score.points)).toBe(true);
        expect(score.points).toBeLessThanOrEqual(points);
        expect(score.right).toBe(score.points === points);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['4', 'x', '(', '\\frac{', 'sqrt', '\u0000', '½', '-', 'a,', '1 '])(
    'answers thousands of characters of %j without failing',
    (piece) => {
      const long = piece.repeat(4000 / piece.length);
      for (const kind of ['numeric', 'expression'] as const) {
        expect(['scored', 'needs-grading']).toContain(scoreItem(makeItem(kind), { kind, text: long }).kind);
      }
      const values = [{ blankId: '1', text: long }];
      expect(scoreItem(makeItem('blanks'), { kind: 'blanks', values })).toMatchObject({ points: 0 });
    },
  );

  it('is the same in whatever order a student saw the parts', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
        (a, b, picks) => {
          for (const kind of ['single', 'multiple', 'ordering', 'matching'] as const) {
            const item = makeItem(kind, { points: 2 });
            const texts = (seed: string) => answerByText(toStudentItem(item, { seed, shuffleOptions: true }), picks);
            expect(scoreItem(item, texts(a))).toEqual(scoreItem(item, texts(b)));
          }
        },
      ),
    );
  });

  it('reads responses as they are stored', () => {
    for (const stored of Object.values(rightResponses)) expect(itemResponseSchema.parse(stored)).toEqual(stored);
  });
});

/** What one student would answer, picking parts by their words: the picks count in the order of the alphabet. */
function answerByText(item: ReturnType<typeof toStudentItem>, picks: readonly number[]): ItemResponse {
  const byText = (parts: readonly { id: string; text: string }[]): string[] =>
    parts.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map((part) => part.id);
  const pick = (ids: readonly string[]): string[] => picks.map((at) => ids[at % ids.length] ?? '');
  if (item.kind === 'single') return { kind: 'single', optionId: pick(byText(item.options))[0] ?? '' };
  if (item.kind === 'multiple') return { kind: 'multiple', optionIds: pick(byText(item.options)) };
  if (item.kind === 'ordering') return { kind: 'ordering', entryIds: pick(byText(item.entries)) };
  if (item.kind !== 'matching') throw new Error('No parts to pick');
  const choices = pick(byText(item.choices));
  return {
    kind: 'matching',
    pairs: byText(item.prompts).map((promptId, at) => ({ promptId, choiceId: choices[at] ?? '' })),
  };
}
