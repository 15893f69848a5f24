import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuiz } from '../gate/check-quiz.ts';
import { type DraftRequest, draftItems } from './draft-items.ts';

const asked = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  request: { mix: 'all-choice' },
  standard: null,
  topic: 'two-step equations and percent word problems for grade 7',
  worksheetText: null,
  seed: 'one',
  count: 8,
  difficulty: 'mixed',
  ...more,
});
const SHEET = `Photosynthesis
Name: ______   Show your work.
Photosynthesis is the process by which plants turn light into chemical energy. Chlorophyll in the leaves absorbs the
light, and the roots take up water. Carbon dioxide enters the leaves through small openings called stomata. The
reaction releases oxygen into the air, and the glucose that is made feeds the whole plant. Cellular respiration breaks the
glucose down again and releases carbon dioxide. Mitochondria are found in the cells of plants and animals.`;

describe('draftItems', () => {
  it('gives the same items for the same seed and others for another', () => {
    expect(draftItems(asked())).toEqual(draftItems(asked()));
    expect(draftItems(asked({ seed: 'two' }))).not.toEqual(draftItems(asked()));
  });

  it('gives as many as asked for, none twice, of both skills that the topic names', () => {
    const items = draftItems(asked({ count: 12 }));
    expect(items).toHaveLength(12);
    expect(new Set(items.map(({ stem }) => stem)).size).toBe(12);
    expect(items.filter(({ stem }) => stem.includes('%')).length).toBeGreaterThan(3);
    expect(items.filter(({ stem }) => /\$.*=.*\$/.test(stem)).length).toBeGreaterThan(3);
  });

  it('keeps to the mix', () => {
    const kinds = (mix: DraftRequest['request']['mix']) =>
      draftItems(asked({ request: { mix } })).filter(({ kind }) => kind === 'single' || kind === 'multiple').length;
    expect([kinds('all-choice'), kinds('mostly-choice'), kinds('half-choice')]).toEqual([8, 6, 4]);
  });

  it('gives nothing for a topic that it knows nothing of', () => {
    expect(draftItems(asked({ topic: 'the causes of the French Revolution' }))).toEqual([]);
  });

  it('asks about a worksheet in its own words, each item with its line', () => {
    const items = draftItems(asked({ worksheetText: SHEET, request: { mix: 'half-choice' }, count: 4 }));
    expect(items.length).toBeGreaterThan(2);
    const plain = SHEET.replace(/\s+/g, ' ');
    for (const { source } of items) expect(plain).toContain(source);
  });
});

describe('what a description or a standard brings', () => {
  const skillsFor = (more: Partial<DraftRequest>) => [
    ...new Set(draftItems(asked({ count: 6, ...more })).map(({ skill }) => skill)),
  ];

  it('is the chosen skill for a skill, and skills under it for a group', () => {
    expect(skillsFor({ standard: { id: 'CCSS.MATH.8.EE.C.8' } })).toEqual(['CCSS.MATH.8.EE.C.8']);
    for (const id of skillsFor({ standard: { id: 'SAT.MATH.GEOMETRY' } })) expect(id).toMatch(/^SAT\.MATH\.GEOMETRY\./);
  });

  it('is nothing for a standard that no family exercises, and for another subject', () => {
    expect(skillsFor({ standard: { id: 'CCSS.MATH.HSF.BF.B.4' } })).toEqual([]);
    expect(
      skillsFor({ topic: 'How word choice shapes the meaning of a poem and the function of a paragraph' }),
    ).toEqual([]);
  });

  it('keeps to the school year and to the exam that are named', () => {
    const grade = skillsFor({ topic: 'grade 6 math review', count: 20 });
    expect(grade.join()).not.toMatch(/HS|ADVANCED/);
    for (const id of skillsFor({ topic: 'SAT math practice', count: 15 })) expect(id).toMatch(/^SAT\./);
  });
});

