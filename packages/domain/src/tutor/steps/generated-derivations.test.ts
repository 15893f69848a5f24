import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLines } from './check-lines.ts';
import { findFirstBreak } from './find-first-break.ts';
import type { SlipKind } from './slip-kind.ts';

/** Numbers that no two slips lead to the same result with. */
const coefficient = fc.integer({ min: 2, max: 9 });
const root = fc.integer({ min: -12, max: 12 }).filter((n) => Math.abs(n) > 2);
const term = fc.integer({ min: 11, max: 49 });

const task = (instructions: string) => ({ instructions, answers: [], solution: '' });
const signed = (n: number): string => (n < 0 ? `- ${-n}` : `+ ${n}`);

/** `a x + b = c` with the whole root `x`, worked out correctly. */
const linear = fc
  .record({
    a: coefficient,
    x: root,
    b: fc.oneof(
      term,
      term.map((n) => -n),
    ),
  })
  .map(({ a, x, b }) => {
    const c = a * x + b;
    return {
      ...{ a, b, c, x },
      asked: `Solve ${a}x ${signed(b)} = ${c}.`,
      lines: [
        `${a}x ${signed(b)} = ${c}`,
        `${a}x = ${c} ${signed(-b)}`,
        `${a}x = ${a * x}`,
        `x = ${a * x}/${a}`,
        `x = ${x}`,
      ],
    };
  });

/** `a (x + b) = c` likewise. */
const bracketed = fc.record({ a: coefficient, x: root, b: term }).map(({ a, x, b }) => {
  const c = a * (x + b);
  return {
    ...{ a, b, c, x },
    asked: `Solve ${a}(x + ${b}) = ${c}.`,
    lines: [`${a}(x + ${b}) = ${c}`, `${a}x + ${a * b} = ${c}`, `${a}x = ${a * x}`, `x = ${x}`],
  };
});

/** Both sides hold the unknown. */
const twoSided = fc
  .record({ a: coefficient, d: coefficient, x: root, b: term })
  .filter(({ a, d }) => a !== d)
  .map(({ a, d, x, b }) => ({
    asked: `Solve ${a}x + ${b} = ${d}x ${signed((a - d) * x + b)}.`,
    lines: [`${a}x - ${d}x + ${b} = ${(a - d) * x + b}`, `${a - d}x = ${(a - d) * x}`, `x = ${x}`],
  }));

const quadratic = fc.record({ p: root, q: root }).map(({ p, q }) => ({
  asked: `Solve x^2 ${signed(-(p + q))}x ${signed(p * q)} = 0.`,
  lines: [
    `(x ${signed(-p)})(x ${signed(-q)}) = 0`,
    `x ${signed(-p)} = 0 or x ${signed(-q)} = 0`,
    `x = ${p} or x = ${q}`,
  ],
}));

const inequality = fc.record({ a: coefficient, x: root, b: term }).map(({ a, x, b }) => ({
  asked: `Solve ${b} - ${a}x < ${b - a * x}.`,
  lines: [`-${a}x < ${-a * x}`, `x > ${x}`],
}));

const system = fc.record({ x: root, y: root, a: coefficient }).map(({ x, y, a }) => ({
  asked: `Solve ${a}x + y = ${a * x + y} and x - y = ${x - y}.`,
  lines: [`${a + 1}x = ${(a + 1) * x}`, `x = ${x}`, `y = ${x} ${signed(-(x - y))}`, `y = ${y}`],
}));

const rewriting = fc.record({ a: coefficient, b: term, c: coefficient }).map(({ a, b, c }) => ({
  asked: `Simplify ${a}(x + ${b}) + ${c}x.`,
  lines: [`${a}(x + ${b}) + ${c}x = ${a}x + ${a * b} + ${c}x`, `= ${a + c}x + ${a * b}`],
}));

const latex = linear.map(({ asked, lines }) => ({
  asked,
  lines: lines.map((line) => `\\[ ${line.replace(/(-?\d+)\/(\d+)/, '\\frac{$1}{$2}')} \\]`),
}));
const wordy = linear.map(({ asked, lines }) => ({ asked, lines: lines.map((line) => `So now we have ${line}.`) }));

