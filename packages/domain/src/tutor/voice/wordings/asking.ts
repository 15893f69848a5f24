/** Before there is any work: asks for the student's own start. No figures and no number words, here and beside. */
export const asking = {
  openings: [
    'I would like to start from your own thinking.',
    'Your own first attempt tells me the most.',
    'Any start counts, even a start that you crossed out.',
    'Before I point anywhere, I want to see where you are.',
    'I can help best when I see how you read it.',
    'We will find a way in together.',
    'A rough idea is enough to begin with.',
    'Let me hear what you make of it first.',
    'You know more about it than it may feel like.',
    'It need not be neat.',
    'A wrong start is as useful to me as a right start.',
    'Half a thought will do.',
  ],
  closings: [
    'What have you tried so far?',
    'What was the first thing you wrote down or thought of?',
    'Which part did you manage, and where did it stop making sense?',
    'How would you say the task in your own words?',
    'What would your first step be, even if you are not sure of it?',
    'Which words of the task seem the most important to you?',
    'If you had to choose a way in, which would it be?',
    'Can you show me the line that you are least sure about?',
    'What does it remind you of that you have done before?',
    'What is known here, and what is missing?',
    'What did you do the last time you met something like this?',
    'Which part of it could you do right now?',
  ],
};

/** A result without any work: it is neither confirmed nor denied. */
export const askingForWayThere = {
  openings: [
    'A result alone does not tell me how you think, so I neither confirm nor deny it.',
    'I look at the way there, not at a bare number.',
    'That may be right or not; the line before it would show us.',
    'I cannot tell a guess from a result until I see a line of work.',
    'Let us see whether it stands on something.',
    'You have something in mind; now let me see where it comes from.',
  ],
  closings: [
    'Which line leads to it?',
    'How did you get there?',
    'What did you do just before that?',
    'How could you test it yourself in the task?',
    'What made you think of it?',
    'Which step would convince a doubting friend?',
  ],
};

/** Check mode without work. */
export const askingForWork = {
  openings: [
    'I would gladly check it, and I see no work of yours yet.',
    'There is nothing to check so far.',
    'To find the place that matters I need your lines.',
    'I check line by line, so I need at least a line.',
    'Your working is not here yet.',
    'Write it as you would on paper, and I will read it from the top.',
    'Nothing has reached me that I could check.',
  ],
  closings: [
    'Would you type your lines here, each on a line of its own?',
    'Which line would you like me to look at first?',
    'Would you write down how you began, and send it?',
    'What did you write first?',
    'Would you put your working into the draft, and tell me when to look?',
    'Can you type out the part that you trust the least?',
    'Would you send me the first line of your work?',
  ],
};

/** Check mode, and an answer in words or a choice without its reason: it is neither confirmed nor denied. */
export const askingForReason = {
  openings: [
    'An answer alone does not tell me how you think, so I neither confirm nor deny it.',
    'To check an answer I need to hear why you gave it.',
    'I can talk about a choice once I see the reason for it.',
    'What counts for me is the reason.',
    'With a reason beside it I can tell you more.',
    'Let us hear what it stands on.',
  ],
  closings: [
    'What in the task speaks for it?',
    'Would you write a little more of why you think so?',
    'Why that, and not something else?',
    'Which words of the task made you think so?',
    'How would you defend it against a doubting friend?',
    'What do you know about it that makes you say so?',
  ],
};
