import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../items/item.ts';
import { addDrafts, addItems, addRepairs, dropFlawed, emptyAssembly, fillFromSpare, openSlots } from './assembly.ts';
import { namesByPlace } from './names-by-place.ts';
import { planGeneration } from './plan-generation.ts';
import { draftChoice, draftOpen, makeInput, makeRequest, sound } from './testing/make-input.ts';

const input = makeInput();
const wrongKey = draftChoice('Solve $2x + 5 = 13$.', ['$x = 5$', '$x = 4$', '$x = 9$', '$x = 3$']);
const mended = draftChoice('Solve $2x + 5 = 13$.', ['$x = 4$', '$x = 5$', '$x = 9$', '$x = 3$']);
const add = (drafts: Parameters<typeof addDrafts>[1], of = input) => addDrafts(emptyAssembly, drafts, of);

describe('addDrafts', () => {
  test('sound drafts are kept; one bad among them does not take the others with it', () => {
    const { assembly, flawed } = add([sound[0] ?? null, null, wrongKey, sound[3] ?? null]);
    expect(assembly.kept.map(({ kind }) => kind)).toEqual(['single', 'short']);
    expect(assembly).toMatchObject({
      drafted: 4,
      dropped: [{ stem: '', reasons: ['It was not of the form asked for.'] }],
    });
    expect(flawed).toMatchObject([{ draft: wrongKey, reasons: [expect.stringContaining('is marked as right')] }]);
  });

  test('of two that ask nearly the same the first is kept', () => {
    const { assembly, flawed } = add([mended, mended]);
    expect(assembly.kept).toHaveLength(1);
    expect(flawed[0]?.reasons[0]).toContain('in this quiz');
  });

  test('what a quiz of the course asks already is not asked again, whatever ids its items have', () => {
    const first = add([mended]).assembly.kept[0];
    const bank = first ? [{ ...first, id: 'draft-1' }] : [];
    const { assembly, flawed } = add([mended], makeInput({ bank }));
    expect(assembly.kept).toEqual([]);
    expect(flawed[0]?.reasons[0]).toContain('question bank');
  });

  test('a question about a worksheet quotes a line that stands in it', () => {
    const worksheet = { name: 'sheet.pdf', text: 'Evaporation turns liquid\nwater into vapor.' };
    const of = makeInput({ worksheet });
    const [first] = sound;
    if (!first) throw new Error('No draft.');
    const quoted = { ...first, source: 'Evaporation turns liquid water into vapor.' };
    expect(add([quoted], of).assembly.kept).toMatchObject([{ source: quoted.source }]);
    expect(add([first], of).flawed[0]?.reasons[0]).toContain('quote it word for word');
    const made = { ...first, source: 'Condensation is the opposite of that.' };
    expect(add([made], of).flawed[0]?.reasons[0]).toContain('does not stand in the worksheet');
  });

  test('where only multiple choice was asked for, an open question is not kept', () => {
    const { assembly, flawed } = add([...sound], makeInput({ request: makeRequest({ mix: 'all-choice' }) }));
    expect(assembly.kept).toHaveLength(2);
    expect(flawed.map(({ reasons }) => reasons)).toEqual([
      ['Only multiple choice was asked for.'],
      ['Only multiple choice was asked for.'],
    ]);
  });

  test('never more are kept than were asked for', () => {
    expect(add([...sound], makeInput({ request: makeRequest({ length: 2 }) })).assembly.kept).toHaveLength(2);
  });

  test('more of one form than the mix has is put by, and used only where nothing else comes', () => {
    const of = makeInput({ request: makeRequest({ length: 3, mix: 'half-choice' }) });
    const { assembly } = add([sound[2] ?? null, sound[3] ?? null, sound[0] ?? null], of);
    expect([assembly.kept.map(({ kind }) => kind), assembly.spare.map(({ kind }) => kind)]).toEqual([
      ['true-false', 'single'],
      ['short'],
    ]);
    expect(fillFromSpare(assembly, 3)).toMatchObject({ kept: [{}, {}, { kind: 'short' }], spare: [] });
    expect(fillFromSpare(assembly, 2).kept).toEqual(assembly.kept);
  });
});

describe('addRepairs', () => {
  const { assembly, flawed } = add([sound[0] ?? null, wrongKey]);

  test('a repaired question is kept and counted, and not drafted twice', () => {
    const after = addRepairs(assembly, flawed, [mended], input);
    expect(after).toMatchObject({ drafted: 2, repaired: 1, dropped: [] });
    expect(after.kept).toHaveLength(2);
  });

  it.each([
    ['is wrong again', [wrongKey]],
    ['was not returned', []],
    ['is not of the form', [null]],
  ])('one that %s is dropped with the reason', (_title, repairs) => {
    const after = addRepairs(assembly, flawed, repairs, input);
    expect(after.kept).toHaveLength(1);
    expect(after.dropped).toMatchObject([
      { stem: wrongKey.stem, reasons: [expect.stringContaining('marked as right')] },
    ]);
  });

  test('what nobody repaired is dropped with the reasons', () => {
    expect(dropFlawed(assembly, flawed).dropped).toHaveLength(1);
  });
});

test('items of the built-in engine go through the same gate', () => {
  const [first, equation] = add([sound[0] ?? null, mended]).assembly.kept;
  if (!first || equation?.kind !== 'single') throw new Error('No items.');
  const broken: Item = { ...equation, key: equation.options.find(({ id }) => id !== equation.key)?.id ?? '' };
  const after = addItems(emptyAssembly, [broken, first], input);
  expect(after.kept.map(({ stem }) => stem)).toEqual([first.stem]);
  expect(after.dropped).toMatchObject([{ reasons: [expect.stringContaining('is marked as right')] }]);
});

test('what is still to be made is what no kept question fills', () => {
  const slots = planGeneration({ length: 4, mix: 'half-choice', difficulty: 'medium' });
  const { kept } = add([sound[0] ?? null, sound[2] ?? null]).assembly;
  expect(openSlots(slots, kept).map(({ form }) => form)).toEqual(['choice', 'open']);
  expect(openSlots(slots, add([...sound]).assembly.kept)).toEqual([]);
  expect(openSlots(slots, [])).toEqual(slots);
});

describe('namesByPlace', () => {
  const item = (explanation: string, last = 'Snow') => {
    const draft = draftChoice('What falls?', ['Rain', 'Hail', last], { explanation });
    return add([draft]).assembly.kept[0] ?? add([draft]).flawed[0];
  };
  it.each(['Option B is wrong.', 'Answer (C) forgets the ice.', 'The second option forgets it.'])(
    'reports %s',
    (text) => {
      const found = item(text);
      expect(found && 'reasons' in found && found.reasons.join(' ')).toContain('letter or place');
    },
  );
  it('reports an option that is letters alone', () => {
    expect(item('', 'Both A and B')).toMatchObject({
      reasons: expect.arrayContaining([expect.stringContaining('letter or place')]),
    });
  });
  it.each(['The answer A = 4 is the area.', 'A triangle has an answer.', 'Vitamin A and B', 'Answer with a number.'])(
    'lets %s pass',
    (text) => {
      expect(item(text)).toHaveProperty('kind');
    },
  );
  it('does not read items without options', () => {
    const [open] = addDrafts(emptyAssembly, [draftOpen('short', 'Explain option B.', 'Because.')], input).assembly.kept;
    expect(open && namesByPlace(open)).toBeNull();
  });
});
