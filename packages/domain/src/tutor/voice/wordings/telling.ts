/** What the student asked about the task. */
export const seeing = {
  /** `{label}` names the problem, `{text}` is its own words. */
  problem: [
    'Yes. Problem {label} says: “{text}”.',
    'I can see it. For problem {label} it says: “{text}”.',
    'Problem {label} reads: “{text}”.',
    'Here is problem {label} again: “{text}”.',
  ],
  single: [
    'Yes. The task says: “{text}”.',
    'I can see it: “{text}”.',
    'It reads: “{text}”.',
    'Here it is again: “{text}”.',
  ],
  /** `{list}` are the labels. */
  list: ['I see the problems {list}.', 'There are the problems {list} in front of us.'],
  /** `{list}` are the labels that the draft has nothing on. */
  left: [
    'I see no work yet on the problems {list}.',
    'Your draft has nothing yet on the problems {list}.',
    'Still to begin are the problems {list}.',
    'The problems {list} are waiting for a first line.',
  ],
  leftClosings: [
    'Which of them is next?',
    'Which one comes next for you?',
    'Which of them would you like to begin with?',
    'With which one do you want to go on?',
  ],
  lastLeft: [
    'I see no work yet on problem {list}.',
    'Your draft has nothing yet on problem {list}.',
    'Only problem {list} is waiting for a first line.',
  ],
  lastLeftClosings: ['Is that the next one for you?', 'What would its first line be?', 'Shall we look at it next?'],
  missing: [
    'I know that there is a problem {label}, and its words have not reached me.',
    'I cannot read the words of problem {label} from here.',
  ],
  nothing: ['The words of the task have not reached me.', 'I do not see any text of the task from here.'],
  first: [
    'What would your first step be?',
    'Which words in it tell you how to begin?',
    'What is known, and what is looked for?',
    'What do you make of it?',
    'Where would you start?',
    'How would you say that in your own words?',
  ],
  type: [
    'Would you type the words of the problem here?',
    'Can you type what it says?',
    'Would you copy the task into a message?',
  ],
};

/** What is asked, without saying how it is done. `{ask}` is the sentence of the task that asks. */
export const asked = [
  'What the task wants from you stands here: “{ask}”.',
  'The sentence that asks is this: “{ask}”.',
  'It comes down to this: “{ask}”.',
  'Look at what is asked: “{ask}”.',
];
export const askedClosings = [
  'Which kind of thing would count as a reply to that: a number, a word, a sentence?',
  'Which word in it are you unsure about?',
  'How would you put that in your own words?',
  'What would you need to know to reply to that?',
  'What in the task is there to help with that?',
];

/** `{criteria}` lists what the work is marked on. */
export const marking = [
  'Your work is marked on {criteria}.',
  'The marking looks at {criteria}.',
  'Marks are given for {criteria}.',
];
export const markingClosings = [
  'Which of these does your work show least so far?',
  'Where in your work could somebody see the first of them?',
  'Which of these would you like to work on now?',
  'What would you add for the last of them?',
];

export const due = [
  'The date stands beside the task on your screen; I do not keep it.',
  'I do not know the date; the page of the assignment shows it.',
  'When it is due stands on the page of the assignment.',
];

export const logistics = [
  'That is for your instructor to say; I know the task and your work.',
  'I cannot tell you that; your instructor can.',
  'Your instructor decides that, so ask them when you see them.',
  'That I do not know. The task itself I do know.',
];

/** A term that is not in the glossary. `{term}` is the term. */
export const unknownTerm = [
  'I have no ready meaning for “{term}”, so let us look at where it stands.',
  'I would rather not guess what “{term}” means here.',
  'For “{term}” the words around it help most.',
];
export const unknownTermClosings = [
  'Which words around it give you a clue?',
  'What would the sentence mean if you left it out?',
  'Where have you met it before?',
  'What do you think it could mean there?',
];
export const termClosings = [
  'Where do you see that in your task?',
  'Which part of the task is that?',
  'How does that help with your task?',
  'Can you point at it in the task?',
  'What would that be here?',
  'How would you say that in your own words?',
];
export const termOpenings = ['', 'Good that you ask.', 'That word comes up often.', 'Worth knowing.'];

/** Study partner. `{topics}` lists topics, `{topic}` names a topic. */
export const partnering = {
  start: [
    'Hello. We can work on {topics}, or on something that you bring.',
    'Good to see you. What may need practice most: {topics}.',
    'Welcome back. I would suggest {topics}, and you choose.',
  ],
  startPlain: ['Hello. We can work on whatever you like.', 'Good to see you. You choose what we practise.'],
  choose: [
    'What would you like to work on?',
    'Shall I set you a problem, or do you have a question of your own?',
    'Which would you like first?',
    'Where shall we begin?',
  ],
  pose: [
    'Here is a problem about {topic}.',
    'Try this on {topic}.',
    'Something on {topic} for you.',
    'The next problem is about {topic}.',
    'This practises {topic}.',
    'Another on {topic}.',
    'A fresh problem on {topic}.',
  ],
  poseClosings: [
    'What is your first step?',
    'How would you begin?',
    'Would you write down your first line?',
    'What do you notice before you start?',
    'Would you try it, and send me your lines as you go?',
    'Which words or numbers matter most in it?',
    'What do you have to find?',
  ],
};

export const explaining = {
  openings: [
    'Here is how it goes, step by step.',
    'Let us go through the whole of it.',
    'Your work is handed in, so here is the full way.',
    'This is a way to do it.',
  ],
  noKey: [
    'There is no worked solution for this problem, so let us go through your own work line by line.',
    'Your instructor left no worked solution here, so I keep to what you wrote.',
  ],
  own: ['In your work, “{line}” is where it parted from this:', 'You left this way at “{line}”:'],
  mistakes: ['What often goes wrong here:', 'Worth watching out for:'],
  similar: ['Now a similar problem for you:', 'To see whether it sits, try this:'],
  about: [
    'That step was this: {step}',
    'Look at this part again: {step}',
    'The part that matters here: {step}',
    'It rests on this: {step}',
  ],
  closings: [
    'Which step is new to you?',
    'Where does this differ from what you did?',
    'Which line would you like me to take apart?',
    'How would you explain the key step to a friend?',
    'Would you do it again without looking?',
    'What will you watch out for next time?',
    'Which of these steps was the hardest for you?',
    'What would you do differently now?',
  ],
  /** Without a worked solution. */
  ownClosings: [
    'Which line of yours shall we begin with?',
    'Would you send me the line that you trust the least?',
    'Where did you begin, and why there?',
    'What would you like to understand better in it?',
  ],
  tryClosings: [
    'What is your first step?',
    'How would you begin with the new problem?',
    'Would you write the first line of the new problem?',
    'What stays the same in the new problem, and what changes?',
  ],
};
