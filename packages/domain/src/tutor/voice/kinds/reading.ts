import type { ProblemKind } from './problem-kind.ts';

export const readingKinds: readonly ProblemKind[] = [
  {
    name: 'words in context',
    fits: /\bwhat does ["“'‘]?[\w -]+["”'’]? mean|\bword(?:s)? in context\b|\bmost nearly means\b|\bmeaning of (?:the word )?["“]|\breplace (?:it|the word)\b/i,
    ask: {
      read: ['What is the sentence about, if you leave that word out?', 'Which words around it give you a clue?'],
      plan: [
        'Which word of your own would fit into the gap?',
        'Which meanings of the word do you know, and which does the sentence rule out?',
      ],
      work: [
        'Does the sentence keep its meaning with your word in it?',
        'Which part of the sentence supports your choice?',
      ],
      finish: ['Which common meaning does not fit here, and why?', 'Have you quoted the words that decide it?'],
    },
    mistakes: [
      'Taking the most common meaning of the word.',
      'Choosing a word that sounds good without putting it back into the sentence.',
    ],
    practice: null,
  },
  {
    name: 'transitions',
    fits: /\btransitions?\b|____|\blinking word|\bconnective/i,
    ask: {
      read: [
        'What does each of the sentences say, in a few words of your own?',
        'Would you expect the second sentence after the first?',
      ],
      plan: [
        'Which relation do you see: contrast, result, likeness or example?',
        'Which words in the sentences show that relation?',
      ],
      work: [
        'Why does the relation that you name need that word and no other?',
        'Which words on both sides stand against each other, or agree?',
      ],
      finish: ['How does it read aloud with your word in the gap?', 'Have you named the relation before the word?'],
    },
    mistakes: ['Choosing what sounds smooth without naming the relation.', 'Seeing a cause where there is a contrast.'],
    practice: 'transitions',
  },
  {
    name: 'comparing texts',
    fits: /\btext 1\b[\s\S]*\btext 2\b|\bboth (?:texts|authors|passages)\b|\bauthor of text\b|\bcompare the (?:texts|passages)\b/i,
    ask: {
      read: ['What does each author claim, in a sentence of your own?', 'What does each author compare with what?'],
      plan: [
        'On which point do they touch: the same facts, or the same conclusion?',
        'What would the second author say is missing in the first text?',
      ],
      work: [
        'Which words of the second text support what you say?',
        'Does the second author deny the finding or explain it in another way?',
      ],
      finish: ['Would both authors recognise themselves in your answer?', 'Have you quoted both sides?'],
    },
    mistakes: ['Saying only that they disagree, and not about what.', 'Bringing in your own opinion.'],
    practice: null,
  },
  {
    name: 'evidence',
    fits: /\bevidence\b|\bsupports? the claim|\bclaims?:|\bfinding|\bquot(?:e|ation)\b[^.]{0,40}\bsupport|\bbest supports?\b/i,
    ask: {
      read: [
        'What exactly does the claim say, word for word?',
        'Which word in the claim decides what counts as support?',
      ],
      plan: [
        'What would you have to see for the claim to be true?',
        'Which finding talks about the same thing as the claim?',
      ],
      work: ['How does that piece of evidence lead to the claim?', 'What would somebody answer who doubts it?'],
      finish: [
        'Have you quoted the exact words or figures?',
        'Does your evidence show all of the claim or only a part?',
      ],
    },
    mistakes: [
      'Choosing something true that is not about the claim.',
      'Quoting without saying how it supports the claim.',
    ],
    practice: null,
  },
  {
    name: 'main idea',
    fits: /\bmain (?:idea|point|purpose)|\bcentral (?:idea|claim)|\bmostly about\b|\bsummar(?:y|ise|ize)\b|\bbest (?:title|describes)\b/i,
    ask: {
      read: [
        'Who or what is the passage about, and what happens to it?',
        'What changes from the beginning of the passage to its end?',
      ],
      plan: [
        'Which sentence carries the weight, and which are only setting?',
        'What does the passage say about its subject, beyond naming it?',
      ],
      work: [
        'Which words of the passage made you say that?',
        'Does your sentence fit the whole passage or only a part?',
      ],
      finish: [
        'Could your sentence stand under a different passage, or only under this one?',
        'Have you quoted the words that show it?',
      ],
    },
    mistakes: [
      'Retelling the setting instead of the point.',
      'Picking a detail that is true but small.',
      'Saying more than the passage does.',
    ],
    practice: null,
  },
  {
    name: 'inference',
    fits: /\binfer|\bsuggests?\b|\bimpl(?:y|ies)\b|\bmost likely\b|\bwhat (?:can|does) .{0,40}\b(?:feel|tell us|reveal|show about)\b|\bfeels?\b/i,
    ask: {
      read: ['What does the character or the author do, and what is left unsaid?', 'Which detail is odd or repeated?'],
      plan: ['Why would somebody act like that?', 'Which words point at a feeling or a reason?'],
      work: ['Which words of the text lead to what you say?', 'Is there another explanation, and why is yours better?'],
      finish: [
        'How small is the step from the words to your conclusion?',
        'Have you quoted the detail that gives it away?',
      ],
    },
    mistakes: ['Going further than the words allow.', 'Repeating the text instead of concluding from it.'],
    practice: null,
  },
  {
    name: "author's purpose and tone",
    fits: /\btone\b|\bauthor'?s? (?:purpose|attitude|intent)|\bpurpose of the\b|\brhetorical|\bpoint of view\b|\bfunction of the (?:sentence|paragraph)/i,
    ask: {
      read: ['What does the author want the reader to think or do?', 'Which words are not neutral?'],
      plan: ['What would be missing if that sentence were gone?', 'Is the author arguing, telling or explaining?'],
      work: ['Which word choice shows that attitude?', 'How does the sentence before it prepare for this?'],
      finish: ['Does your word for the tone fit the whole passage?', 'Have you quoted a word that carries the tone?'],
    },
    mistakes: ['Describing the content where the purpose is asked.', 'Choosing a tone that is too strong.'],
    practice: null,
  },
];
