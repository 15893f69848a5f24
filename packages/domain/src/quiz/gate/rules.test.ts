import { describe, expect, it } from 'vitest';
import type { Item } from '../../items/item.ts';
import { checkItem } from './check-item.ts';
import { alone, type GateContext } from './gate-context.ts';
import type { GateCode } from './gate-finding.ts';
import { makeChoice, makeMultiple, makeNumeric, makeTrueFalse } from './testing/make-items.ts';

const CITIES = ['Paris', 'Lyon', 'Nice', 'Lille'];
const CAPITAL = 'Which city is the capital of France?';
const sheet = { text: 'Osmosis is the movement of water\nthrough a mem-\nbrane.', quote: null };
const from = (quote: string | null): GateContext => ({ ...alone, source: { ...sheet, quote } });

/** Each rule with an item that it finds fault with, and a sound twin. */
type Case = readonly [code: GateCode, bad: Item, sound: Item, contexts?: readonly [GateContext, GateContext]];
const cases: readonly Case[] = [
  [
    'key-count',
    makeMultiple('Choose two answers: which are prime?', ['2', '3', '4', '6'], ['a']),
    makeMultiple('Choose two answers: which are prime?', ['2', '3', '4', '6'], ['a', 'b']),
  ],
  [
    'key-count',
    makeChoice('Select all that apply: which are prime?', ['2', '3', '4', '6']),
    makeChoice('Which one is prime?', ['2', '8', '4', '6']),
  ],
  [
    'key-count',
    makeMultiple('Which are prime?', ['2', '3', '5'], ['a', 'b', 'c']),
    makeMultiple('Which are prime?', ['2', '3', '6'], ['a', 'b']),
  ],
  ['key-count', makeChoice(CAPITAL, CITIES, { key: 'z' }), makeChoice(CAPITAL, CITIES)],
  ['same-options', makeChoice(CAPITAL, ['Paris', 'Lyon', 'lyon.', 'Nice']), makeChoice(CAPITAL, CITIES)],
  [
    'same-options',
    makeChoice('What is the chance of heads?', ['0.25', '1/2', '0.5', '1']),
    makeChoice('What is the chance of heads?', ['0.5', '1/4', '0.2', '1']),
  ],
  [
    'same-options',
    makeChoice('Which is the area of the square with side x?', ['x^2', '2x', 'x + x', 'x^3']),
    makeChoice('Which is the area of the square with side x?', ['x^2', '2x', 'x + 2', 'x^3']),
  ],
  [
    'same-options',
    makeChoice('Which is 4/8 in lowest terms?', ['1/2', '2/4', '2/4 ', '4/8']),
    makeChoice('Which is 4/8 in lowest terms?', ['1/2', '2/4', '3/4', '4/8']),
  ],
  [
    'outside-reference',
    makeChoice('In the figure above, which angle is right?', ['A', 'B', 'C', 'D']),
    makeChoice('Which figure has three sides?', ['triangle', 'square', 'circle']),
  ],
  [
    'outside-reference',
    makeChoice('According to the passage, why did Anna leave?', ['rain', 'work', 'love']),
    makeChoice('According to Newton, what keeps a body moving?', ['inertia', 'heat', 'light']),
  ],
  [
    'outside-reference',
    makeChoice('Using the answer from question 4, what is x?', ['1', '2', '3']),
    makeChoice('Statement 1 | Ice floats. Statement 2 | Iron floats on water.', [
      'True, False',
      'True, True',
      'False, False',
    ]),
  ],
  [
    'outside-reference',
    makeChoice('See the diagram. Which side is longest?', ['AB', 'BC', 'CA']),
    makeChoice('See the diagram. Which side is longest?', ['AB', 'BC', 'CA']),
    [alone, { ...alone, hasFigure: true }],
  ],
  [
    'outside-reference',
    makeChoice('Based on the passage, who is the speaker?', ['Anna', 'Ben']),
    makeChoice('Based on the passage, who is the speaker?', ['Anna', 'Ben']),
    [alone, { ...alone, passage: 'I am Anna.' }],
  ],
  [
    'missing-statements',
    makeChoice('Which of the arguments hold?', ['1, 2', '1, 3', '2, 3', '1, 2, 3']),
    makeChoice('Which hold? 1. Ice floats. 2. Iron sinks. 3. Gold floats.', ['1, 2', '1, 3', '2, 3', '1, 2, 3']),
  ],
  [
    'missing-statements',
    makeChoice('Which reduces losses?', ['laminations', 'silicon', 'air', 'Both A and B']),
    makeChoice('Which reduces losses?', ['laminations', 'paint', 'air', 'vitamins A and B']),
  ],
  [
    'wrong-key',
    makeChoice('Solve 2x + 5 = 13.', ['3', '4', '5', '9']),
    makeChoice('Solve 2x + 5 = 13.', ['4', '3', '5', '9']),
  ],
  [
    'wrong-key',
    makeChoice('Solve 2x + 5 = 13.', ['3', '2', '5', '9']),
    makeChoice('Solve 2x + 5 = 13.', ['None of these', '2', '5', '9']),
  ],
  [
    'wrong-key',
    makeChoice('Solve 2x + 5 = 13.', ['None of these', '4', '5']),
    makeChoice('Which is no solution of 2x + 5 = 13?', ['3', '4']),
  ],
  [
    'wrong-key',
    makeChoice('What is $6581 + 3$?', ['6', '5', '7']),
    makeChoice('What is $6581 + 3$?', ['6584', '5', '7']),
  ],
  ['wrong-key', makeNumeric('Calculate 3 + 4 * 2.', '14'), makeNumeric('Calculate 3 + 4 * 2.', '11')],
  ['wrong-key', makeNumeric('Calculate 2/3 + 1/3.', '0.9'), makeNumeric('Calculate 2/3 + 1/3.', '0.9', '0.1')],
  ['wrong-key', makeTrueFalse('True or false: $2 + 2 \\geq 5$', true), makeTrueFalse('2 + 2 = 4', true)],
  [
    'outside-reference',
    makeChoice('According to the text, what is osmosis?', ['flow', 'heat']),
    makeChoice('What is osmosis?', ['flow', 'heat']),
  ],
  [
    'unclear-stem',
    makeChoice('Triangles have three sides and three corners.', ['3', '4']),
    makeChoice('Differentiate the square of x with respect to x.', ['2x', 'x']),
  ],
  [
    'broken-maths',
    makeChoice('What is the load?', ['2.5x106 kg', '3 kg']),
    makeChoice('What is 2 x 106?', ['212', '206']),
  ],
  [
    'broken-maths',
    makeChoice('How many atoms are there?', ['1.5x1012', '1.5x1013']),
    makeChoice('How many atoms are there?', ['1.5x10^12', '1.5x10^13']),
  ],
  [
    'same-options',
    makeChoice('What is the load in kilograms?', ['2.0 kg', '2 kg', '3 kg']),
    makeChoice('What is the load in kilograms?', ['2.0 kg', '2 g', '3 kg']),
  ],
  [
    'explanation-disagrees',
    makeChoice('How many eggs are left?', ['12', '15'], { explanation: '20 - 5 = 15, so 15 are left.' }),
    makeChoice('How many eggs are left?', ['15', '12'], { explanation: '20 - 5 = 15, so 15 are left.' }),
  ],
  [
    'explanation-disagrees',
    makeChoice(CAPITAL, CITIES, { explanation: 'The correct answer is Lyon.' }),
    makeChoice(CAPITAL, CITIES, { explanation: 'The correct answer is Paris.' }),
  ],
  [
    'all-or-none',
    makeMultiple('Which float?', ['ice', 'wood', 'All of the above'], ['a', 'c']),
    makeMultiple('Which float?', ['ice', 'wood', 'None of the above'], ['a', 'b']),
  ],
  [
    'all-or-none',
    makeChoice('Which float?', ['All of these', 'iron', 'None of these']),
    makeChoice('Which float?', ['All of these', 'ice', 'wood']),
  ],
  [
    'unclear-stem',
    makeChoice('The universe, like a watch, must have a maker.', ['Bad analogy', 'Bad cause']),
    makeChoice('The universe, like a watch, must have a', ['maker', 'spring']),
  ],
  [
    'unclear-stem',
    makeChoice('Fill in the blank: water boils at degrees.', ['100', '50']),
    makeChoice('Fill in the blank: water boils at ____ degrees.', ['100', '50']),
  ],
  [
    'unclear-stem',
    makeChoice('What is the sum of the angles (in', ['180', '90']),
    makeChoice('What is the sum of the angles (in degrees)', ['180', '90']),
  ],
  [
    'broken-maths',
    makeChoice('What is $\\frac{1}{$?', ['1', '2']),
    makeChoice('What is $\\frac{1}{2}$ of two?', ['1', '2']),
  ],
  [
    'broken-maths',
    makeChoice('What is its mass?', ['2.2x1016 kg', '3 kg']),
    makeChoice('What is its mass?', ['2.2 x 10^16 kg', '3 kg']),
  ],
  [
    'broken-maths',
    makeChoice('What does it cost?', ['$x + \\sqrt{2}', '$5']),
    makeChoice('What does it cost?', ['$x + \\sqrt{2}$', '$5']),
  ],
  [
    'broken-option',
    makeChoice('It is highest', ['in towns', 'in all towns except Rome and', 'Athens']),
    makeChoice('It is highest', ['in towns', 'in all towns except Rome', 'in Athens']),
  ],
  ['broken-option', makeChoice(CAPITAL, ['Paris', '...', 'Nice']), makeChoice(CAPITAL, ['Paris', '∅', 'Nice'])],
  [
    'broken-option',
    makeChoice('Roots take up ____ and leaves take up ____.', ['water; light', 'salt; air', 'Both take up air']),
    makeChoice('Roots take up ____ and leaves take up ____.', ['water; light', 'salt; air', 'air; salt']),
  ],
  [
    'doubled-word',
    makeChoice('Which city is the the capital of France?', CITIES),
    makeChoice('He had had enough of that that day: who?', CITIES),
  ],
  [
    'grammar-cue',
    makeChoice('A thing that opens doors is a', ['key', 'owl', 'apple']),
    makeChoice('A thing that opens doors is a/an', ['key', 'owl', 'apple']),
  ],
  [
    'length-cue',
    makeChoice(CAPITAL, ['Paris, which has been the seat of government since 987', 'Lyon', 'Nice']),
    makeChoice(CAPITAL, CITIES),
  ],
  [
    'unsourced',
    makeChoice(CAPITAL, CITIES),
    makeChoice(CAPITAL, CITIES),
    [from('Osmosis is the movement of salt'), from('movement of  WATER through a membrane')],
  ],
  ['unsourced', makeChoice(CAPITAL, CITIES), makeChoice(CAPITAL, CITIES), [from(null), alone]],
];

