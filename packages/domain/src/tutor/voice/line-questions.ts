import { normaliseMath } from '../../math/normalise-math.ts';

/** What to ask about a line of mathematics, and the same as a step to do. No figures, no number words. */
export type LineQuestion = { readonly ask: string; readonly step: string };

type LineShape = { readonly fits: RegExp; readonly says: readonly LineQuestion[] };

const LETTER = '[a-z]';
const NUMBER = '-?\\d+(?:\\.\\d+)?';

/** Shapes of a line, the most specific first. The lines are normalised and without blanks. */
const SHAPES: readonly LineShape[] = [
  {
    fits: new RegExp(`^-?(?:\\d*)?\\(?${LETTER}[+-][^=()]*\\)\\(.+\\)=0$`, 'i'),
    says: [
      {
        ask: 'What does it tell you about the factors when their product is nothing?',
        step: 'Write down what each of the brackets would have to be.',
      },
    ],
  },
  {
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
  {
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
    fits: new RegExp(`^${NUMBER}-\\d*${LETTER}[=<>]+`, 'i'),
    says: [
      {
        ask: 'Here something with the unknown is taken away. What could you do with the plain number first?',
        step: 'Undo the plain number on both sides and keep the minus sign with the unknown.',
      },
    ],
  },
  {
    fits: new RegExp(`^(?:\\d+${LETTER}|${LETTER}/\\d+)[+-][\\d.]+[+-][\\d.]+.*[=<>]`, 'i'),
    says: [
      {
        ask: 'There are several plain numbers on the same side. What do they come to together?',
        step: 'Put the plain numbers on that side together and write the line.',
      },
    ],
  },
  {
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
    fits: new RegExp(`^${LETTER}/\\d+[+-][\\d.]+[=<>]+`, 'i'),
    says: [
      {
        ask: 'The unknown is divided, and then a number is added or taken away. Which of them would you undo first?',
        step: 'Undo the plain number on both sides and write the new line.',
      },
    ],
  },
  {
    fits: new RegExp(`^${LETTER}[+-][\\d.]+[=<>]+${NUMBER}$`, 'i'),
    says: [
      {
        ask: 'Only a plain number stands beside the unknown now. What undoes it?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    fits: new RegExp(`^-?\\d+(?:\\.\\d+)?\\*?${LETTER}[=<>]+${NUMBER}(?:/\\d+)?$`, 'i'),
    says: [
      {
        ask: 'The unknown is only multiplied now. What undoes a multiplication?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    fits: new RegExp(`^${LETTER}/\\d+[=<>]+${NUMBER}$`, 'i'),
    says: [
      {
        ask: 'The unknown is only divided now. What undoes a division?',
        step: 'Undo what is left beside the unknown, on both sides; this last step is all yours.',
      },
    ],
  },
  {
    fits: new RegExp(`^${LETTER}=${NUMBER}(?:/\\d+)?$`, 'i'),
    says: [
      {
        ask: 'What happens when you put that value back into the first line?',
        step: 'Put that value back into the task and write down both sides.',
      },
      { ask: 'Which line before it leads there?', step: 'Write the line that comes before it.' },
    ],
  },
  {
    fits: /\d\/\d+[+-]\d+\/\d/,
    says: [
      {
        ask: 'What do the bottom numbers need before the fractions can be put together?',
        step: 'Write each of the fractions over the same denominator.',
      },
    ],
  },
  {
    fits: /^[\d+\-*/().^%$ ]*\([\d+\-*/.]+\)[\d+\-*/().^%$]*$/,
    says: [{ ask: 'What does the bracket come to?', step: 'Work out only the bracket and write the rest down again.' }],
  },
  {
    fits: /^[\d.()%$]+(?:[+-][\d.()%$]+)*[+-][\d.()%$]+[*/][\d.()%$]/,
    says: [
      {
        ask: 'Which operation comes before the others here?',
        step: 'Work out only the part that comes first and write the rest down again.',
      },
    ],
  },
  {
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
  {
    fits: new RegExp(`${LETTER}.*=.*${LETTER}`, 'i'),
    says: [
      { ask: 'What does each letter in that line stand for?', step: 'Write beside each letter what it stands for.' },
    ],
  },
];

/** A line with several letters is part of a system. */
const WITH_LETTERS: readonly LineShape[] = [
  {
    fits: new RegExp(`^${LETTER}=|=${LETTER}$`, 'i'),
    says: [
      {
        ask: 'Now a letter stands by itself. Into which other equation could you put that?',
        step: 'Put that into the other equation in the place of the letter, and write only that line.',
      },
    ],
  },
  {
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

/** What fits a line of the student, or of the task while they have none. */
export function lineQuestions(line: string): LineQuestion[] {
  const maths = normaliseMath(line.slice(0, 200))
    .replace(/[$\s]/g, '')
    .replace(/[.?!,;]+$/, '');
  const letters = new Set(maths.replace(/sqrt|sin|cos|tan/g, '').match(/[a-z]/gi));
  const shapes = letters.size > 1 ? WITH_LETTERS : SHAPES;
  if (/[a-z]{3,}/i.test(maths)) return [];
  return shapes.find((shape) => shape.fits.test(maths))?.says.slice() ?? [];
}
