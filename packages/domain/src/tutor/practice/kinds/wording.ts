import type { PracticeKind } from '../practice-kind.ts';

type Gap = {
  readonly before: string;
  readonly after: string;
  readonly choices: string;
  readonly answer: string;
  readonly why: string;
};

const GAPS: readonly Gap[] = [
  {
    before: 'The museum has no parking',
    after: 'it is full every weekend',
    choices: 'nevertheless, therefore, similarly',
    answer: 'nevertheless',
    why: 'A crowd is not what you expect where nobody can park, so the word must show a contrast.',
  },
  {
    before: 'The river rose overnight',
    after: 'the footpath was closed by morning',
    choices: 'consequently, however, likewise',
    answer: 'consequently',
    why: 'The closing is the result of the water, so the word must show a result.',
  },
  {
    before: 'Bats steer by sound',
    after: 'dolphins find fish by listening to echoes',
    choices: 'similarly, instead, therefore',
    answer: 'similarly',
    why: 'Both animals do the same kind of thing, so the word must show a likeness.',
  },
  {
    before: 'Many deserts are cold',
    after: 'parts of the Gobi freeze for half the year',
    choices: 'for example, however, consequently',
    answer: 'for example',
    why: 'The Gobi is a case of a cold desert, so the words must introduce a case.',
  },
  {
    before: 'The first trial failed',
    after: 'the team kept the design and tried again',
    choices: 'nonetheless, accordingly, likewise',
    answer: 'nonetheless',
    why: 'Keeping a design that failed is unexpected, so the word must show a contrast.',
  },
  {
    before: 'The author praises the plan in public',
    after: 'in her letters she calls it hopeless',
    choices: 'conversely, moreover, thus',
    answer: 'conversely',
    why: 'The letters say the opposite, so the word must turn the direction round.',
  },
];

/** Transitions: the text has no figures; each is a kind of its own. */
export const wordingKinds: readonly PracticeKind[] = GAPS.map(({ before, after, choices, answer, why }) => ({
  skill: 'transitions',
  fits: /\btransition|\bwriting\b|\bgrammar\b|\bstandard english\b|\brhetoric|\bexpression of ideas\b|\breading\b|\bcraft\b/i,
  template: `Choose the transition that fits the gap (${choices}) and say why: “${before}. ____, ${after}.”`,
  draw: () => ({}),
  solve: () => ({
    answer,
    solution: why,
    hints: [
      'Would you expect the second sentence after the first?',
      'Name the relation first: contrast, result, likeness or example.',
    ],
  }),
}));
