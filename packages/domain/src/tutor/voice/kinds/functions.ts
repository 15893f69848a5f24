import type { ProblemKind } from './problem-kind.ts';

/** Problems about how a quantity depends on another, and about the ways to write that. */
export const functionKinds: readonly ProblemKind[] = [
  {
    name: 'powers',
    fits: /\bexponents?\b|\bpowers? of\b|\bindices\b|[a-z]\s*\^\s*\(?-?\d+\)?[^=]*[*/][^=]*[a-z]\s*\^|\)\s*\^\s*\d/i,
    ask: {
      read: ['Which base do all the powers share?', 'What does a power mean, written out as a product?'],
      plan: [
        'What happens to exponents when you multiply powers of the same base?',
        'What does a power of a power do to the exponents?',
        'Which part would you simplify first: above the line or below it?',
      ],
      work: [
        'Which rule did you use in your latest line, and does it fit what stands there?',
        'What is left to divide?',
      ],
      finish: [
        'Is there only a single power left?',
        'Does your rule also work with a small number in place of the letter?',
      ],
    },
    mistakes: ['Multiplying exponents where they are added.', 'Adding exponents for a power of a power.'],
    practice: 'exponents',
  },
  {
    name: 'slope and lines',
    fits: /\bslope|\bgradient|\by-?intercept|\bline of best fit|\bstraight line|\bfixed (?:fee|charge|cost)|\bthrough (?:the points? )?\(/i,
    ask: {
      read: ['Which points or pairs of values do you know?', 'What changes, and what stays the same from the start?'],
      plan: [
        'By how much does each quantity change from the first point to the other?',
        'What does the slope mean in the words of the task?',
      ],
      work: [
        'Which change goes on top, and which below?',
        'How could you use the slope and a known point to find where it starts?',
      ],
      finish: ['Does your line go through both points?', 'What unit does the slope have here?'],
    },
    mistakes: [
      'Putting the change across on top of the change up.',
      'Taking the differences in opposite orders.',
      'Mixing up the fixed part with the part that grows.',
    ],
    practice: 'slope',
  },
  {
    name: 'function',
    fits: /\bfunctions?\b|\b[fgh]\s?\([a-z\d]\)/i,
    ask: {
      read: [
        'What goes into the function, and what comes out?',
        'Is the value given to you, or is it what you look for?',
      ],
      plan: ['Where in the rule does the input go?', 'What would you compare: outputs, or how fast they grow?'],
      work: [
        'Have you put the input in at every place of the letter?',
        'How does the output change when the input grows by a step?',
      ],
      finish: [
        'Does the table or the rule agree with what you found?',
        'Have you given the input or the output that was asked for?',
      ],
    },
    mistakes: [
      'Reading f(x) as f times x.',
      'Giving the output where the input was asked for.',
      'Dropping the brackets around a negative input.',
    ],
    practice: 'functions',
  },
  {
    name: 'sequence',
    fits: /\bsequences?\b|\bnth\b|\bterm(?:s)? of\b|\bpattern\b|\bwhich term\b/i,
    ask: {
      read: ['What happens from each term to the next?', 'Does the sequence grow by adding or by multiplying?'],
      plan: [
        'How many steps lie between the first term and the term you want?',
        'What would the term before the first one be?',
      ],
      work: ['Does your rule give the first term as it stands?', 'Does your rule also give a later term of the list?'],
      finish: ['Is the place or the term asked for?', 'How could you check your rule against the list?'],
    },
    mistakes: ['Counting terms where steps between them are needed.', 'Taking the step for the starting value.'],
    practice: 'sequences',
  },
  {
    name: 'expression',
    fits: /\bwrite an? (?:expression|equation|formula)\b|\bin terms of\b|\bexpand\b|\bsimplify\b|\bcollect like terms\b/i,
    ask: {
      read: [
        'Which quantity does the letter stand for?',
        'Which part is there from the start, and which part depends on the letter?',
      ],
      plan: [
        'How would you work it out for a small number in place of the letter?',
        'Which terms are of the same kind?',
      ],
      work: [
        'Which terms may be put together, and which may not?',
        'What does each part of your expression mean in the story?',
      ],
      finish: ['Does your expression give a sensible value for an easy number?', 'Can anything still be put together?'],
    },
    mistakes: ['Putting terms of different kinds together.', 'Multiplying only the first term of a bracket.'],
    practice: 'brackets',
  },
];
