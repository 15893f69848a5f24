import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../items/item.ts';
import { makeChoice, makeMultiple } from '../gate/testing/make-items.ts';
import { quizQuestionsDocument } from '../quiz-questions.ts';
import { findStandard } from '../standards/find-standard.ts';
import { addDrafts, emptyAssembly } from './assembly.ts';
import { balanceKeys } from './balance-keys.ts';
import { finishQuiz } from './finish-quiz.ts';
import { generationReportDocument } from './generation-report.ts';
import { makeInput, makeRequest, sound } from './testing/make-input.ts';

const keyText = (item: Item) =>
  item.kind === 'single' ? item.options.find(({ id }) => id === item.key)?.text : undefined;
const placeOf = (item: Item) => (item.kind === 'single' ? item.options.findIndex(({ id }) => id === item.key) : -1);
const choices = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeChoice(`Question ${at}?`, ['right', 'w1', 'w2', 'w3'], { id: `q${at}` }),
  );

describe('balanceKeys', () => {
  it.each(['one', 'two', 'three'])('spreads keys that all stood first over the places, with seed %s', (seed) => {
    const balanced = balanceKeys(choices(24), seed);
    const places = balanced.map(placeOf);
    for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(6);
    expect(balanced.map(keyText)).toEqual(Array(24).fill('right'));
  });

  it('has no order that one could learn, and the same one for the same seed', () => {
    const places = (seed: string) => balanceKeys(choices(12), seed).map(placeOf);
    expect(places('a')).toEqual(places('a'));
    expect(places('a')).not.toEqual(places('b'));
    expect(places('a').slice(0, 4)).not.toEqual(places('a').slice(4, 8));
  });

  it('gives ids by place, so that an id does not tell which option was written first', () => {
    for (const item of balanceKeys(choices(6), 's'))
      expect(item.kind === 'single' && item.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves “none of these” last, keeps every right option of a multiple choice, and its feedback', () => {
    const none = makeChoice('Which?', ['None of these', '1', '2', '3']);
    const [settled] = balanceKeys([none], 's');
    expect(settled?.kind === 'single' && settled.options[3]?.text).toBe('None of these');
    expect(settled && keyText(settled)).toBe('None of these');
    const [multiple] = balanceKeys([makeMultiple('Which?', ['2', '3', '4', '6'], ['a', 'b'])], 's');
    const right = multiple?.kind === 'multiple' ? multiple.options.filter(({ id }) => multiple.key.includes(id)) : [];
    expect(right.map(({ text }) => text).sort()).toEqual(['2', '3']);
  });
});

describe('finishQuiz', () => {
  const done = (more: Parameters<typeof makeInput>[0] = {}, topic = 'water in nature') => {
    const input = makeInput(more);
    return finishQuiz(addDrafts(emptyAssembly, [...sound], input).assembly, input, { topic, notes: ['A note.'] });
  };

  test('numbers the questions, names the quiz and says how it went', () => {
    const { quiz, report } = done();
    expect(quiz?.questions.items.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect(quiz).toMatchObject({
      title: 'Water in nature',
      about: { standardId: null, topicLabel: 'The water cycle' },
    });
    expect(report).toEqual({ v: 1, drafted: 4, repaired: 0, kept: 4, dropped: [], notes: ['A note.'] });
    expect(() => quizQuestionsDocument.write(quiz?.questions ?? { v: 2, passages: [], items: [] })).not.toThrow();
  });

  test('a chosen standard gives the title and every question its skill', () => {
    const standard = findStandard('SAT.RW.EXPRESSION.TRANSITIONS');
    const { quiz } = done({ standard });
    expect(quiz).toMatchObject({
      title: 'Transitions',
      about: { standardId: standard?.id, topicLabel: 'Transitions' },
    });
    expect(quiz?.questions.items.every(({ skill }) => skill === standard?.id)).toBe(true);
  });

  test('fewer than asked for are reported', () => {
    const { report } = done({ request: makeRequest({ length: 9 }) });
    expect(report.notes).toEqual(['A note.', expect.stringContaining('4 of the 9 questions')]);
  });

  test('without a single question there is no quiz', () => {
    const { quiz, report } = finishQuiz(emptyAssembly, makeInput(), { topic: '', notes: [] });
    expect(quiz).toBeNull();
    expect(report.kept).toBe(0);
  });

  it.each(['', 'x'.repeat(500), '\u0000\n'])(
    'what a model calls the topic is used only where it is a title',
    (topic) => {
      expect(done({}, topic).quiz?.title).toBe('The water cycle');
    },
  );

  test('a report of any number of flaws can be stored', () => {
    const dropped = Array.from({ length: 300 }, () => ({ stem: 's', reasons: ['r'] }));
    const notes = Array.from({ length: 20 }, () => 'n'.repeat(900));
    const { report } = finishQuiz({ ...emptyAssembly, dropped }, makeInput(), { topic: '', notes });
    expect(() => generationReportDocument.write(report)).not.toThrow();
  });
});
