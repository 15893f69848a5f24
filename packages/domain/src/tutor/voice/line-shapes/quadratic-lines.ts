import { LETTER, type LineShape, NUMBER } from './line-shape.ts';

/** Lines with a square of the unknown, the most specific first. */
export const quadraticLines: readonly LineShape[] = [
  {
    // `(x - 7)(x + 2) = 0`
    fits: new RegExp(`^-?(?:\\d*)?\\(?${LETTER}[+-][^=()]*\\)\\(.+\\)=0$`, 'i'),
    says: [
      {
        ask: 'What does it tell you about the factors when their product is nothing?',
        step: 'Write down what each of the brackets would have to be.',
      },
    ],
  },
  {
    // `b^2 = 144`
    fits: new RegExp(`^${LETTER}\\^2=${NUMBER}$|^${NUMBER}=${LETTER}\\^2$`, 'i'),
    says: [
      {
        ask: 'Only the square of the unknown is left there. What undoes a square?',
        step: 'Undo the square, and say which of the results fits the task.',
      },
    ],
  },
  {
    // `169 = 25 + b^2`
    fits: new RegExp(`^[^a-z()]*${LETTER}\\^2[^a-z]*=[^a-z]*$|^[^a-z]*=[^a-z()]*${LETTER}\\^2[^a-z]*$`, 'i'),
    says: [
      {
        ask: 'What would leave the square by itself on its side?',
        step: 'Get the square by itself on its side, and write only that line.',
      },
    ],
  },
  {
    // `x^2 - 5x - 14 = 0`
    fits: new RegExp(`${LETTER}\\^2.*=0$`, 'i'),
    says: [
      {
        ask: 'Which numbers multiply to the last term and add up to the middle one?',
        step: 'List the pairs of numbers that multiply to the last term.',
      },
      {
        ask: 'Which of your pairs adds up to the number in the middle, signs and all?',
        step: 'Write the brackets with your pair, and multiply them out to check.',
      },
    ],
  },
  {
    // `x^2 - 5x = 14`
    fits: new RegExp(`${LETTER}\\^2.*=|=.*${LETTER}\\^2`, 'i'),
    says: [
      {
        ask: 'Is everything on the same side, so that you can look for factors?',
        step: 'Bring everything to the same side and write that line.',
      },
      {
        ask: 'Which numbers multiply to the last term and add up to the middle one?',
        step: 'List the pairs of numbers that multiply to the last term.',
      },
    ],
  },
];
