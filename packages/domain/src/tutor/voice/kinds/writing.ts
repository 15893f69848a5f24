import type { ProblemKind } from './problem-kind.ts';

export const writingKinds: readonly ProblemKind[] = [
  {
    name: 'punctuation',
    fits: /\bpunctuat|\bcommas?\b|\bsemicolon|\bapostrophe|\bcolon\b|\brun-on|\bcomma splice/i,
    ask: {
      read: ['How many complete sentences are hidden in it?', 'Where is each verb, and who or what does it?'],
      plan: ['Could each side of that mark stand alone?', 'Which words only interrupt the sentence?'],
      work: [
        'Which rule allows that mark?',
        'What stands between the subject and its verb now?',
        'What has to stand on both sides of an interruption?',
      ],
      finish: [
        'How does it sound when you read it aloud with your marks?',
        'Have you named a rule for every mark that you changed?',
      ],
    },
    mistakes: [
      'Joining complete sentences with a comma alone.',
      'Parting a subject from its verb.',
      'Setting off an interruption on only one of its sides.',
    ],
    practice: null,
  },
  {
    name: 'agreement and verb forms',
    fits: /\bsubject-verb|\bagree(?:ment|s)?\b|\bverb (?:form|tense)|\btense\b|\bpronoun/i,
    ask: {
      read: ['Which word is the subject, once everything between is left out?', 'When does each thing happen?'],
      plan: ['Is the subject singular or plural?', 'Which word does the pronoun stand for?'],
      work: ['Does the verb still fit when you say it right after its subject?', 'Why did you choose that tense?'],
      finish: ['Do all verbs of the passage fit together?', 'Is it clear for every pronoun what it means?'],
    },
    mistakes: ['Letting the nearest noun decide about the verb.', 'Changing the tense without a reason.'],
    practice: 'grammar',
  },
  {
    name: 'sentence structure',
    fits: /\bmodifier|\bfragment|\bparallel structure|\bcombine the sentences|\brewrite the sentence|\bconcis|\bwordy|\bsentence structure/i,
    ask: {
      read: ['What is the sentence meant to say, in plain words?', 'Which part describes which word?'],
      plan: [
        'Where should the description stand so that nobody can misread it?',
        'Which words could go without losing anything?',
      ],
      work: ['Do the parts of your list have the same form?', 'Who does the action at the start of your sentence?'],
      finish: ['Does your sentence say the same as the first version?', 'Can you read it aloud in a single breath?'],
    },
    mistakes: ['Leaving a description next to the wrong word.', 'Mixing forms within a list.'],
    practice: 'grammar',
  },
  {
    name: 'using notes',
    fits: /\bnotes?\b|\bstudent wants to\b|\brhetorical (?:goal|synthesis)|\baccomplish(?:es)? (?:this|the) goal/i,
    ask: {
      read: ['What is the goal, word for word?', 'Who is the reader, and what do they know already?'],
      plan: ['Which of the notes serve the goal, and which do not?', 'Which notes belong together for that goal?'],
      work: [
        'Does your sentence do what the goal says, or something near it?',
        'Which note is left out, and is that right?',
      ],
      finish: ['Would the goal be met if nothing but your sentence were read?'],
    },
    mistakes: ['Using all notes although the goal needs only some.', 'Missing a word of the goal, such as “contrast”.'],
    practice: 'transitions',
  },
  {
    name: 'essay claim',
    fits: /\bessay|\bthesis|\bargue|\bposition\b|\bdo you agree|\bpersua|\btake a stand|\bopinion/i,
    ask: {
      read: ['What is the question that the essay has to answer?', 'What could somebody reasonably say against it?'],
      plan: [
        'What is the claim that you want to make, in a single sentence?',
        'Which reasons carry your claim, and which is the strongest?',
        'Which example do you know well enough to use?',
      ],
      work: [
        'Which sentence says what you believe?',
        'How does your example show that the reason is true?',
        'What would a reader ask after that sentence?',
      ],
      finish: [
        'Does the last paragraph answer the question of the first?',
        'Which sentence would you take out first, and why?',
      ],
    },
    mistakes: [
      'Announcing the topic instead of making a claim.',
      'Giving examples without saying what they show.',
      'Leaving out what the other side would say.',
    ],
    practice: null,
  },
  {
    name: 'paragraphs and order',
    fits: /\bparagraph|\borgani[sz]ation|\border of the (?:sentences|paragraphs)|\bintroduction|\bconclusion\b|\btopic sentence/i,
    ask: {
      read: [
        'What should the reader know at the end that they did not know before?',
        'How long should it be, and for whom is it written?',
      ],
      plan: ['What comes first, what follows from it, and what comes last?', 'Which idea gets its own paragraph?'],
      work: ['What is the point of that paragraph, in a few words?', 'Which sentence leads over to the next idea?'],
      finish: ['Does every sentence of the paragraph serve its point?', 'Where might a reader stumble?'],
    },
    mistakes: ['Putting several points into the same paragraph.', 'Ending without coming back to the point.'],
    practice: 'transitions',
  },
  {
    name: 'explanation in words',
    fits: /\bexplain\b|\bdescribe\b|\bdiscuss\b|\bjustify\b|\bwhy\b|\bgive reasons\b/i,
    ask: {
      read: ['What exactly has to be explained, and to whom?', 'Which words of the task tell you how much to write?'],
      plan: ['What is the most important reason?', 'Which example would make it clear to a younger pupil?'],
      work: ['What does “because” lead to in your sentence?', 'Which word in it could a reader misunderstand?'],
      finish: ['Would somebody who was not there understand it?', 'Have you said why, and not only that?'],
    },
    mistakes: ['Saying again that it is so, without saying why.', 'Leaving out the step that everybody should see.'],
    practice: null,
  },
];
