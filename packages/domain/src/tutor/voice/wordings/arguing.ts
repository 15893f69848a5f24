/** An answer that came with a reason. `{line}` is the reason, in the student's words. */
export const arguing = {
  /** Nothing is said of the answer itself. */
  openings: [
    'You gave a reason, and that is where we can talk.',
    'Thank you for saying why.',
    'Let us stay with your reason for a moment.',
    'A reason is more than a guess.',
    'I want to look at how you got there.',
    'Your thinking is on the table now.',
  ],
  middles: ['You say “{line}”.', 'Your reason is “{line}”.', 'You rest it on “{line}”.', 'Look once more at “{line}”.'],
  unquoted: ['It is your reason that I mean.', 'I mean the reason that you gave.', ''],
  closings: [
    'How does that answer exactly what is asked?',
    'Which words of the task does it rest on?',
    'Could somebody say the same of another answer?',
    'What would somebody object who answered differently?',
    'Where in the task would you point to show it?',
    'What does the task ask for, and which part of your reason speaks to it?',
    'How would you explain the link between that and your answer to a friend?',
  ],
  /** The answer is right; how good the reason is, stays to be talked about. */
  confirmed: [
    'Yes, that is right.',
    'That is right, and you said why.',
    'Correct.',
    'Yes, your answer fits what is asked.',
    'Right, and with a reason of your own.',
    'Yes, you can keep that answer.',
  ],
  reasons: ['Your reason was “{line}”.', 'You rest it on “{line}”.', 'You said why: “{line}”.'],
  after: [
    'How would you convince somebody who answered differently?',
    'Which words of the task speak for it the most?',
    'What would have to be different for another answer to be right?',
    'Which other answer came close, and what speaks against it?',
    'How would you put your reason in a single sentence?',
  ],
};
