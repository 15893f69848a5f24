import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../items/item.ts';
import { makeChoice } from '../gate/testing/make-items.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { classifyItems } from './classify-items.ts';
import { findStandard } from './find-standard.ts';
import { readOutline } from './read-outline.ts';
import { isOneSlipAway, searchStandards } from './search-standards.ts';
import { frameworks } from './standard.ts';

describe('the catalogue', () => {
  test('every id is there once, short enough for an item, and every parent is an entry', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 80 || !/^[A-Z]+(?:\.[A-Z0-9-]+)+$/.test(id))).toEqual([]);
    expect(catalogue.filter(({ parent }) => parent !== null && !ids.includes(parent))).toEqual([]);
    expect(catalogue.filter(({ id, parent }) => parent !== null && !id.startsWith(`${parent}.`))).toEqual([]);
  });

  test('each framework has its skills, several hundred in all, in words of a sentence', () => {
    const skills = (of: string) => catalogue.filter(({ framework }) => framework === of).length;
    for (const framework of frameworks) expect(skills(framework)).toBeGreaterThan(35);
    expect(catalogue.length).toBeGreaterThan(500);
    expect(catalogue.filter(({ description }) => !/[.]$/.test(description)).map(({ id }) => id)).toEqual([]);
    expect(catalogue.filter(({ label }) => label.length > 120)).toEqual([]);
  });

  test('a line that is not of the form is refused when the data is loaded', () => {
    const root = { id: 'X', framework: 'SAT', subject: 'math', label: 'X', description: 'X.' } as const;
    expect(() => readOutline(root, 'A | only a label')).toThrow('Not a line of a catalogue');
  });

  test('an id is found, and one that is in no catalogue is not', () => {
    expect(findStandard('SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1')?.label).toBe('Linear equations in one variable');
    expect(findStandard('CCSS.MATH.8.EE.C.7')?.parent).toBe('CCSS.MATH.8.EE');
    expect(findStandard('SAT.MATH.ALCHEMY')).toBeNull();
  });
});

describe('searchStandards', () => {
  const ids = (text: string, framework?: (typeof frameworks)[number]) =>
    searchStandards(text, { limit: 5, ...(framework ? { framework } : {}) }).map(({ id }) => id);

  it.each([
    ['linear equations in one variable', 'SAT.MATH.ALGEBRA.LINEAR-EQUATIONS-1'],
    ['8.ee', 'CCSS.MATH.8.EE'],
    ['8.EE.C.7', 'CCSS.MATH.8.EE.C.7'],
    ['ccss.math.hsa.rei.b.4', 'CCSS.MATH.HSA.REI.B.4'],
    ['pythagorean theorem', 'CCSS.MATH.8.G.B.7'],
    ['sentence equivalence', 'GRE.VERBAL.EQUIVALENCE'],
    ['transitions', 'SAT.RW.EXPRESSION.TRANSITIONS'],
  ])('finds %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    ['pythagorian', 'CCSS.MATH.8.G.B.7', 'CCSS'],
    ['quadratc equations', 'ACT.MATH.ALGEBRA.QUADRATICS', 'ACT'],
    ['perc', 'SAT.MATH.PROBLEM-SOLVING.PERCENTAGES', 'SAT'],
    ['punctuaton', 'ACT.ENGLISH.CONVENTIONS.PUNCTUATION', 'ACT'],
    ['INFERENCES', 'SAT.RW.INFORMATION-IDEAS.INFERENCES', 'SAT'],
  ] as const)('forgives in %s a slip, half a word or capitals', (text, id, framework) => {
    expect(ids(text, framework)).toContain(id);
  });

  it('keeps to the framework and the limit, gives the catalogue without a text and nothing for nonsense', () => {
    expect(searchStandards('equations', { framework: 'GRE', limit: 50 }).every((one) => one.framework === 'GRE')).toBe(
      true,
    );
    expect(searchStandards('', { framework: 'SAT', limit: 3 })).toHaveLength(3);
    expect(searchStandards('equations', { limit: 2 })).toHaveLength(2);
    expect(searchStandards('qqqxyz', { limit: 5 })).toEqual([]);
    expect(searchStandards('((( *', { limit: 2 })).toHaveLength(2);
  });

  it('knows one slip from two', () => {
    expect(isOneSlipAway('fraction', 'fracton')).toBe(true);
    expect(isOneSlipAway('fraction', 'fractoin')).toBe(true);
    expect(isOneSlipAway('fraction', 'frction')).toBe(true);
    expect(isOneSlipAway('fraction', 'friction')).toBe(true);
    expect(isOneSlipAway('fraction', 'faction')).toBe(true);
    expect(isOneSlipAway('fraction', 'traction')).toBe(true);
    expect(isOneSlipAway('fraction', 'factin')).toBe(false);
    expect(isOneSlipAway('function', 'fraction')).toBe(false);
  });
});

describe('classifyItems', () => {
  const about = (...stems: string[]): Item[] =>
    stems.map((stem, at) => makeChoice(stem, ['1', '2', '3', '4'], { id: `q${at}` }));

  it('names an entry whose words the items use', () => {
    const items = about(
      'Which choice uses a transition that shows contrast?',
      'Choose the transition that best links the two sentences.',
      'Which transition completes the text?',
    );
    expect(classifyItems(items, { subject: 'English' }).standardId).toBe('SAT.RW.EXPRESSION.TRANSITIONS');
  });

  it('names a topic where no entry has enough evidence, in the items’ own words', () => {
    const items = about(
      'Where in a plant cell does photosynthesis take place?',
      'Which gas does photosynthesis use up?',
      'What does photosynthesis make besides oxygen?',
    );
    expect(classifyItems(items, { subject: 'Biology' })).toEqual({ standardId: null, topicLabel: 'Photosynthesis' });
  });

  it('falls back on the subject for items that have nothing in common, and on a neutral label without one', () => {
    expect(classifyItems(about('Who wrote Hamlet?'), { subject: 'English' })).toEqual({
      standardId: null,
      topicLabel: 'English',
    });
    expect(classifyItems([])).toEqual({ standardId: null, topicLabel: 'Mixed topics' });
  });

  it('goes by the skill that most items name themselves', () => {
    const skill = 'SAT.MATH.GEOMETRY.CIRCLES';
    const items = about('Find x.', 'Find y.', 'Find z.').map(
      (item, at): Item => ({ ...item, skill: at > 0 ? skill : null }),
    );
    expect(classifyItems(items)).toEqual({ standardId: skill, topicLabel: 'Circles' });
  });

  it('names no skill that a neighbour of the same catalogue fits as well; the instructor’s words are the label', () => {
    const items = about('Solve $2x = 8$.', 'Solve $3y = 9$.');
    expect(classifyItems(items, { said: 'linear equations' })).toEqual({
      standardId: null,
      topicLabel: 'Linear equations',
    });
  });

  it('says the same of the same items in any order', () => {
    const items = about('What is the slope of a line?', 'Which line has slope 2?', 'Find the intercept of the line.');
    expect(classifyItems([...items].reverse())).toEqual(classifyItems(items));
  });
});
