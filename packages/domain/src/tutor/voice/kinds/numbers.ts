import type { ProblemKind } from './problem-kind.ts';

export const numberKinds: readonly ProblemKind[] = [
  {
    name: 'percentage',
    fits: /%|\bper ?cent|\bdiscount|\binterest\b|\bmark-?up\b/i,
    ask: {
      read: [
        'What is the whole here: a share of what?',
        'Is the percentage given, or is it what you look for?',
        'Does the figure in the task stand before or after the change?',
      ],
      plan: [
        'Does the share get added, taken away, or neither?',
        'Which part of the old amount is left after the change?',
        'What would a tenth of the whole be, and does that help?',
      ],
      work: [
        'Is that the change, or the amount after the change?',
        'Which whole did you take the percentage of in that line?',
      ],
      finish: [
        'Should the result be bigger or smaller than the amount you started from?',
        'How could you check it by going back the other way?',
      ],
    },
    mistakes: [
      'Taking the percentage of the new amount where the old one is the whole.',
      'Giving the change where the new amount is asked for.',
      'Adding percentages that belong to different wholes.',
    ],
    practice: 'percentage',
  },
  {
    name: 'working together',
    fits: /\btogether\b[^.?]{0,40}\b(?:hours?|minutes?|days?|job)\b|\b(?:hours?|minutes?|days?)\b[^?]{0,60}\bdo they need together\b|\bfinish(?:es)? a job\b/i,
    ask: {
      read: [
        'What does each of them get done in a single hour?',
        'Should they need more or less time together than the faster one alone?',
      ],
      plan: [
        'What may be added here: the times, or the parts of the job?',
        'Which part of the job is done in an hour when both work?',
      ],
      work: [
        'What does that fraction of the job stand for?',
        'How do you get from the part per hour to the whole job?',
      ],
      finish: ['Is the time shorter than the faster one needs alone?', 'What unit does it have?'],
    },
    mistakes: ['Adding the times, although working together must be faster.', 'Taking the average of the times.'],
    practice: 'rates',
  },
  {
    name: 'ratio',
    fits: /\bratios?\b|\bproportion|\bfor every\b|\bscale\b|\bshared? (?:out )?(?:between|among|in)\b/i,
    ask: {
      read: ['Which quantities are compared, and in which order?', 'Is a part or the whole given?'],
      plan: ['How many equal parts are there altogether?', 'What would you multiply both sides of the ratio by?'],
      work: ['How big is a single part?', 'Do the parts add up to the whole in your line?'],
      finish: ['Does your result keep the order of the ratio?', 'Do all shares together give the total?'],
    },
    mistakes: [
      'Dividing by a side of the ratio where all parts together are needed.',
      'Swapping the order of the quantities.',
    ],
    practice: 'ratio',
  },
  {
    name: 'rate',
    fits: /\bmiles per|\bkm\/h|\bper (?:hour|minute|second|day|week|mile|litre|liter|gallon)\b|\bspeed\b|\brate\b|\bdensity\b|\bhow fast\b/i,
    ask: {
      read: ['Which quantities does the rate connect?', 'What does “per” tell you about the order of the division?'],
      plan: ['Which of distance, time and speed do you know?', 'Are all quantities in units that fit together?'],
      work: ['What unit does your latest line have?', 'Which quantity did you divide by which, and why?'],
      finish: ['Is the size of it believable?', 'Does the unit match the question?'],
    },
    mistakes: [
      'Dividing the wrong way round.',
      'Mixing minutes with hours.',
      'Averaging speeds without looking at the times.',
    ],
    practice: 'rates',
  },
  {
    name: 'growth',
    fits: /\bdoubles?\b|\bhalf-?life\b|\bhalves\b|\bexponential|\bgrows? by\b|\bdecay|\bisotope\b|\bevery \d+ (?:hours?|days?|years?)\b/i,
    ask: {
      read: ['What happens to the amount in each period?', 'How long is a single period?'],
      plan: ['How many periods fit into the time?', 'Does the amount change by adding or by multiplying?'],
      work: [
        'What is the amount after the first period, and after the next?',
        'Which number is multiplied again and again?',
      ],
      finish: [
        'Does your rule give the starting amount at the start?',
        'Is the result bigger or smaller than at the start, as it should be?',
      ],
    },
    mistakes: [
      'Adding the same amount each time where it multiplies.',
      'Using the time itself instead of the number of periods.',
    ],
    practice: null,
  },
  {
    name: 'remainders and divisibility',
    fits: /\bremainder|\bdivisible\b|\bmultiples? of\b|\bprime\b|\bfactors of\b|\bintegers?\b/i,
    ask: {
      read: [
        'What does the remainder tell you about how the number is built?',
        'For which numbers must it hold: an example, or all of them?',
      ],
      plan: [
        'How can you write such a number with a letter for the unknown multiple?',
        'Which small number fits, so that you can try it out?',
      ],
      work: [
        'Which part of that is surely a multiple, and what is left over?',
        'Is what is left over still bigger than the divisor?',
      ],
      finish: [
        'Does it also work for another number of the same kind?',
        'Have you shown it for every number or only for an example?',
      ],
    },
    mistakes: ['Proving it with an example only.', 'Leaving a remainder that is larger than the divisor.'],
    practice: null,
  },
  {
    name: 'fractions',
    fits: /\d\s*\/\s*\d|\bfractions?\b|\bdenominator|\b(?:a|one) (?:half|third|quarter)\b/i,
    ask: {
      read: [
        'Which whole does each part belong to?',
        'What is done with the fractions: added, compared, or something else?',
      ],
      plan: [
        'What do the bottom numbers need before you combine the fractions?',
        'Would it help to write the fractions over the same denominator?',
      ],
      work: ['What did you multiply top and bottom by?', 'Did the value of the fraction stay the same in that step?'],
      finish: ['Is the fraction in lowest terms?', 'Is the result larger or smaller than you would expect?'],
    },
    mistakes: ['Adding the denominators.', 'Changing only the top when finding a common denominator.'],
    practice: 'fractions',
  },
  {
    name: 'calculation',
    fits: /\border of operations\b|\b(?:work out|calculate|compute|evaluate)\b/i,
    ask: {
      read: ['Which operations do you see, and are there brackets?', 'What kind of number should come out?'],
      plan: ['Which operation has to be done before all others?', 'What could you work out right away?'],
      work: ['What stands there once that part is worked out?', 'Which operation comes next, and why that one?'],
      finish: ['Is the size of it close to a rough estimate?', 'How could you check it by working backwards?'],
    },
    mistakes: ['Going from left to right although a product comes first.', 'Losing the sign of a negative number.'],
    practice: 'order of operations',
  },
  {
    name: 'story problem',
    fits: /\b(?:how many|how much|how long|how far|in total|altogether|left over|are left|times as|more than|fewer|in all)\b/i,
    ask: {
      read: [
        'What is the question at the end of the story, in your own words?',
        'Which facts does the story give, and which of them do you need?',
        'What changes from the start of the story to its end?',
      ],
      plan: [
        'Which sentence of the story can you turn into a calculation first?',
        'What do the words that compare things tell you to do?',
        'What would you need to know just before the end?',
      ],
      work: [
        'What does your latest result stand for in the story?',
        'Which sentence of the story have you not used yet?',
        'Which unit does your latest line have?',
      ],
      finish: [
        'Does what you have answer the question of the story?',
        'Would the story still make sense with your result in it?',
      ],
    },
    mistakes: [
      'Answering with a step on the way instead of what is asked.',
      'Using every number of the story, needed or not.',
      'Reading “more than” as “times”.',
    ],
    practice: null,
  },
];
