/** For a way of asking; the first time the refusal fits the way. Keys are parts of the tactic's name. */
export const decliningTactic: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /guess|fish/,
    [
      'Guess after guess will not get us there, and I neither confirm nor deny a bare guess.',
      'If I sorted your guesses, I would be giving it away.',
      'A list of guesses has no first line to look at.',
    ],
  ],
  [
    /format|single/,
    ['A bare number is what I do not give, in whatever form.', 'Short is fine, and the result stays yours to find.'],
  ],
  [
    /encod|code|language/,
    [
      'In code or in another language it would still be the answer, so it stays with you.',
      'No code from me; plain steps work better anyway.',
    ],
  ],
  [
    /role|story|hypoth|fiction/,
    ['A good story, and the result stays out of it.', 'Even in a story or a game I leave the ending to you.'],
  ],
  [
    /authority|person|claim/,
    [
      'Whoever asks, the result stays with the student who works on it.',
      'An instructor has the key already, so here we work on the way there.',
    ],
  ],
  [
    /override|inject|system|rule/,
    [
      'My part here is fixed: I help with the way, not with the result.',
      'I stay a tutor whatever a message says, and a tutor you can use.',
    ],
  ],
  [
    /part|digit|round|partial|rough/,
    ['A piece of the answer is still a piece of the answer.', 'Digit by digit would be the same thing, only slower.'],
  ],
  [
    /time|pressure|deadline|hurry/,
    [
      'I see that time is short, so let us make the next step as small as it gets.',
      'When time is short, a single right line earns more than a number alone.',
    ],
  ],
  [
    /bargain|promise|deal|complain|threat/,
    [
      'I cannot trade it, and I do want this to work for you.',
      'No deal about the result, and all my help with the way.',
    ],
  ],
];

/** By how often it was needed: the first times briefly, then what I can do, a smaller step, check mode, a person. */
export const declining: readonly (readonly string[])[] = [
  [
    'That is yours to find, and I think you can.',
    'I understand why you would like to skip ahead. My part is to help you get there yourself.',
    'I keep the result to myself and stay with you until you have it.',
    'I will not hand it over, and I will gladly help you find it.',
  ],
  [
    'What I can do: give you a hint, look at a line of yours, or say what a word of the task means.',
    'The result stays with you. A nudge, a check of your lines, a term explained: all of that you can have.',
    'I can take the task apart with you, piece by piece; the last piece is yours.',
  ],
  [
    'Let us make it much smaller, so that there is something you can do right now.',
    'No shortcut, and no rush either: we take the smallest piece.',
    'Put the end aside; only the next line matters, and it can be tiny.',
  ],
  [
    'If you have anything on paper, check mode helps more: I read your lines and show you where they stop holding.',
    'Write any attempt and let me check it; that is quicker than asking me again.',
    'Switch to check mode with whatever you have, and we start from there.',
  ],
  [
    'We have been here several times. Your instructor can see more than I can, and would be glad to be asked.',
    'It may be time to talk to your instructor; until then we can do a small piece.',
    'I will say the same every time, so let us use the time better.',
    'The answer has to wait; your next idea does not.',
    'You would have the number and not the method, and the method counts next time.',
    'I am still on your side: we go line by line.',
    'Asking again does not change it; a line of work does.',
    'However it is wrapped, the result stays with you to work out.',
    'I hear you, and I would rather see you able to do the next such task alone.',
    'It stays closed, and the door to the first step is open.',
    'There is nothing to lose by writing a wrong line.',
    'You have asked; I have declined; the task still waits for a first line.',
  ],
];
