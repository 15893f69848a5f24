import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemResponse } from '../../items/item-response.ts';
import { groupAnswers } from './group-answers.ts';

const short = (text: string): ItemResponse => ({ kind: 'short', text });
const expression = (text: string): ItemResponse => ({ kind: 'expression', text });
const numeric = (text: string): ItemResponse => ({ kind: 'numeric', text });
const group = (...responses: (ItemResponse | null)[]) =>
  groupAnswers(responses.map((response, at) => ({ id: String(at), response })));
const ids = (...responses: (ItemResponse | null)[]) => group(...responses).map((one) => one.ids.join(' '));

describe('groupAnswers', () => {
  it('puts answers together that differ in capitals, spaces and a full stop', () => {
    expect(ids(short('Both sides stay equal.'), short(' both  sides stay equal'), short('They do not'))).toEqual([
      '0 1',
      '2',
    ]);
  });

  it('puts equal numbers together however they are written, and says so', () => {
    expect(group(numeric('1/2'), numeric('0.5'), numeric('2/4'), numeric('0.6'))).toMatchObject([
      { ids: ['0', '1', '2'], by: 'mathematics', answer: { text: '0.5' } },
      { ids: ['3'], by: 'wording' },
    ]);
  });

  it('puts equivalent formulas together', () => {
    expect(ids(expression('2(x+1)'), expression('2x + 2'), expression('x+2+x'), expression('2x + 1'))).toEqual([
      '0 1 2',
      '3',
    ]);
  });

  it('groups short answers that are mathematics by it, and never words by what letters would be as variables', () => {
    expect(ids(short('x = 4'), short('4 = x'), short('the 4'), short('4 the'))).toEqual(['0 1', '3', '2']);
  });

  it('keeps upper and lower case apart in formulas, where they are other variables', () => {
    expect(ids(expression('A + b'), expression('a + b'))).toHaveLength(2);
  });

  it('puts what was left blank together, at the end, whatever its size', () => {
    expect(group(null, short(''), short('  '), short('four'))).toMatchObject([
      { ids: ['3'], by: 'wording' },
      { ids: ['0', '1', '2'], by: 'blank', answer: null },
    ]);
  });

  it('compares choices, orders and blanks by what was chosen, in whatever order it was sent', () => {
    const multiple = (...optionIds: string[]): ItemResponse => ({ kind: 'multiple', optionIds });
    const ordering = (...entryIds: string[]): ItemResponse => ({ kind: 'ordering', entryIds });
    expect(ids(multiple('a', 'b'), multiple('b', 'a'), multiple('a'))).toEqual(['0 1', '2']);
    expect(ids(ordering('a', 'b'), ordering('b', 'a'))).toEqual(['0', '1']);
  });

  it('puts everybody into exactly one group, the same ones every time', () => {
    const texts = fc.constantFrom('1/2', '0.5', '2x+2', '2(x+1)', 'x+1', 'four', 'Four.', '', 'a b', 'y=3', '3');
    fc.assert(
      fc.property(fc.array(fc.oneof(texts.map(short), texts.map(expression), fc.constant(null))), (responses) => {
        const answers = responses.map((response, at) => ({ id: String(at), response }));
        const groups = groupAnswers(answers);
        expect(groups.flatMap((one) => one.ids).sort()).toEqual(answers.map(({ id }) => id).sort());
        expect(groupAnswers(answers)).toEqual(groups);
      }),
    );
  });

  it('stays bounded with 2,500 different formulas: what was not compared is left in a group of its own', () => {
    const answers = Array.from({ length: 2500 }, (_, at) => ({ id: String(at), response: expression(`${at}x + y`) }));
    expect(groupAnswers(answers)).toHaveLength(2500);
  });
});