describe('a correct derivation', () => {
  const derivations = { linear, bracketed, twoSided, quadratic, inequality, system, rewriting, latex, wordy };
  it.each(Object.entries(derivations))('is never accused: %s', (_, derivation) => {
    fc.assert(
      fc.property(derivation, fc.boolean(), ({ asked, lines }, told) => {
        const found = findFirstBreak(lines.join('\n'), task(told ? asked : ''));
        expect(found).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(derivations))('has no line that breaks, with some left out: %s', (_, derivation) => {
    fc.assert(
      fc.property(derivation, fc.infiniteStream(fc.boolean()), ({ asked, lines }, keep) => {
        const some = lines.filter(() => keep.next().value);
        expect(checkLines(some.join('\n'), asked).filter((line) => line.verdict === 'breaks')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

type Slipped = { asked: string; lines: string[]; at: number };

/** A derivation whose line `at` (from 0) is replaced with a slip; what follows it is left out. */
const slips: Record<string, [SlipKind, fc.Arbitrary<Slipped>]> = {
  'a term crosses without changing its sign': [
    'inverse-operation',
    linear.map(({ asked, lines, a, b, c }) => ({ asked, lines: [lines[0] ?? '', `${a}x = ${c + b}`], at: 1 })),
  ],
  'subtracting where dividing undoes': [
    'inverse-operation',
    linear.map(({ asked, lines, a, x }) => ({ asked, lines: [lines[2] ?? '', `x = ${a * x} - ${a}`], at: 1 })),
  ],
  'a sign is flipped': [
    'sign',
    linear.map(({ asked, lines, a, b, c }) => ({
      asked,
      lines: [lines[0] ?? '', `${a}x ${signed(-b)} = ${c}`],
      at: 1,
    })),
  ],
  'only the first term is multiplied': [
    'distribution',
    bracketed.map(({ asked, lines, a, b, c }) => ({ asked, lines: [lines[0] ?? '', `${a}x + ${b} = ${c}`], at: 1 })),
  ],
  'a term is dropped': [
    'dropped-term',
    linear.map(({ asked, lines, a, c }) => ({ asked, lines: [lines[0] ?? '', `${a}x = ${c}`], at: 1 })),
  ],
  'unlike terms are combined': [
    'combining',
    linear.map(({ asked, lines, a, b, c }) => ({ asked, lines: [lines[0] ?? '', `${a + b}x = ${c}`], at: 1 })),
  ],
  'a difference is miscalculated': [
    'arithmetic',
    linear.map(({ asked, lines, a, x }) => ({
      asked,
      lines: [...lines.slice(0, 2), `${a}x = ${a * x + 1_000_003}`],
      at: 2,
    })),
  ],
  'a number is miscopied': [
    'transcription',
    linear.map(({ asked, lines, a, b, c }) => ({
      asked,
      lines: [lines[0] ?? '', `${a}x ${signed(b)} = ${c + 1_000_003}`],
      at: 1,
    })),
  ],
  'an inequality is not turned': [
    'inequality-direction',
    inequality.map(({ asked, lines }) => ({
      asked,
      lines: [lines[0] ?? '', (lines[1] ?? '').replace('>', '<')],
      at: 1,
    })),
  ],
  'arithmetic is read from left to right': [
    'operation-order',
    fc.tuple(coefficient, coefficient, coefficient).map(([a, b, c]) => ({
      ...{ asked: '', at: 0 },
      lines: [`${a} + ${b} * ${c} = ${(a + b) * c}`],
    })),
  ],
  'a product is miscalculated': [
    'arithmetic',
    fc
      .tuple(term, term)
      .map(([a, b]) => ({ asked: '', lines: [`That makes ${a} boxes x ${b} eggs = ${a * b + 7} eggs`], at: 0 })),
  ],
};

describe('a slip', () => {
  it.each(Object.entries(slips))('is found in its line and named: %s', (_, [kind, derivation]) => {
    fc.assert(
      fc.property(derivation, ({ asked, lines, at }) => {
        const found = findFirstBreak(lines.join('\n'), task(asked));
        expect(found?.line.number).toBe(at + 1);
        expect([kind, null]).toContain(found?.slip);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(slips))('is named in nearly every case: %s', (_, [kind, derivation]) => {
    const samples = fc.sample(derivation, { numRuns: 200, seed: 7 });
    const named = samples.filter(({ asked, lines }) => findFirstBreak(lines.join('\n'), task(asked))?.slip === kind);
    expect(named.length).toBeGreaterThan(170);
  });
});

describe('whatever is pasted', () => {
  const garbage = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'0123456789+-*/^()=<>%. xy\\{}$\n'), maxLength: 600 }),
    fc
      .array(fc.constantFrom('\\frac{', '}{', '}', '\\sqrt', '^{', 'x', '2', '=', '(', ')', '\\left', '\\\\', '\n'), {
        maxLength: 200,
      })
      .map((parts) => parts.join('')),
  );

  it('is read without an exception', () => {
    fc.assert(
      fc.property(garbage, garbage, garbage, (work, instructions, solution) => {
        findFirstBreak(work, { instructions, answers: [instructions], solution });
        checkLines(work, instructions);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a line of 10,000 characters', `2x = ${'1+'.repeat(5000)}1`],
    ['5,000 lines', '2x + 5 = 13\n'.repeat(5000)],
    ['deep brackets', `${'('.repeat(3000)}x${')'.repeat(3000)} = 4`],
    ['a tower of powers', `x = ${'9^'.repeat(100)}9`],
    ['results that feed each other', Array.from({ length: 300 }, () => '2 * 2 = 4').join('\n')],
    ['many small brackets', `y = ${'(x+1)'.repeat(35)}`],
  ])('is bounded: %s', (_, work) => {
    expect(findFirstBreak(work, { ...task('Solve 2x + 5 = 13.'), answers: ['4'], solution: work })).toBeNull();
  });
});