describe('written English', () => {
  const skillsOf = (topic: string) => {
    const items = draftItems(asked({ topic, count: 10 }));
    return { count: items.length, skills: [...new Set(items.map(({ skill }) => skill))].join(' ') };
  };

  it.each([
    ['comma splices', /^SAT\.RW\.CONVENTIONS\.BOUNDARIES$/],
    ['run-on sentences and semicolons', /^SAT\.RW\.CONVENTIONS\.BOUNDARIES$/],
    ['transition words in writing', /^SAT\.RW\.EXPRESSION\.TRANSITIONS$/],
    ['SAT transitions practice', /^SAT\.RW\.EXPRESSION\.TRANSITIONS$/],
    ['fragments and run-ons', /SAT\.RW\.CONVENTIONS\.BOUNDARIES/],
    ['transitions', /^SAT\.RW\.EXPRESSION\.TRANSITIONS$/],
    ['subject-verb agreement for grade 8', /^SAT\.RW\.CONVENTIONS\.SUBJECT-VERB$/],
    ['parallel structure', /^ACT\.ENGLISH\.CONVENTIONS\.SENTENCES$/],
    ['apostrophes', /^SAT\.RW\.CONVENTIONS\.PLURALS-POSSESSIVES$/],
    ['dangling modifiers', /^SAT\.RW\.CONVENTIONS\.MODIFIERS$/],
    ['affect and effect', /^ACT\.ENGLISH\.CONVENTIONS\.USAGE$/],
    ['SAT grammar', /^(?:SAT\.RW\.CONVENTIONS\.\S+ ?){4,}$/],
    ['SAT Reading and Writing', /^(?:SAT\.RW\.\S+ ?){4,}$/],
    ['its and it’s', /^SAT\.RW\.CONVENTIONS\.PLURALS-POSSESSIVES$/],
    ['who vs. whom', /^ACT\.ENGLISH\.CONVENTIONS\.USAGE$/],
    ['Standard English conventions', /SUBJECT-VERB.*BOUNDARIES|BOUNDARIES.*SUBJECT-VERB/],
    ['ACT English practice', /./],
  ])('is what “%s” brings', (topic, expected) => {
    const { count, skills } = skillsOf(topic);
    expect(count).toBe(10);
    expect(skills).toMatch(expected);
  });

  it.each([
    'Spanish verb tenses',
    'phase transitions of water',
    'transition metals',
    'the theme of a novel',
    'essay writing',
    'plural societies',
    'comparative government',
    'word choice in poems',
    'trade agreements',
    'plate boundaries',
    'DNA fragments',
    'the transition to democracy',
    'muscle contractions',
    'electricity usage',
  ])('is not what “%s” asks for', (topic) => {
    expect(skillsOf(topic).count).toBe(0);
  });

  it('leaves the words that mathematics shares with it to mathematics', () => {
    for (const topic of [
      'supplementary angles',
      'parallel and perpendicular lines',
      'finite geometric sequences',
      'fractions with less than',
    ])
      expect(skillsOf(topic).skills).not.toMatch(/SAT\.RW|ACT\.ENGLISH/);
    expect(skillsOf('algebra equations and comma splices').skills).toMatch(
      /SAT\.MATH.*BOUNDARIES|BOUNDARIES.*SAT\.MATH/,
    );
  });

  it.each([
    'SAT.RW',
    'SAT.RW.CONVENTIONS',
    'SAT.RW.EXPRESSION.TRANSITIONS',
    'ACT.ENGLISH',
    'CCSS.ELA.L.7.1',
    'CCSS.ELA.L.9-10.2',
    'NJSLA.ELA.G6-8.CONVENTIONS',
  ])('fills a quiz of 25 for the standard %s, each item within it and without a finding of the gate', (id) => {
    const items = draftItems(asked({ standard: { id }, topic: '', count: 25 }));
    expect(items).toHaveLength(25);
    for (const { skill } of items) expect(skill === id || skill?.startsWith(`${id}.`)).toBe(true);
    expect(checkQuiz(items).findings).toEqual([]);
  });

  it('is also asked within its text, by a choice of words for the gap', () => {
    const items = draftItems(asked({ topic: 'verb tenses', request: { mix: 'half-choice' }, count: 8 }));
    expect(items.filter(({ kind }) => kind === 'blanks')).toHaveLength(4);
  });
});

const wishes = fc.record({
  topic: fc
    .subarray(
      [
        'fractions',
        'percent',
        'linear equations',
        'quadratics',
        'geometry',
        'probability',
        'SAT math',
        'slope',
        'comma splices',
        'SAT grammar',
        'transitions',
      ],
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((topics) => topics.join(' and ')),
  mix: fc.constantFrom<DraftRequest['request']['mix']>('all-choice', 'mostly-choice', 'half-choice'),
  difficulty: fc.constantFrom<DraftRequest['difficulty']>('easy', 'medium', 'hard', 'mixed'),
  count: fc.integer({ min: 1, max: 25 }),
  seed: fc.string(),
});

describe('any quiz that is asked for', () => {
  it('has the length, the mix and no finding of the gate', () => {
    fc.assert(
      fc.property(wishes, ({ topic, mix, difficulty, count, seed }) => {
        const items = draftItems(asked({ topic, request: { mix }, difficulty, count, seed }));
        expect(items).toHaveLength(count);
        const open = items.filter(({ kind }) => kind !== 'single' && kind !== 'multiple').length;
        const most = { 'all-choice': 0, 'mostly-choice': 0.25, 'half-choice': 0.5 }[mix];
        expect(open).toBeLessThanOrEqual(Math.ceil(count * most));
        expect(checkQuiz(items).findings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
