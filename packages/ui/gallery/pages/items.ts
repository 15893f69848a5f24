import type { ItemResponse, StudentItem } from '@skillbridge/domain';
import type { ItemFeedback } from '@skillbridge/ui';

const base = { points: 2, skill: null };

/** An item of each kind, with the answer that the review shows and what came of it. */
export const samples: readonly { item: StudentItem; response: ItemResponse; outcome: ItemFeedback }[] = [
  {
    item: {
      ...{ ...base, id: 'single', kind: 'single' },
      stem: 'A gym charges $45 to join and $20 a month. After how many months has a member paid exactly $165$ dollars?',
      options: [
        { id: 'a', text: '$m = 6$' },
        { id: 'b', text: '$m = 8.25$' },
        { id: 'c', text: String.raw`$m = \frac{165}{65}$, which is a little more than two and a half` },
        { id: 'd', text: 'Never' },
      ],
    },
    response: { kind: 'single', optionId: 'b' },
    outcome: said('wrong', 0, {
      key: '$m = 6$',
      options: [{ id: 'b', text: 'This divides the whole amount by the monthly fee: take the joining fee off first.' }],
      explanation: '$45 + 20m = 165$, so $20m = 120$ and $m = 6$.',
    }),
  },
  {
    item: {
      ...{ ...base, id: 'multiple', kind: 'multiple', stem: 'Which of these numbers are prime?' },
      options: ['2', '9', '11', '21', '23'].map((text, at) => ({ id: String(at), text })),
    },
    response: { kind: 'multiple', optionIds: ['0', '1', '2'] },
    outcome: said('partly', 0.75, {
      key: '2; 11; 23',
      parts: [true, false, true, true, false].map((right, at) => ({ id: String(at), right })),
      options: [{ id: '1', text: 'Nine is three times three.' }],
    }),
  },
  {
    item: { ...base, id: 'true-false', kind: 'true-false', stem: 'Every square is a rectangle.' },
    response: { kind: 'true-false', value: true },
    outcome: said('right', 2, { key: 'True', explanation: 'A square has four right angles, and more.' }),
  },
  {
    item: {
      ...{ ...base, id: 'numeric', kind: 'numeric', unit: 'cm', typesUnit: false },
      stem: 'How long is the side of a square whose area is $6.25$ square centimetres?',
    },
    response: { kind: 'numeric', text: '2 1/2' },
    outcome: said('right', 2, { key: '2.5 cm' }),
  },
  {
    item: {
      ...{ ...base, id: 'expression', kind: 'expression' },
      stem: 'Factor $x^2 - 9$ completely.',
    },
    response: { kind: 'expression', text: '(x+3)(x-3)/1 + sqrt(2)^2 - 2' },
    outcome: said('wrong', 0, {
      key: '(x+3)(x-3)',
      words: 'Equal, but not factored: look at the last two terms again.',
    }),
  },
  {
    item: { ...base, id: 'short', kind: 'short', stem: 'Why does the lamp in the second paragraph turn?' },
    response: { kind: 'short', text: 'Because a still light could be taken for a house or a star.' },
    outcome: said('waiting', null, {}),
  },
  {
    item: {
      ...{ ...base, id: 'matching', kind: 'matching', stem: 'Match each equation with its solutions.' },
      prompts: [
        { id: '1', text: '$x^2 = 4$' },
        { id: '2', text: '$2x + 3 = 3$' },
        { id: '3', text: '$x^2 + 1 = 0$' },
      ],
      choices: [
        { id: 'a', text: 'no real solution' },
        { id: 'b', text: String.raw`$x = \pm 2$` },
        { id: 'c', text: '$x = 0$' },
        { id: 'd', text: '$x = 3$' },
      ],
    },
    response: {
      kind: 'matching',
      pairs: [
        { promptId: '1', choiceId: 'b' },
        { promptId: '2', choiceId: 'd' },
      ],
    },
    outcome: said('partly', 0.75, {
      key: String.raw`$x^2 = 4$ → $x = \pm 2$; $2x + 3 = 3$ → $x = 0$; $x^2 + 1 = 0$ → no real solution`,
      parts: [
        { id: '1', right: true },
        { id: '2', right: false },
        { id: '3', right: false },
      ],
    }),
  },
  {
    item: {
      ...{ ...base, id: 'ordering', kind: 'ordering', stem: 'Put the steps of solving $2x + 5 = 13$ in order.' },
      entries: [
        { id: 'a', text: 'Divide both sides by 2.' },
        { id: 'b', text: 'Check $x = 4$ in the equation as it was given, not in a line that was worked out from it.' },
        { id: 'c', text: 'Subtract 5 from both sides.' },
      ],
    },
    response: { kind: 'ordering', entryIds: ['c', 'a', 'b'] },
    outcome: said('right', 2, { parts: ['c', 'a', 'b'].map((id) => ({ id, right: true })) }),
  },
  {
    item: {
      ...{ ...base, id: 'blanks', kind: 'blanks' },
      stem: 'Water boils at [[1]] degrees Celsius at the level of the [[2]]. High in the mountains it boils [[3]], since the air presses less.',
      blanks: [
        { id: '1', options: null },
        { id: '2', options: null },
        {
          id: '3',
          options: [
            { id: 'a', text: 'earlier' },
            { id: 'b', text: 'later' },
          ],
        },
      ],
    },
    response: {
      kind: 'blanks',
      values: [
        { blankId: '1', text: '100' },
        { blankId: '3', text: 'b' },
      ],
    },
    outcome: said('partly', 0.75, {
      key: '100; sea; earlier',
      parts: [
        { id: '1', right: true },
        { id: '2', right: false },
        { id: '3', right: false },
      ],
    }),
  },
];

export const passage = {
  id: 'p',
  title: 'The light at Skerryvore',
  text: `The tower stands on a rock that the sea covers twice a day. For six summers the men who built it slept in a barrack on stilts, and in the first winter a storm took the barrack away.

The lamp was turned by a weight that sank through the middle of the tower, as in a clock. A still light might have been taken for a house or a star; one that came and went could be nothing but Skerryvore.

It has been alight since 1844, but for ${'$5$'} years after the fire of 1954.`,
};

function said(outcome: ItemFeedback['outcome'], points: number | null, more: Partial<ItemFeedback>): ItemFeedback {
  return { outcome, points, maxPoints: 2, parts: [], options: [], explanation: '', key: null, words: '', ...more };
}
