import type { LineShape } from './line-shape.ts';

/** Calculations without an unknown, the most specific first. */
export const figureLines: readonly LineShape[] = [
  {
    // `1/6 + 1/3`
    fits: /\d\/\d+[+-]\d+\/\d/,
    says: [
      {
        ask: 'What do the bottom numbers need before the fractions can be put together?',
        step: 'Write each of the fractions over the same denominator.',
      },
    ],
  },
  {
    // `2 * (3 + 4)`
    fits: /^[\d+\-*/().^%$ ]*\([\d+\-*/.]+\)[\d+\-*/().^%$]*$/,
    says: [{ ask: 'What does the bracket come to?', step: 'Work out only the bracket and write the rest down again.' }],
  },
  {
    // `8 + 2 * 5`
    fits: /^[\d.()%$]+(?:[+-][\d.()%$]+)*[+-][\d.()%$]+[*/][\d.()%$]/,
    says: [
      {
        ask: 'Which operation comes before the others here?',
        step: 'Work out only the part that comes first and write the rest down again.',
      },
    ],
  },
  {
    // `9 * 12 = 108`
    fits: /\d[+\-*/]\d.*=-?[\d.]+[a-z]*$/i,
    says: [
      {
        ask: 'What does that number stand for in the task?',
        step: 'Write beside that line, in a few words, what it is that you worked out.',
      },
      {
        ask: 'Which part of the task does that settle, and which part is still open?',
        step: 'Note what is still missing, and write the calculation for it.',
      },
    ],
  },
];
