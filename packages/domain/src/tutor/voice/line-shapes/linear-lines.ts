import { LETTER, type LineShape, NUMBER } from './line-shape.ts';

/** Lines in which one unknown is to be set free, the most specific first. */
export const linearLines: readonly LineShape[] = [
  {
    // `3(x - 2) + 4 = 19`
    fits: /\d?\(.*[a-z].*\).*[=<>]|[=<>].*\d?\(.*[a-z].*\)/i,
    says: [
      {
        ask: 'What happens to each term inside the bracket when you multiply it out?',
        step: 'Multiply out the bracket, term by term, and write only that line.',
      },
      {
        ask: 'Does the number in front reach every term in the bracket?',
        step: 'Draw an arrow from the number in front to each term in the bracket, then write the line.',
      },
    ],
  },
  {
    // `5x + 2 = 3x + 8`
    fits: new RegExp(`^[^=<>]*${LETTER}[^=<>]*[=<>]+[^=<>]*${LETTER}[^=<>]*$`, 'i'),
    says: [
      {
        ask: 'The unknown stands on both sides. On which side would you like to gather it?',
        step: 'Choose a side for the unknown, take the other term with it away from both sides, and write the line.',
      },
      {
        ask: 'What could you take away from both sides so that the unknown is left on only a single side?',
        step: 'Write what is left on each side after that.',
      },
    ],
  },
  {
    // `5 - 2x <= 13`
    fits: new RegExp(`^${NUMBER}-\\d*${LETTER}[=<>]+`, 'i'),
    says: [
      {
        ask: 'Here something with the unknown is taken away. What could you do with the plain number first?',
        step: 'Undo the plain number on both sides and keep the minus sign with the unknown.',
      },
    ],
  },
  {
    // `3x - 6 + 4 = 19`
    fits: new RegExp(`^(?:\\d+${LETTER}|${LETTER}/\\d+)[+-][\\d.]+[+-][\\d.]+.*[=<>]`, 'i'),
    says: [
      {
        ask: 'There are several plain numbers on the same side. What do they come to together?',
        step: 'Put the plain numbers on that side together and write the line.',
      },
    ],
  },
  {
    // `3x - 2 = 19`
    fits: new RegExp(`^-?\\d+${LETTER}[+-][\\d.]+[=<>]+`, 'i'),
    says: [
      {
        ask: 'The unknown is multiplied, and then a number is added or taken away. Which of them would you undo first?',
        step: 'Undo the plain number on both sides and write the new line.',
      },
      {
        ask: 'What undoes the plain number beside the unknown, on both sides?',
        step: 'Do that on both sides, and write down both sides.',
      },
    ],
  },
  {
    // `x/3 + 2 = 5`
    fits: new RegExp(`^${LETTER}/\\d+[+-][\\d.]+[=<>]+`, 'i'),
    says: [
      {
        ask: 'The unknown is divided, and then a number is added or taken away. Which of them would you undo first?',
        step: 'Undo the plain number on both sides and write the new line.',
      },
    ],
  },
  {
    // `x - 2 = 5`
    fits: new RegExp(`^${LETTER}[+-][\\d.]+[=<>]+${NUMBER}$`, 'i'),
    says: [
      {
        ask: 'Only a plain number stands beside the unknown now. What undoes it?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    // `3x = 21`
    fits: new RegExp(`^-?\\d+(?:\\.\\d+)?\\*?${LETTER}[=<>]+${NUMBER}(?:/\\d+)?$`, 'i'),
    says: [
      {
        ask: 'The unknown is only multiplied now. What undoes a multiplication?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    // `x/3 = 7`
    fits: new RegExp(`^${LETTER}/\\d+[=<>]+${NUMBER}$`, 'i'),
    says: [
      {
        ask: 'The unknown is only divided now. What undoes a division?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    // `x = 7`
    fits: new RegExp(`^${LETTER}=${NUMBER}(?:/\\d+)?$`, 'i'),
    says: [
      {
        ask: 'What happens when you put that value back into the first line?',
        step: 'Put that value back into the task and write down both sides.',
      },
      { ask: 'Which line before it leads there?', step: 'Write the line that comes before it.' },
    ],
  },
];
