import { describe, expect, it } from 'vitest';
import { checkResponse } from './check-response.ts';
import { describeResponse } from './describe-response.ts';
import type { ItemResponse } from './item-response.ts';
import type { ItemKind, StudentItem } from './student-item.ts';
import { makeItem, rightResponses } from './testing/make-item.ts';
import { toStudentItem } from './to-student-item.ts';

const asWritten = { seed: '', shuffleOptions: false };
const view = (kind: ItemKind, given: Record<string, unknown> = {}): StudentItem =>
  toStudentItem(makeItem(kind, given), asWritten);
const NUMBER = 'Write a number such as 12, -3.5 or 2/3.';

describe('checkResponse', () => {
  it.each(Object.entries(rightResponses))('finds a whole %s response complete', (kind, response) => {
    expect(checkResponse(view(kind as ItemKind), response)).toEqual({ kind: 'complete' });
  });

  it.each<[ItemKind, ItemResponse | null]>([
    ['single', null],
    ['single', { kind: 'single', optionId: 'zz' }],
    ['single', { kind: 'true-false', value: true }],
    ['multiple', { kind: 'multiple', optionIds: [] }],
    ['multiple', { kind: 'multiple', optionIds: ['zz'] }],
    ['numeric', { kind: 'numeric', text: ' \u200b\u0000' }],
    ['expression', { kind: 'expression', text: '\n' }],
    ['short', { kind: 'short', text: ' \t\u2060' }],
    ['matching', { kind: 'matching', pairs: [{ promptId: 'a', choiceId: 'zz' }] }],
    ['ordering', { kind: 'ordering', entryIds: [] }],
    ['blanks', { kind: 'blanks', values: [{ blankId: '1', text: ' ' }] }],
  ])('finds a %s response that says nothing empty (%j)', (kind, response) => {
    expect(checkResponse(view(kind), response)).toEqual({ kind: 'empty' });
  });

  it.each<[ItemResponse, string]>([
    [
      {
        kind: 'blanks',
        values: [
          { blankId: '1', text: '0' },
          { blankId: '2', text: 'b' },
        ],
      },
      'Two of three blanks are filled in.',
    ],
    [{ kind: 'blanks', values: [{ blankId: '1', text: '0' }] }, 'One of three blanks is filled in.'],
    [{ kind: 'matching', pairs: [{ promptId: 'a', choiceId: 'd' }] }, 'One of three prompts is matched.'],
    [{ kind: 'ordering', entryIds: ['a', 'b', 'a'] }, 'Two of four entries are in place.'],
  ])('says how much of %j is there', (response, sentence) => {
    expect(checkResponse(view(response.kind), response)).toEqual({ kind: 'incomplete', sentence });
  });

  it.each(['twelfe', '3 + 4', '12 or 13', '1/0', '--3', '2 x 3', 'about ten', '1.2.3', '9'.repeat(61)])(
    'cannot read %s as a number, and says what to write',
    (text) => {
      expect(checkResponse(view('numeric'), { kind: 'numeric', text })).toEqual({
        kind: 'unreadable',
        sentence: NUMBER,
      });
    },
  );

  it('asks for a decimal point where a comma could mean several things', () => {
    expect(checkResponse(view('numeric'), { kind: 'numeric', text: '3,5' })).toEqual({
      kind: 'unreadable',
      sentence: 'Write decimals with a point, such as 3.5.',
    });
    expect(checkResponse(view('numeric'), { kind: 'numeric', text: '3,500' })).toEqual({ kind: 'complete' });
  });

  it('asks for the unit where it is to be typed, and only there', () => {
    const typed = view('numeric', { unit: { text: 'km', typed: true } });
    const beside = view('numeric', { unit: { text: 'km', typed: false } });
    const bare = { kind: 'numeric', text: '12' } as const;
    expect(checkResponse(typed, bare)).toEqual({ kind: 'incomplete', sentence: 'Add the unit to your number.' });
    expect(checkResponse(typed, { kind: 'numeric', text: '12 m' })).toEqual({ kind: 'complete' });
    expect(checkResponse(beside, bare)).toEqual({ kind: 'complete' });
  });

  it.each([
    ['(x+1', 'Close every bracket that you open.'],
    ['\\frac{1}{2', 'Close every bracket that you open.'],
    ['x +', 'Something is missing after the last sign.'],
    ['x = ', 'Something is missing after the last sign.'],
  ])('cannot read %s as mathematics', (text, sentence) => {
    expect(checkResponse(view('expression'), { kind: 'expression', text })).toEqual({ kind: 'unreadable', sentence });
  });

  it('takes the different brackets of an interval', () => {
    expect(checkResponse(view('expression'), { kind: 'expression', text: '[2, 5)' })).toEqual({ kind: 'complete' });
  });
});

describe('describeResponse', () => {
  it.each<[ItemKind, ItemResponse | null, string]>([
    ['single', { kind: 'single', optionId: 'b' }, '15'],
    ['single', null, 'No answer'],
    ['single', { kind: 'single', optionId: 'zz' }, 'No answer'],
    ['multiple', { kind: 'multiple', optionIds: ['c', 'a'] }, '2; 11'],
    ['true-false', { kind: 'true-false', value: false }, 'False'],
    ['expression', { kind: 'expression', text: ' x = 4 ' }, 'x = 4'],
    ['short', { kind: 'short', text: 'For ships.' }, 'For ships.'],
    ['matching', { kind: 'matching', pairs: [{ promptId: 'b', choiceId: 'd' }] }, 'Spain → Lyon'],
    ['ordering', { kind: 'ordering', entryIds: ['b', 'a', 'zz'] }, '1. water; 2. sow'],
    ['blanks', { kind: 'blanks', values: [{ blankId: '2', text: 'b' }] }, '…; steam; …'],
  ])('puts a %s response into words (%j)', (kind, response, words) => {
    expect(describeResponse(view(kind), response)).toBe(words);
  });

  it('adds the unit that stood beside the box, and no second one', () => {
    const item = view('numeric', { unit: { text: 'cm', typed: false } });
    expect(describeResponse(item, { kind: 'numeric', text: '12' })).toBe('12 cm');
    expect(describeResponse(item, { kind: 'numeric', text: '0.12 m' })).toBe('0.12 m');
  });
});
