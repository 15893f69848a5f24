import { describe, expect, it, test } from 'vitest';
import { settleDraft } from './settle-draft.ts';
import { draftChoice, draftOpen } from './testing/make-input.ts';

const place = { id: 'q1', skill: 'SKILL', needsSource: false };
const settle = (...args: Parameters<typeof draftOpen>) => settleDraft(draftOpen(...args), place);
const problemsOf = (settled: ReturnType<typeof settleDraft>) =>
  'problems' in settled ? settled.problems.join(' ') : '';

test('a choice becomes an item with our ids, our skill, and feedback where there is any', () => {
  expect(settleDraft(draftChoice(' Which? ', ['A thing', 'B thing', 'C thing']), place)).toEqual({
    item: {
      ...{ kind: 'single', id: 'q1', skill: 'SKILL', stem: 'Which?', points: 1, explanation: '', key: 'a' },
      options: [
        { id: 'a', text: 'A thing' },
        { id: 'b', text: 'B thing', feedback: 'Not B thing.' },
        { id: 'c', text: 'C thing', feedback: 'Not C thing.' },
      ],
    },
  });
});

describe('a numeric answer is read as people write numbers', () => {
  it.each([
    ['12', '12', undefined],
    ['x = -3.5', '-3.5', undefined],
    ['$1,250', '1250', undefined],
    ['$\\frac{3}{4}$', '3/4', undefined],
    ['12 cm', '12', 'cm'],
    ['-\\frac{2}{3}', '-2/3', undefined],
    ['0.50', '0.50', undefined],
    ['1\\frac{1}{2}', '3/2', undefined],
    ['four', '4', undefined],
    ['25%', '25', '%'],
    ['$12$ dollars', '12', 'dollars'],
  ])('%s', (text, key, unit) => {
    const settled = settle('numeric', 'How much?', text);
    expect(settled).toMatchObject({ item: { kind: 'numeric', key } });
    expect('item' in settled && settled.item.kind === 'numeric' && settled.item.unit?.text).toBe(unit);
  });

  it.each(['2 or 3', 'x + 1', '', '1/0/2', 'Infinity', '2 < x'])('%s is none', (text) => {
    expect(problemsOf(settle('numeric', 'How much?', text))).toContain('one plain number');
  });
});

it.each([
  ['an expression that cannot be read', settle('expression', 'Expand.', 'the sum of ((('), 'cannot be read'],
  ['an expression in words', settle('expression', 'Expand.', 'banana split'), 'cannot be read'],
  ['a missing expression', settle('expression', 'Expand.'), 'missing'],
  ['a true or false without either', settle('true-false', 'So it is.', 'maybe'), '"true" or "false"'],
  ['a short answer without a model answer', settle('short', 'Why?', ' '), 'missing'],
  [
    'no option marked',
    settleDraft({ ...draftChoice('Which?', ['A', 'B', 'C']), options: [] }, place),
    'at least three',
  ],
  ['an empty stem', settleDraft(draftChoice('  ', ['A1', 'B1', 'C1']), place), 'Write the question.'],
  ['a stem without end', settleDraft(draftChoice('x'.repeat(9000), ['A1', 'B1', 'C1']), place), '8000 characters'],
  ['an empty option', settleDraft(draftChoice('Which?', ['A1', ' ', 'C1']), place), 'Fill in the option.'],
  ['nine options', settleDraft(draftChoice('Which?', [...'ABCDEFGHI']), place), 'at most eight'],
])('%s is told in a sentence', (_title, settled, sentence) => {
  expect(problemsOf(settled)).toContain(sentence);
});

it.each([
  [0, 'not none'],
  [2, 'not 2'],
])('a single choice with %i right options says how many it has', (count, sentence) => {
  const draft = draftChoice('Which?', ['A', 'B', 'C']);
  const options = draft.options.map((option, at) => ({ ...option, right: at < count }));
  expect(problemsOf(settleDraft({ ...draft, options }, place))).toContain(sentence);
});

it('a multiple choice where all options are right is none', () => {
  const draft = draftChoice('Which?', ['A', 'B', 'C'], { kind: 'multiple' });
  const options = draft.options.map((option) => ({ ...option, right: true }));
  expect(problemsOf(settleDraft({ ...draft, options }, place))).toContain('some are not');
});

it('keeps the quoted line for an item of a worksheet only', () => {
  const draft = draftChoice('Which?', ['A1', 'B1', 'C1'], { source: ' A line. ' });
  expect(settleDraft(draft, { ...place, needsSource: true })).toMatchObject({ item: { source: 'A line.' } });
  expect(settleDraft(draft, place)).not.toHaveProperty('item.source');
});

it.each(['All of the above', 'None of the above.', 'Both of the above'])(
  'drops a choice with %s: options are shuffled',
  (text) => {
    expect(problemsOf(settleDraft(draftChoice('Which?', ['A thing', 'B thing', text]), place))).toContain(
      `so “${text}” may stand anywhere`,
    );
  },
);

it.each(['A bird above the sea', 'None of these', 'All of it'])('keeps a choice with %s', (text) => {
  expect(problemsOf(settleDraft(draftChoice('Which?', ['A thing', 'B thing', text]), place))).toBe('');
});
