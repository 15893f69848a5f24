export const shrinking = {
  openings: [
    'That sounds tiring, and it is a hard kind of task.',
    'It is fine to be stuck; this is where the learning happens.',
    'Thank you for saying so. Let us make it much smaller.',
    'Many people find exactly this part annoying.',
    'Let us leave the big question alone for a minute.',
    'You do not have to see the whole way.',
    'Take a breath; nothing is lost.',
    'Being stuck says something about the task, not about you.',
    'I would be annoyed as well. Something small, then.',
    'You stayed with it this far, and that counts.',
    'We can go as slowly as you like.',
    'A break is allowed, and so is a tiny step.',
  ],
  closings: [
    'What is the very first thing that the task tells you?',
    'Can you copy out just the part that you do understand?',
    'What is the unknown here: what would you call it?',
    'Which single word or sign is confusing you the most?',
    'Could you draw or write down just what is given?',
    'What would you try if it were much easier?',
    'Which part of it have you seen before?',
    'What is the smallest thing that you could write next?',
    'Is it the wording or the working that gets in the way?',
    'What would you tell a friend who is stuck at the same place?',
    'Which line was the last that you felt sure about?',
    'What do you know for certain, however little it is?',
  ],
};

export const referring = {
  openings: [
    'We have gone round this a few times, and you deserve better than another hint from me.',
    'I think a person would help you more than I can right now.',
    'You have kept at it, and I do not want you to lose more time here.',
    'This may need somebody who can see how you think it through.',
    'My hints are not landing, and that is not your fault.',
    'A short talk may untangle this faster than more messages.',
    'It is a good moment to bring in your instructor.',
    'Your instructor knows ways of explaining that I do not.',
  ],
  asked: [
    'Good idea: you can send this conversation as it stands.',
    'Of course; your instructor sees what we wrote when you send it.',
    'Yes, do; nothing of what you wrote here is lost.',
  ],
  closings: [
    'Would you send this conversation to your instructor and say which line puzzles you?',
    'Would you ask your instructor about the part where you stopped?',
    'Would you note the question that you would ask your instructor, and send it?',
    'What would you most like your instructor to explain?',
    'Would you show your instructor what you have, even if it is only a start?',
    'Which part shall your instructor look at first?',
    'Would you bring this thread to your next lesson?',
    'Would you tell your instructor what you have already tried?',
    'Would you send the thread, and try another part meanwhile?',
    'Which sentence would you write to your instructor about it?',
  ],
};

export const greeting = {
  openings: [
    'Hello, and good that you are here.',
    'Hello. I help you find the way yourself, step by step.',
    'Hi. We can take it slowly.',
    'Hello again.',
    'Hi there. Let us see where you are.',
  ],
  thanks: [
    'You are welcome; the work was yours.',
    'Gladly.',
    'My pleasure.',
    'You did the thinking.',
    'Any time.',
    'Good; keep that thought.',
    'I am glad it helps.',
  ],
  closings: [
    'Which part of the task shall we look at?',
    'What would you like to do next?',
    'Where are you with it?',
    'What comes next for you?',
    'Which line shall we go on from?',
    'What is still unclear?',
  ],
  trying: {
    openings: [
      'Go ahead; I am here.',
      'Good, take your time.',
      'Do; there is no rush.',
      'Yes, try it your way.',
      'I like that. I wait.',
    ],
    closings: [
      'Would you write down what you get, line by line, and send it?',
      'Would you try it, and tell me where it gets sticky?',
      'Would you do it your way, and show me the line you are proud of?',
      'Would you work on it, and send me the last line that you are sure of?',
      'Would you try it on paper first, then type your lines?',
    ],
  },
  done: [
    'Would you read it through and hand it in when you are ready?',
    'Would you hand it in, or look at a line that you would like to write more clearly?',
    'What would you like to remember from it?',
  ],
};

export const wrappingUp = {
  openings: [
    'Good. A last look before you hand in.',
    'You have come to the end of it.',
    'Almost there.',
    'Fine. Read it the way your instructor will.',
    'Before you let it go, a short check.',
    'That is a good moment to read it through.',
  ],
  /** `{criterion}` is the name of a criterion of the marking. */
  criteria: [
    'The marking looks at “{criterion}”.',
    'Part of the marks is for “{criterion}”.',
    'Your instructor will look for “{criterion}”.',
  ],
  /** `{next}` is the label of a problem that is still open. */
  next: ['Problem {next} has not come up between us yet.', 'We have not spoken about problem {next}.'],
  closings: [
    'Can you point at the line that answers the question?',
    'Where in your work does a reader see that?',
    'Would you put your result back into the task and see whether it fits?',
    'Which line would you explain better if you had another minute?',
    'Would you read the task again and tick off each thing that it asks for?',
    'Which part are you the least sure of?',
  ],
};

export const steering = {
  'off-topic': [
    'I would be a poor partner for that; this task I know well.',
    'That is for after the lesson.',
    'I only do schoolwork, and I do that gladly.',
    'Let us keep that for the break.',
    'I know nothing about that, and something about this.',
    'A nice thought, and the task is still here.',
  ],
  identity: [
    'I am the tutor program of your academy, no person; your instructor can read what we write here.',
    'I am a program that helps you think, and I do not give results away; your instructor can see this thread.',
    'I am a computer program; a person is only a message away, and that is your instructor.',
  ],
  language: [
    'I understand some of it, and I can only answer in English; write as it suits you.',
    'I answer in English, in short sentences; you may mix languages.',
    'My English is plain, and mathematics reads the same everywhere.',
  ],
};

export const photos = {
  openings: [
    'I cannot see pictures here, so your photo did not reach me.',
    'Pictures stay dark for me in this conversation.',
    'I would like to read your handwriting, and I cannot read images.',
    'The photo is saved for your instructor; I can only read what is typed.',
    'Without typed words I have nothing to look at.',
  ],
  closings: [
    'Would you type the line that you want me to look at?',
    'Can you type out the first line of it?',
    'Would you type your lines as they stand, each on a line of its own?',
    'Which line of the photo is it about, and what does it say?',
    'Would you type the last line that you are sure of?',
    'What stands in the line where you stopped?',
  ],
};