describe('checkItem', () => {
  it.each(cases.map(([code, bad, sound, contexts = [alone, alone]]) => ({ code, bad, sound, contexts })))(
    '$code: finds the flaw and leaves the sound twin alone',
    ({ code, bad, sound, contexts }) => {
      expect(checkItem(bad, contexts[0]).map((finding) => finding.code)).toContain(code);
      expect(checkItem(sound, contexts[1])).toEqual([]);
    },
  );

  it('says in one sentence what to do about it, without a letter that shuffling would move', () => {
    for (const [, bad, , contexts] of cases) {
      for (const { sentence } of checkItem(bad, contexts?.[0])) {
        expect(sentence).toMatch(/^[“\p{Lu}].*[.]$/u);
        expect(sentence).not.toMatch(/\boption [A-H]\b/);
      }
    }
  });

  it('quotes the right option when the key is wrong', () => {
    expect(checkItem(makeChoice('Solve 2x + 5 = 13.', ['3', '4', '5']))).toEqual([
      {
        code: 'wrong-key',
        severity: 'block',
        where: { itemId: 'item', part: 'key', optionIds: ['a', 'b'] },
        sentence: '“3” is marked as right, but the question comes to “4”: correct the key or the question.',
      },
    ]);
  });

  it('reads the longest item that a quiz may hold', () => {
    const filler = ['the answer is ', '1, ', 'a and ', '$\\frac{', ' (', '_', '2x + ', '10 % of ', '…', 'is is '];
    for (const piece of filler) {
      const stem = piece.repeat(Math.floor(8000 / piece.length));
      const item = makeChoice(stem, [stem.slice(0, 1000), 'x'], { explanation: stem.slice(0, 4000) });
      expect(Array.isArray(checkItem(item, { ...alone, source: { text: stem, quote: stem.slice(0, 500) } }))).toBe(
        true,
      );
    }
  });
});
