import type { Stage } from '../../move-decision.ts';

/** Where the student's own line is spoken about. `{line}` is the line. */
export const onLine: readonly string[] = [
  'You wrote “{line}”.',
  'So far you have “{line}”.',
  'Your line is “{line}”.',
  'Let us go on from “{line}”.',
  'Your latest line is “{line}”.',
  'Take “{line}” as it stands.',
  'We are at “{line}” now.',
  'Stay with “{line}” for a moment.',
  'Read “{line}” once more.',
  'Everything you need next is in “{line}”.',
];

/** Where the line that came can be shown to follow. */
export const onSoundLine: readonly string[] = [
  '“{line}” follows.',
  'Yes, “{line}” comes from the line before.',
  '“{line}” holds.',
  'Good step: “{line}”.',
  'That is a sound line: “{line}”.',
  '“{line}” is fine.',
  'You got to “{line}”, and that holds.',
  'I agree with “{line}”.',
];

/** Where the student said something in words. `{said}` is what they said. */
export const onWords: readonly string[] = [
  'You say “{said}”.',
  '“{said}”: I can work with that.',
  'You told me “{said}”.',
  'Let us take up “{said}”.',
  'I keep to what you said: “{said}”.',
];

/** Where the student asked something in particular: it is turned back, for it is a good question. `{said}` is it. */
export const onQuestion: readonly string[] = [
  'You ask “{said}”.',
  'A good thing to ask: “{said}”.',
  'Let us think about your question: “{said}”.',
  '“{said}” is worth settling first.',
];
export const questionClosings: readonly string[] = [
  'What do you think yourself, and why?',
  'Which words of the task could settle it?',
  'What would happen if it were so, and what if it were not?',
  'How could you find out with an easy case?',
  'What makes you unsure about it?',
];

/** Where there is nothing of the student's to take up. `{task}` is a piece of the task. */
export const onTask: readonly string[] = [
  'The task says “{task}”.',
  'Look at the task again: “{task}”.',
  'All of it starts with “{task}”.',
  'Read this slowly: “{task}”.',
  'Here is where we begin: “{task}”.',
];

/** A sentence of the student's text. `{line}` is the sentence. */
export const onSentence: readonly string[] = [
  'Look at your sentence “{line}”.',
  'I stopped at “{line}”.',
  'You write “{line}”.',
  'Read “{line}” as a stranger would.',
  'Take this sentence of yours: “{line}”.',
  'About “{line}”:',
  'Here a reader pauses: “{line}”.',
];

/** Where neither can be said. */
export const plainly: readonly string[] = [
  'Leave the end aside for now.',
  'Try it from this side.',
  'Think about this before you write.',
  'Let us look at a single part of it.',
  'Forget the rest for a moment.',
  'There is a way in.',
  'This may help to get moving.',
  'Something to try on paper.',
  'Go back to the task for this.',
  'Say it aloud if that helps.',
  'A question that often opens it up.',
  'Start wherever you are sure.',
];

/** Scaffold: what is set is small and theirs to do. */
export const settingSteps: readonly string[] = [
  'Only this step now, and it is yours to do.',
  'The next step is small.',
  'Do just this, and show me what you get.',
  'Let us go a single step.',
  'This step first; the rest can wait.',
  'Here is the next piece for you.',
  'You do this part; I wait.',
  'Next comes something you can do.',
  'Take your time with this step.',
  'A step like the ones you have done before.',
  'Now this, and no further.',
  'Write it down as you do it.',
];

/** Nudges for where the student is, when neither hints nor the kind of problem gives any. */
export const stageQuestions: Readonly<Record<Stage, readonly string[]>> = {
  read: [
    'What exactly is asked for at the end of the task?',
    'Which things are given, and which is missing?',
    'Can you say the task again without looking at it?',
    'What kind of thing should come out: a number, a word, a sentence?',
    'Could you sketch it or make a small table of it?',
  ],
  plan: [
    'How are the given things connected?',
    'What would you need to know just before the end?',
    'Which way of working fits here, and why that way?',
    'Have you solved something similar, and how did that start?',
    'What could you settle right away from what is given?',
  ],
  work: [
    'What does your latest line tell you that you did not know before?',
    'What is the next thing that you can make simpler?',
    'Which part of the task have you not used yet?',
    'How does your latest line bring you closer to what is asked?',
    'What still stands in the way?',
  ],
  finish: [
    'Does what you have answer the question that was asked?',
    'What is left to do after your latest line?',
    'How could you check what you have against the task?',
    'Is the size of what you found believable?',
    'In which form should it stand at the end?',
  ],
};

/** Tied to what the work is marked on. `{criterion}` is the name of a criterion. */
export const onCriterion: readonly string[] = [
  'The marking looks at “{criterion}”. Where in your work could somebody see it?',
  'For “{criterion}”, what would a reader still miss?',
  'Think of “{criterion}” from the marking. Which line of yours serves it?',
];

/** The student asked why. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
  'ask-what-was-tried': [
    'I asked because help that starts from your own thinking stays with you.',
    'Knowing where you stand spares you a hint that you do not need.',
  ],
  nudge: [
    'I asked because that is where the next idea comes from.',
    'That question points at the part of the task that decides how it goes on.',
  ],
  'set-next-step': [
    'That step makes the rest simpler.',
    'A small step is easier to check, and it brings the rest within reach.',
  ],
  'point-at-first-break': [
    'That line does not follow from what stands before it, so everything after it hangs in the air.',
    'Up to that line I could follow; from there I could not.',
  ],
  confirm: [
    'Your lines follow from each other and the end fits the task.',
    'I could follow every line that I can check, and the end agrees with the task.',
  ],
  'decline-and-redirect': [
    'If I say it, you have it today and not in the exam.',
    'The way there is what you take with you; I help with all of it.',
  ],
  'acknowledge-and-shrink': [
    'A smaller piece is easier to begin with.',
    'When everything is too much, a small part is the way back in.',
  ],
  any: ['I ask so that the idea comes from you.', 'It is a way to get from what you have to what is asked.'],
};
