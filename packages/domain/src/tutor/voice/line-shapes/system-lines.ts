import { LETTER, type LineShape } from './line-shape.ts';

/** Lines with several letters: formulas, and equations of a system. */
export const systemLines: readonly LineShape[] = [
  {
    // `N = 200 * 2^(t/3)`
    fits: /\^\(?[^()]*[a-z]/i,
    says: [
      {
        ask: 'Which value from the task could you put in, to see whether the formula gives what it should?',
        step: 'Put a value from the task into your formula, and see whether it gives what it should.',
      },
    ],
  },
  {
    // `s = 150 - a`
    fits: new RegExp(`^${LETTER}=|=${LETTER}$`, 'i'),
    says: [
      {
        ask: 'Now a letter stands by itself. Into which other equation could you put that?',
        step: 'Put that into the other equation in the place of the letter, and write only that line.',
      },
    ],
  },
  {
    // `a + s = 150`
    fits: /=/,
    says: [
      {
        ask: 'What does each letter in that equation stand for, and which fact does the equation tell?',
        step: 'Write the fact of the task that this equation does not tell as an equation of its own.',
      },
      {
        ask: 'Which fact of the task is not in your equations yet?',
        step: 'Say which of the letters looks easiest to get by itself, and do that.',
      },
    ],
  },
];
