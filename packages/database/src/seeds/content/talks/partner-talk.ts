import type { TalkTurn } from './talk.ts';

/** What the demo student practises with the study partner, without an assignment. */
export const partnerTopic = 'Percentages';

/** A practice problem that goes wrong and then right, and the wish for another one. */
export const partnerTalk: readonly TalkTurn[] = [
  { says: 'hey, can we practise percentages? I always mix them up' },
  { says: 'just tell me the answer to this one so I see how it goes' },
  { says: 'a hint please, I forgot how to turn the percent into a number' },
  { says: (open) => open?.problem.solution ?? 'I wrote it as a fraction out of 100.' },
  { says: 'another one please' },
];
