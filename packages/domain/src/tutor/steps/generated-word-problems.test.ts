import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirstBreak } from './find-first-break.ts';

type Sign = '+' | '-' | 'x';
const work = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  x: (a: number, b: number) => a * b,
};
const NOUNS = ['mugs', 'plates', 'boxes', 'pens', 'coins'];

/** A story of steps, each of which takes the result before and one figure more. */
const story = fc
  .record({
    start: fc.integer({ min: 31, max: 59 }),
    steps: fc.array(
      fc.record({ sign: fc.constantFrom<Sign>('+', '-', 'x'), figure: fc.integer({ min: 3, max: 29 }) }),
      {
        minLength: 3,
        maxLength: 5,
      },
    ),
  })
  .filter(({ start, steps }) => new Set([start, ...steps.map((one) => one.figure)]).size === steps.length + 1);
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** The lines of working it out; `slip` is a step taken with another sign, and carried on from there. */
function solve({ start, steps }: Story, slip?: { at: number; sign: Sign }) {
  let value = start;
  const values: number[] = [];
  const lines = steps.map(({ sign: right, figure }, index) => {
    const sign = slip?.at === index ? slip.sign : right;
    const before = value;
    value = work[sign](before, figure);
    values.push(value);
    return `There are ${before} ${sign} ${figure} = ${value} ${NOUNS[index]}.`;
  });
  return { lines, values, answer: String(value) };
}

function taskOf(one: Story) {
  const { lines, answer } = solve(one);
  const figures = one.steps.map(({ figure }) => figure).join(', then ');
  return {
    instructions: `A shop has ${one.start} things, then ${figures}. How many?`,
    answers: [answer],
    solution: lines.join('\n'),
  };
}

describe('a word problem against its worked solution', () => {
  it('accuses nobody who does what the solution does, in other words or with lines left out', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.boolean()), (one, keep) => {
        const { lines } = solve(one);
        const some = lines.filter(() => keep.next().value);
        expect(findFirstBreak(some.join('\n'), taskOf(one))).toBeNull();
        expect(findFirstBreak(lines.join('\n').replaceAll('There are', 'I get'), taskOf(one))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('accuses the line of the slip, or nobody', () => {
    const slipped = fc.record({ one: story, at: fc.nat(2), sign: fc.constantFrom<Sign>('+', '-', 'x') });
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        slipped.filter(({ one, at, sign }) => one.steps[at]?.sign !== sign),
        ({ one, at, sign }) => {
          const right = solve(one);
          const wrong = solve(one, { at, sign });
          // A result that the right way has as well cannot be told from another way to it.
          fc.pre(!wrong.values.slice(at).some((value) => right.values.includes(value)));
          const broken = findFirstBreak(wrong.lines.join('\n'), taskOf(one));
          tried += 1;
          if (broken) found += 1;
          expect([at + 1, undefined]).toContain(broken?.line.number);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
    expect(found / tried).toBeGreaterThan(0.8);
  });
});
