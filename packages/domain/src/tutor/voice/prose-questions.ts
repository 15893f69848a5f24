import type { ProseRemark, ProseRemarkKind } from '../policy/read-prose.ts';

/** Questions about a sentence of the student's own; `{word}` is the word that it is about. */
const QUESTIONS: Readonly<Record<ProseRemarkKind, readonly string[]>> = {
  announces: [
    'That announces a topic. What would the sentence say if it made your point at once?',
    'A reader now knows what is coming, and not yet what you think. What is your claim?',
  ],
  'no-evidence': [
    'What would make a doubting reader believe it?',
    'What could you point at to support it?',
    'Where did you get that from?',
  ],
  'bare-quote': [
    'The quotation stands there by itself. What does it show, in your own words?',
    'What should the reader notice in the words that you quote?',
    'How does that quotation lead back to your claim?',
  ],
  absolute: [
    'The word “{word}” is strong. Does the text give you that much, or something smaller?',
    'Would a careful reader accept “{word}” there, and what would they object?',
  ],
  'vague-word': [
    'The word “{word}” could mean many things. Which more exact word do you have in mind?',
    'What exactly stands behind “{word}” in that sentence?',
  ],
  'long-sentence': [
    'It carries a good deal at once. Where could a full stop go?',
    'Which part of it is the point, and which part is on the way to it?',
  ],
  'opens-alike': [
    'It begins like the sentence before. How could its start show how they are connected?',
    'How does it follow from the sentence before it?',
  ],
  claim: [
    'How does it help to answer the question of the task?',
    'What made you think of that?',
    'What would somebody say who disagrees with it?',
    'Why is that so?',
    'What should a reader take from it?',
  ],
};

/** What to ask about a sentence, the quotation left to the caller. */
export function proseQuestions(remark: ProseRemark): string[] {
  return QUESTIONS[remark.kind].map((one) => one.replaceAll('{word}', remark.word ?? ''));
}
