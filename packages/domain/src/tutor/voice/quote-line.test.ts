import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMove } from '../decide-move.ts';
import { guardReply } from '../guard/guard-reply.ts';
import { makeSituation } from '../testing/make-situation.ts';
import { wordMove } from '../word-move.ts';
import { quoteLine, stripLeadIn } from './quote-line.ts';

describe('stripLeadIn', () => {
  it.each([
    ['I wrote: 2x = 8', '2x = 8'],
    ['I got 2x = 8', '2x = 8'],
    ['i have x = 3', 'x = 3'],
    ['So far I have 3x - 2 = 19', '3x - 2 = 19'],
    ['ok so far I have: 3x - 2 = 19', '3x - 2 = 19'],
    ['so then I got that 3x = 21', '3x = 21'],
    ['my next line is 3x = 21', '3x = 21'],
    ['Here is what I did: 3x = 21', '3x = 21'],
    ['I wrote: By the theorem of Pythagoras 13^2 = 5^2 + b^2', '13^2 = 5^2 + b^2'],
    ['using the product rule, y = 2x', 'y = 2x'],
    ['I wrote: The frogs vanished because the pond dried out.', 'The frogs vanished because the pond dried out.'],
    ['(a) N = 200 * 2^(t/3)', 'N = 200 * 2^(t/3)'],
    ["we've got slope = 10/4", 'slope = 10/4'],
  ])('takes “%s” for “%s”', (text, work) => expect(stripLeadIn(text)).toBe(work));

  it.each([
    'I have never liked fractions',
    'I think the slope is the price of a mile.',
    'By noon the lake is warmer than the air.',
    'half of 8 = 4',
    'So many people agree that it must be true.',
    'cos A = 12/13',
    'a = 70 adult tickets',
    'I got',
    '',
  ])('leaves “%s” as it is', (text) => expect(stripLeadIn(text)).toBe(text));
});

describe('quoteLine', () => {
  it.each(['3x - 10 = 19', '13^2 = 5^2 + b^2', '(x - 7)(x + 2) = 0', 'y = x^2', 'x < 9'])(
    'typesets “%s” as it stands',
    (line) => expect(quoteLine(line)).toBe(`$${line}$`),
  );

  it.each([
    'x = 7',
    '10/4 = 2.5',
    'b = 144/12',
    'x >= -4',
    '12 * 3 = 36',
    '2^10 = 1024',
    '2^(t/3) = 4',
    'a = 70 adult tickets',
    'cos A = 12/13',
    'price = 80',
    '$2x = 8$',
    '3(x - 2 = 4',
    'x =',
    '15% = 12',
    '1,480 = 12a',
    'x = 7 or x = -2',
    'x => 4',
  ])('quotes “%s” in plain print', (line) => expect(quoteLine(line)).toBe(line));

  it.each([
    ['3x - 2 = 19   (collected the numbers)', '$3x - 2 = 19$'],
    ['ok fine. b^2 = 144', '$b^2 = 144$'],
    ['p is the old price. p - 0.15p = 68', '$p - 0.15p = 68$'],
    ['I think so. It was 12.', 'I think so. It was 12.'],
  ])('takes the line out of “%s”', (text, line) => expect(quoteLine(text)).toBe(line));

  it('is read by the guard as the line in plain print is, whatever the line and the answer', () => {
    const side = fc.constantFrom('x', '2x', '3(x - 2)', 'x^2', '4', '12', '19', '2x + 5', '10/4', '7 + 5', 'x/3');
    fc.assert(
      fc.property(side, side, fc.constantFrom('x = 4', '12', 'x^2', '19'), fc.boolean(), (left, right, answer, own) => {
        const line = `${left} = ${right}`;
        const situation = makeSituation({ answer, draft: own ? line : '' });
        const inPlain = guardReply(`You wrote “${line}”. What is next?`, situation).verdict;
        expect(guardReply(`You wrote “${quoteLine(line)}”. What is next?`, situation).verdict, line).toBe(inPlain);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps what leads to a line out of the reply', () => {
    const turn = makeSituation({
      instructions: 'In a right triangle one leg is 5 and the hypotenuse is 13. Find the other leg.',
      answer: '12',
      message: 'I wrote: By the theorem of Pythagoras 13^2 = 5^2 + b^2',
    });
    const reply = wordMove(turn, decideMove(turn));
    expect(reply).toContain('“$13^2 = 5^2 + b^2$”');
    expect(reply).not.toContain('I wrote');
  });
});
