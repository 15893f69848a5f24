import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../items/item.ts';
import { checkItem } from './check-item.ts';
import { makeChoice } from './testing/make-items.ts';

type Made = { stem: string; answer: number };
const small = fc.integer({ min: 2, max: 12 });
const root = fc.integer({ min: -12, max: 12 });
const signed = (n: number): string => (n < 0 ? `- ${-n}` : `+ ${n}`);

const linear = fc
  .record({
    a: small,
    x: root,
    b: fc.integer({ min: 1, max: 30 }),
    ask: fc.constantFrom(
      'Solve for x: @',
      'If @, what is the value of x?',
      'What is the solution of @?',
      'Solve the equation $@$.',
      'Find x if @.',
      'What value of x makes the equation @ true?',
      'Which value of x satisfies @?',
      'Solve @ for x.',
    ),
  })
  .map(({ a, x, b, ask }): Made => ({ stem: ask.replace('@', `${a}x ${signed(b)} = ${a * x + b}`), answer: x }));
const bothSides = fc
  .record({ a: small, c: small, x: root, b: small })
  .filter(({ a, c }) => a !== c)
  .map(
    ({ a, b, c, x }): Made => ({
      stem: `Solve ${a}(x + ${b}) = ${c}x ${signed((a - c) * x + a * b)} for x.`,
      answer: x,
    }),
  );
const system = fc.record({ x: root, y: root, a: small }).map(
  ({ x, y, a }): Made => ({
    stem: `If x + y = ${x + y} and ${a}x - y = ${a * x - y}, what is the value of x - y?`,
    answer: x - y,
  }),
);
const evaluation = fc
  .record({ a: small, b: small, at: root })
  .map(
    ({ a, b, at }): Made => ({ stem: `If f(x) = ${a}x^2 - ${b}x, what is f(${at})?`, answer: a * at * at - b * at }),
  );
const arithmetic = fc
  .record({
    a: small,
    b: small,
    c: small,
    ask: fc.constantFrom(
      'What is @?',
      'Compute @.',
      'Evaluate $@$.',
      'Calculate: @',
      'What is the value of @?',
      'Simplify @',
    ),
  })
  .map(({ a, b, c, ask }): Made => ({ stem: ask.replace('@', `${a} + ${b} * ${c}`), answer: a + b * c }));
const percent = fc
  .record({
    p: fc.constantFrom(5, 10, 15, 20, 25, 50),
    of: small,
    ask: fc.constantFrom('What is #% of @?', 'Find # percent of @.', 'Calculate #% of @.'),
  })
  .map(
    ({ p, of, ask }): Made => ({
      stem: ask.replace('#', `${p}`).replace('@', `${of * 20}`),
      answer: (p * of * 20) / 100,
    }),
  );
const mean = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 }).map((list): Made => {
  const last = 5 * 30 - list.reduce((sum, one) => sum + one, 0);
  return { stem: `What is the mean of ${[...list, last].join(', ')}?`, answer: 30 };
});
const riddle = fc
  .record({
    a: small,
    b: small,
    x: small,
    ask: fc.constantFrom('@ more than # times a number is', 'The sum of @ and # times a number is'),
  })
  .map(
    ({ a, b, x, ask }): Made => ({
      stem: `${ask.replace('@', `${b}`).replace('#', `${a}`)} ${a * x + b}. What is the number?`,
      answer: x,
    }),
  );
const rootsOf = fc
  .record({ p: fc.integer({ min: 1, max: 9 }), q: fc.integer({ min: 1, max: 9 }) })
  .filter(({ p, q }) => p !== q)
  .map(
    ({ p, q }): Made => ({
      stem: `What is the larger root of x^2 - ${p + q}x + ${p * q} = 0?`,
      answer: Math.max(p, q),
    }),
  );
const made = fc.oneof(linear, bothSides, system, evaluation, arithmetic, percent, mean, riddle, rootsOf);

/** The options: the answer and its neighbours, none twice. */
function toItem({ stem, answer }: Made): Item & { kind: 'single' } {
  const options = [answer, answer + 1, answer - 2, answer + 5].map(String);
  return makeChoice(stem, options);
}

/** A permutation of four. */
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });

describe('items that are made', () => {
  it('pass with the right key', () => {
    fc.assert(
      fc.property(made, (one) => {
        expect(checkItem(toItem(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are blocked with any other key, by name of the right one', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('b', 'c', 'd'), (one, key) => {
        const [finding, ...more] = checkItem({ ...toItem(one), key });
        expect(more).toEqual([]);
        expect(finding).toMatchObject({ code: 'wrong-key', severity: 'block', where: { optionIds: ['a', key] } });
      }),
      { numRuns: 300 },
    );
  });

  it('have the same findings in whatever order their options stand', () => {
    const flawed = fc.oneof(
      made.map((one) => ({ ...toItem(one), key: 'b' })),
      fc.constant(makeChoice('What is the chance of heads?', ['0.5', '1/2', '1/4', '2/8'])),
      fc.constant(makeChoice('Which of the arguments hold?', ['1, 2', '1, 3', '2, 3', '1, 2, 3'])),
      fc.constant(makeChoice('A thing that opens doors is a', ['key', 'owl', 'apple', 'door and'])),
    );
    fc.assert(
      fc.property(flawed, order, (item, places) => {
        const turned = { ...item, options: places.flatMap((at) => item.options[at] ?? []) };
        const told = (of: Item) =>
          checkItem(of)
            .map((finding) => JSON.stringify(finding))
            .sort();
        expect(told(turned)).toEqual(told(item));
      }),
    );
  });
});
