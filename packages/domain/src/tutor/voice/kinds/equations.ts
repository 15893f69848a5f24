import type { ProblemKind } from './problem-kind.ts';

/** Problems in which unknowns are to be found. */
export const equationKinds: readonly ProblemKind[] = [
  {
    name: 'system of equations',
    fits: /\bsystems?\b|\bsimultaneous\b|=[^=\n]*\n[^=\n]*=|\b[a-z] ?[+-] ?\d*[a-z] ?= ?\d+[^=]{1,12}\b\d*[a-z] ?[+-] ?\d*[a-z] ?=/i,
    ask: {
      read: [
        'Which unknown quantities are there, and what letter would you give each?',
        'What does each sentence of the task tell you about both unknowns?',
        'Which fact counts things, and which fact measures something else about them?',
      ],
      plan: [
        'Which unknown looks easiest to get rid of?',
        'Could you write an unknown in terms of the other?',
        'What would happen to each letter if you added the equations, or took them apart?',
      ],
      work: [
        'What is left when you put that expression into the other equation?',
        'Which letter is gone now, and what is left to solve?',
        'Did every term of the other equation come along?',
      ],
      finish: [
        'Do your values fit both equations, or only the one you used last?',
        'Which of the unknowns does the task ask for?',
      ],
    },
    mistakes: [
      'Stopping at the first unknown although the task asks for the other.',
      'Putting the expression back into the equation it came from, which says nothing new.',
      'Losing a minus sign when an equation is taken away from the other.',
    ],
    practice: 'systems',
  },
  {
    name: 'absolute value',
    fits: /\|[^|]+\||\babsolute value\b/i,
    ask: {
      read: [
        'What does the absolute value measure on a number line?',
        'What may stand inside the bars, and what may come out?',
      ],
      plan: ['Which cases does the absolute value split into?', 'How far from the middle may the inside be?'],
      work: [
        'Have you done the same to every part of the statement?',
        'Where is the middle of your interval, and does that fit the task?',
      ],
      finish: [
        'Do numbers from inside and outside your interval behave as they should?',
        'Are the ends included or not?',
      ],
    },
    mistakes: ['Treating only the positive case.', 'Joining the cases with “or” where both must hold.'],
    practice: 'inequalities',
  },
  {
    name: 'inequality',
    fits: /\d ?(?:<=|>=|<|>) ?-?\d|[a-z)] ?(?:<=|>=|<|>) ?-?\d|\binequalit|\bat (?:least|most)\b/i,
    ask: {
      read: [
        'What may be true of the unknown: a single value or many?',
        'Which words tell you whether the border itself belongs to it?',
      ],
      plan: ['How would you begin if the sign were an equals sign?', 'What could you do to both sides first?'],
      work: [
        'Did you multiply or divide by a negative number anywhere, and what does that do to the sign?',
        'Which way does the sign point after that step, and why?',
      ],
      finish: ['Does a number from your solution make the first statement true?', 'Is the end point open or closed?'],
    },
    mistakes: [
      'Forgetting to turn the sign round when dividing by a negative number.',
      'Turning the sign round when only something negative was added.',
      'Marking the end point as open where equality is allowed.',
    ],
    practice: 'inequalities',
  },
  {
    name: 'quadratic equation',
    fits: /[a-z]\s*\^\s*2\b[^=]*=|\bquadratic|\bfactor(?:s|ing|ise|ize)?\b|\bparabola|\bcompleting the square/i,
    ask: {
      read: [
        'Is everything on the same side already, with nothing on the other?',
        'What does the square tell you about how many solutions there may be?',
      ],
      plan: [
        'Which pair of numbers could give the last term as a product and the middle term as a sum?',
        'Which way suits this one: factors, the formula or a square?',
        'What do you know when a product is nothing?',
      ],
      work: [
        'What do you get when you multiply your brackets out again?',
        'What does each bracket say about the unknown?',
        'Which sign must each bracket have so that the middle term comes out?',
      ],
      finish: [
        'Have you found every solution, or could there be another?',
        'Which of your solutions makes sense in the task?',
        'What happens when you put each value back?',
      ],
    },
    mistakes: [
      'Reading the solutions with the signs that stand in the brackets.',
      'Dividing by the unknown and so losing a solution.',
      'Factoring before everything is on the same side.',
    ],
    practice: 'quadratic',
  },
  {
    name: 'linear equation',
    fits: /\d?\s*[a-z]\b[^=\n]*=|=\s*-?\d*\s*[a-z]\b|\bsolve\b|\bequations?\b/i,
    ask: {
      read: [
        'On which side does the unknown stand, and what is attached to it?',
        'What is done to the unknown, in which order?',
        'What would it mean for a number to be a solution here?',
      ],
      plan: [
        'What could you do to both sides so that the unknown stands more alone?',
        'What was done to the unknown last, and what undoes it?',
        'Is there anything to tidy up on a side before you move anything?',
      ],
      work: [
        'What did you do to both sides to get your latest line?',
        'What still stands between the unknown and the equals sign?',
        'Which operation would bring the unknown closer to standing alone?',
      ],
      finish: [
        'What do you get when you put your value back into the first equation?',
        'Is the unknown alone on its side now?',
      ],
    },
    mistakes: [
      'Doing something to only one of the sides.',
      'Undoing the multiplication before the addition without sharing it among all terms.',
      'Moving a term across without changing its sign.',
    ],
    practice: 'linear equations',
  },
];
