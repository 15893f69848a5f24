import type { SlipKind } from '../steps/slip-kind.ts';

export type SlipTalk = {
  /** Names the kind of slip without mending it. */
  readonly names: readonly string[];
  readonly asks: readonly string[];
  /** For `explain`: what went wrong, and how it is avoided. */
  readonly lesson: string;
};

/** How each kind of slip is spoken about. */
export const slipTalk: Readonly<Record<SlipKind, SlipTalk>> = {
  sign: {
    names: [
      'It looks like a matter of a sign.',
      'A plus or minus may have changed on the way.',
      'Keep an eye on the signs in it.',
    ],
    asks: [
      'Which sign did each term have before, and which has it now?',
      'What happens to the sign of that term in this step?',
      'Can you say aloud, term by term, what is added and what is taken away?',
    ],
    lesson: 'a sign changed where it should have stayed, or stayed where it should have changed',
  },
  distribution: {
    names: [
      'It is about multiplying out the bracket.',
      'The bracket deserves another look.',
      'The factor in front of the bracket is the interesting part.',
    ],
    asks: [
      'What does the factor in front do to each term in the bracket?',
      'Has every term of the bracket met the factor in front?',
      'What would you get if you wrote the bracket out as a repeated sum?',
    ],
    lesson: 'the factor in front of a bracket has to reach every term in it',
  },
  'dropped-term': {
    names: [
      'Something from the line before has not come along.',
      'The lines do not have the same parts.',
      'A part of the line above seems to be missing.',
    ],
    asks: [
      'Which term of the line before do you no longer see?',
      'Can you tick off each term of the line above in this line?',
      'Did every part of the line before find its place here?',
    ],
    lesson: 'every term has to come along into the next line',
  },
  arithmetic: {
    names: [
      'The idea is fine; it is the calculation itself.',
      'Your way is sound, and the sum deserves another look.',
      'It is only the reckoning in this line.',
    ],
    asks: [
      'What do you get when you work that calculation out once more, slowly?',
      'How could you check that calculation by going backwards?',
      'What would a rough estimate of that calculation be?',
    ],
    lesson: 'the method was sound and the calculation slipped; a quick estimate catches that',
  },
  'operation-order': {
    names: [
      'It is about which operation comes first.',
      'The order of the operations matters here.',
      'Look at the order in which you worked it out.',
    ],
    asks: [
      'Which operation has to be done before the others in that line?',
      'What binds more tightly there: the sum or the product?',
      'What did you work out first, and does it come first?',
    ],
    lesson: 'products and quotients come before sums, and brackets before both',
  },
  'wrong-operation': {
    names: [
      'It is about which operation the words call for.',
      'The numbers are the right ones; think about what is done with them.',
      'Look at what you do with those numbers there.',
    ],
    asks: [
      'Which words of the task tell you what to do with those numbers?',
      'Should the result there be bigger or smaller than what you started with?',
      'What does that line work out, in the words of the task?',
    ],
    lesson: 'the words of the task call for another operation there',
  },
  combining: {
    names: [
      'It is about which terms may be put together.',
      'Some terms met that are not of the same kind, or did not meet as they should.',
      'Look at how the like terms were collected.',
    ],
    asks: [
      'Which terms in the line before are of the same kind?',
      'What do those like terms come to when you put them together?',
      'Is each of the terms that you put together of the same kind?',
    ],
    lesson: 'only terms of the same kind may be put together, and each with its own sign',
  },
  'inverse-operation': {
    names: [
      'It is about undoing an operation.',
      'The operation and what undoes it do not match yet.',
      'Look at what you did to undo the step before.',
    ],
    asks: [
      'What was done to the unknown, and what undoes exactly that?',
      'Did you do the same to both sides?',
      'Does your step undo what stands there, or do it a second time?',
    ],
    lesson: 'a step is undone by its opposite, and on both sides',
  },
  transcription: {
    names: [
      'Compare it with what you copied from.',
      'Something may have changed in the copying.',
      'It does not quite match the line that it comes from.',
    ],
    asks: [
      'Does every sign and figure match what you copied from?',
      'What do you notice when you put that line right under the one before?',
      'Which part looks different from where it came from?',
    ],
    lesson: 'something changed while it was copied',
  },
  'inequality-direction': {
    names: [
      'It is about the direction of the sign.',
      'The inequality sign is what matters here.',
      'Think about which way the sign points.',
    ],
    asks: [
      'When does an inequality sign turn round, and is this such a case?',
      'Which number could you try in both lines to see whether they agree?',
      'What did you multiply or divide by there, and what does that do to the direction?',
    ],
    lesson: 'the sign turns round when both sides are multiplied or divided by something negative, and only then',
  },
  power: {
    names: ['It is about the power.', 'The exponent is the interesting part.', 'Look at what the power belongs to.'],
    asks: [
      'What does that power mean, written out as a product?',
      'Which part does the exponent belong to?',
      'Which rule for powers did you use there?',
    ],
    lesson: 'a power means a repeated product of all that it stands on',
  },
  'lost-solution': {
    names: [
      'Something may have been left behind there.',
      'That step can lose a case.',
      'Think about whether it still covers everything.',
    ],
    asks: [
      'Is there another value that would fit the line before?',
      'What did you divide by, and could it be nothing?',
      'Which other case is there?',
    ],
    lesson: 'a square has a positive and a negative root, and dividing by the unknown loses a case',
  },
  'unit-conversion': {
    names: [
      'It is about the units.',
      'The units of that line are worth a look.',
      'Something changes there with the unit.',
    ],
    asks: [
      'Which unit does each number in that line have?',
      'How many of the smaller unit fit into the larger?',
      'Should the number get bigger or smaller when you change the unit?',
    ],
    lesson: 'the units have to match before numbers are put together',
  },
  'went-past-answer': {
    names: [
      'Your work is sound for a good way; then it goes on.',
      'You may have gone further than the task asks.',
      'Up to that line all is well.',
    ],
    asks: [
      'What exactly does the task ask for, and where did you have it?',
      'Does that last step belong to the question?',
      'Which of your lines answers the question?',
    ],
    lesson: 'the answer was there, and a further step led away from it',
  },
};
