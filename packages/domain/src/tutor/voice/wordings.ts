import type { Stage } from '../move-decision.ts';

/**
 * What the built-in voice can say: openings, and closings that are each one question or one next step. No figures, so
 * that nothing here can be an answer. `{line}` is the student's own line, `{problem}` a problem's label.
 */
export type Wordings = { readonly openings: readonly string[]; readonly closings: readonly string[] };

export const asking: Wordings = {
  openings: [
    'Happy to help.',
    'Let us look at it together.',
    'Good that you are here.',
    'I would like to start from your own thinking.',
    'Before I nudge you anywhere, I want to see where you are.',
    'Your own first attempt tells me the most.',
    'Any start counts, even one that you crossed out.',
  ],
  closings: [
    'What have you tried so far?',
    'How did you begin?',
    'Which part did you manage, and where did it stop making sense?',
    'What was the first thing you wrote down?',
    'What do you think the task is asking for, in your own words?',
    'Can you show me the line you are least sure about?',
    'What would your first step be, even if you are not sure of it?',
    'Which words of the task seem the most important to you?',
    'If you had to guess a method, which would you pick?',
  ],
};

export const nudging: Wordings = {
  openings: [
    'Here is a small nudge.',
    'Let us take one small thing.',
    'You are closer than it may feel.',
    'One thought to work with.',
    'Try looking at it from this side.',
    'Stay with what you have.',
    'Let us slow down for a moment.',
  ],
  closings: [],
};

export const declining: Wordings = {
  openings: [
    'I keep the answer to myself until your work is marked, but I will gladly help you find it.',
    'That one is yours to find, and I think you can.',
    'I will not hand it over, however kindly you ask; I will stay with you until you have it.',
    'I understand why you would like to skip ahead. My part is to help you get there yourself.',
    'Whoever asks and however it is wrapped, the result stays with you to work out.',
    'You would have the number and not the method, and the method is what counts next time.',
    'Guessing will not get us there, but one honest line of work will.',
    'No shortcut from me, but no rush either.',
    'Let us put the result aside and make the next line easy.',
    'I hear you, and I am still on your side: we go one line at a time.',
    'The answer has to wait; your next idea does not.',
  ],
  closings: [],
};

export const shrinking: Wordings = {
  openings: [
    'That sounds tiring, and it is a hard kind of task.',
    'It is fine to be stuck; this is where the learning happens.',
    'Thank you for saying so. Let us make it much smaller.',
    'Many people find exactly this part annoying.',
    'Let us leave the big question alone for a minute.',
    'You do not have to see the whole way.',
    'Take a breath; nothing is lost.',
  ],
  closings: [
    'What is the very first thing that the task tells you?',
    'Can you copy out just the part that you do understand?',
    'What is the unknown here: what would you call it?',
    'Which single word or sign is confusing you the most?',
    'Could you draw or write down just what is given?',
    'What would you try if the numbers were very easy?',
    'Which part of it have you seen before?',
    'What is the smallest thing that you could write next?',
    'Is it the wording or the calculating that gets in the way?',
  ],
};

export const referring: Wordings = {
  openings: [
    'We have gone round this a few times, and you deserve better than another hint from me.',
    'I think a person would help you more than I can right now.',
    'You have kept at it, and I do not want you to lose more time here.',
    'This may need somebody who can see how you think it through.',
    'My hints are not landing, and that is not your fault.',
    'A short talk may untangle this faster than more messages.',
    'It is a good moment to bring in your instructor.',
  ],
  closings: [
    'Your next step: send this conversation to your instructor and say which line puzzles you.',
    'Your next step: ask your instructor about the part where you stopped.',
    'Your next step: note the one question you would ask your instructor, and send it.',
    'Would you like to ask your instructor about it and try another part meanwhile?',
    'What would you most like your instructor to explain?',
    'Your next step: show your instructor what you have, even if it is only a start.',
    'Which part shall your instructor look at first?',
    'Your next step: bring this thread to your next lesson.',
    'Your next step: tell your instructor what you have already tried.',
  ],
};

export const pointing: Wordings = {
  openings: [
    'I followed your work from the top.',
    'Most of this holds together.',
    'Let us look at one line only.',
    'Your way of going about it is clear to read.',
    'There is one place where I stopped.',
    'Reading along, I got as far as one line.',
    'Nearly all of your effort here is worth keeping.',
  ],
  closings: [
    'What did you do to get there?',
    'Does the left side really match the right side?',
    'Can you check that step by doing it backwards?',
    'Which operation did you use there, and on what?',
    'What happens if you work that line out once more, slowly?',
    'Did every sign and every term make it into that line?',
    'How would you convince a friend that this line follows?',
    'What would you change if you wrote that line again?',
    'Does that line agree with what the task says?',
  ],
};

export const confirming: Wordings = {
  openings: [
    'Yes, that is right.',
    'That works.',
    'Well done, your work holds.',
    'Correct, and you got there yourself.',
    'Yes: your lines follow from each other.',
    'Right, and clearly set out.',
    'That checks out.',
  ],
  closings: [
    'How could you convince somebody else that it is right?',
    'Which step was the important one?',
    'How would you check it without doing it all again?',
    'What would change if the task used other numbers?',
    'Your next step: write it out neatly and hand it in when you are ready.',
    'Is there a shorter way to the same place?',
    'Where else could you use this method?',
    'Which part would you explain first to a friend?',
    'Your next step: read the task once more and see that every part of it is done.',
  ],
};

export const explaining: Wordings = {
  openings: [
    'Here is how it goes.',
    'Let us go through the whole of it.',
    'Now that the grade is out, here is the full picture.',
    'This is one way to do it.',
    'Step by step, then.',
  ],
  closings: [
    'Which step is new to you?',
    'Where does this differ from what you did?',
    'Which line would you like me to take apart?',
    'How would you explain the key step to a friend?',
    'Your next step: do it once more without looking.',
    'What will you watch out for next time?',
    'Which of these steps was the hardest for you?',
  ],
};

/** Nudges for where the student is, when neither the instructor's hints nor the kind of problem gives one. */
export const stageNudges: Readonly<Record<Stage, readonly string[]>> = {
  read: [
    'What exactly is asked for at the end of the task?',
    'Which things are given, and which one is missing?',
    'Can you say the task again without looking at it?',
    'What kind of quantity should come out?',
    'Could you sketch the situation or make a small table of it?',
  ],
  plan: [
    'How are the given things connected?',
    'What would you need to know just before the end?',
    'Which operation fits here, and why that one?',
    'Have you solved something similar, and how did that start?',
    'What could you work out right away from what is given?',
  ],
  work: [
    'What does your latest line tell you that you did not know before?',
    'What is the next thing you can simplify?',
    'Which part of the task have you not used yet?',
    'How does your latest line bring you closer to what is asked?',
    'What would undo the operation that is still in the way?',
  ],
  finish: [
    'Does what you have answer the question that was asked?',
    'What is left to do after your latest line?',
    'How could you check what you have against the task?',
    'Is the size of what you found believable?',
    'Which unit or form should it have at the end?',
  ],
};
