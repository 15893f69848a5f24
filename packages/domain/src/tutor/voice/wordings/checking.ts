/** The line where the work breaks. The break itself is quoted by the middle part. */
export const pointing = {
  openings: [
    'I read your work from the top.',
    'I followed you up to here.',
    'Let us look at a single line.',
    'Your way of going about it is clear to read.',
    'I stopped at a certain place.',
    'Most of your effort is worth keeping.',
    'Something in your work made me pause.',
    'Here is the place that I would look at again.',
    'Thank you for writing it out; that makes it easy to find the place.',
    'You are nearer than it may seem.',
  ],
  /** `{line}` and `{previous}` are lines of the student. */
  after: [
    'After “{previous}” you wrote “{line}”.',
    'From “{previous}” you went to “{line}”.',
    'Put “{previous}” and “{line}” under each other.',
  ],
  alone: ['Look at this line: “{line}”.', 'The line is “{line}”.', 'It is “{line}” that I mean.'],
  unquoted: ['It is the first line that does not follow.', 'I mean the first line that I could not follow.', ''],
  /** The same line again. */
  again: ['“{line}” still does not follow.', 'We are still at “{line}”.', '“{line}” is unchanged, so we stay with it.'],
  /** A new thought came, and the line still stands. `{said}` is the thought. */
  newThought: ['Good: “{said}”.', 'That helps: “{said}”.', 'You now say “{said}”.'],
  back: ['Then “{line}” has to change.', 'Take that back to “{line}”.', 'Now look at “{line}” with that.'],
  anew: [
    'How would that line read now?',
    'What does the line become?',
    'What would you write in its place?',
    'Would you write that line again, and the lines that follow from it?',
  ],
  closings: [
    'What did you do to get there?',
    'Does the left side really match the right side?',
    'Can you check that step by doing it backwards?',
    'Which operation did you use there, and on what?',
    'What happens if you work that line out again, slowly?',
    'Did every sign and every term make it into that line?',
    'How would you convince a friend that this line follows?',
    'What would you change if you wrote that line again?',
    'Does that line agree with what the task says?',
    'What were you thinking when you wrote it?',
  ],
};

/** The lines hold, and the result does not fit the task. */
export const pointingAtResult = {
  middles: [
    'Your result “{line}” does not fit the task yet, though I cannot say which line it comes from.',
    'With “{line}” something does not fit the task; I could not tell which step.',
  ],
  unquoted: ['Your result does not fit the task yet, though I cannot say which line it comes from.'],
  closings: [
    'What happens when you put it back into the task?',
    'Which of your lines do you trust the least?',
    'What does the task ask for, word for word?',
    'Which fact of the task have you not used?',
    'What does each line stand for in the task?',
    'What would a rough estimate give?',
  ],
};

export const confirming = {
  openings: [
    'Yes, that is right.',
    'That works.',
    'Well done, your work holds.',
    'Correct, and you got there yourself.',
    'Yes: your lines lead there.',
    'Right, and clearly set out.',
    'That checks out.',
    'Yes, you can rely on it.',
  ],
  middles: ['Your “{line}” stands.', 'You found “{line}”, and it fits the task.', '“{line}” agrees with the task.'],
  closings: [
    'How could you convince somebody else that it is right?',
    'Which step was the important one?',
    'How would you check it without doing it all again?',
    'What would change if the task used other numbers?',
    'Is there a shorter way to the same place?',
    'Where else could you use this method?',
    'Which part would you explain first to a friend?',
    'Would you read the task again and see that every part of it is done?',
  ],
  /** `{next}` is the label of a problem that is still open. */
  next: [
    'Would you go on with problem {next}?',
    'Would you write down how you would begin problem {next}?',
    'Would you read problem {next} and send me your first line?',
  ],
};

/** Honest about what cannot be judged. */
export const notJudging = {
  mathematics: [
    'I read your lines and found no slip that I can prove, which does not mean that all is right.',
    'I cannot tell for certain whether “{line}” is right, so I will not pretend to.',
    'Nothing in it is wrong as far as I can check, and I cannot check all of it.',
    'I cannot judge this work with certainty.',
  ],
  prose: [
    'I cannot mark a text as right or wrong, and I can read it as a careful reader would.',
    'Whether an argument convinces is for your instructor to judge; I can ask what a reader would ask.',
    'There is no key that I could hold your text against, so I will not call it right or wrong.',
    'I do not grade writing; I look for the place where a reader stops.',
  ],
  closings: [
    'Which line are you least sure about, and why?',
    'What would you check first if it were somebody else’s work?',
    'How could you test the end of it against the task?',
    'Which step could you not explain to a friend?',
    'What does each line of yours stand for?',
    'Would you put what you found back into the task and write down what happens?',
  ],
};
