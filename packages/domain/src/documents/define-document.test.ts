import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DocumentError, defineDocument } from './define-document.ts';

/** A kind that has changed twice: points became halves of a point, then the list got names. */
const schema = z.object({ v: z.literal(3), marks: z.array(z.object({ name: z.string(), halves: z.number().int() })) });
const kind = defineDocument('marks', schema, 3, {
  1: (old) => ({
    v: 2,
    halves: z
      .array(z.number())
      .parse(old['points'])
      .map((points) => points * 2),
  }),
  2: (old) => ({
    v: 3,
    marks: z
      .array(z.number())
      .parse(old['halves'])
      .map((halves, index) => ({ name: `Part ${index + 1}`, halves })),
  }),
});

describe('defineDocument', () => {
  it('lifts an old version step by step to the current one', () => {
    const now = { v: 3, marks: [{ name: 'Part 1', halves: 3 }] };
    expect(kind.read({ v: 1, points: [1.5] })).toEqual(now);
    expect(kind.read({ v: 2, halves: [3] })).toEqual(now);
    expect(kind.read(now)).toEqual(now);
  });

  it('leaves what is stored untouched', () => {
    const stored = Object.freeze({ v: 1, points: [1] });
    kind.read(stored);
    expect(stored).toEqual({ v: 1, points: [1] });
  });

  it.each([
    [{ v: 4, marks: [] }, 'marks: version 4 is not known here'],
    [{ marks: [] }, 'marks: version undefined is not known here'],
    [[], 'marks: not an object'],
    [null, 'marks: not an object'],
  ])('refuses %j', (stored, message) => {
    expect(() => kind.read(stored)).toThrow(new DocumentError(message));
  });

  it('names the place of a fault, on the way in and on the way out', () => {
    const broken = { v: 3 as const, marks: [{ name: 'Part 1', halves: 0.5 }] };
    expect(() => kind.read(broken)).toThrow(/^marks v3: marks\.0\.halves: /);
    expect(() => kind.write(broken)).toThrow(/^marks v3: marks\.0\.halves: /);
  });

  it('drops keys that the schema does not know', () => {
    expect(kind.read({ v: 3, marks: [], note: 'x' })).toEqual({ v: 3, marks: [] });
  });
});
