/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemGenerator } from '../../core/item-generator.ts';
import { GAP } from './choice.ts';
import { englishFamily } from './english-family.ts';

/** Base, `-ing`, past, and what it is done to. */
type Task = readonly [base: string, ing: string, past: string, object: string];
/** People and three things that they do. */
const GROUPS: readonly (readonly [who: string, Task, Task, Task])[] = [
  [
    'The volunteers',
    ['paint', 'painting', 'painted', 'fences'],
    ['plant', 'planting', 'planted', 'trees'],
    ['repair', 'repairing', 'repaired', 'benches'],
  ],
  [
    'The biologists',
    ['count', 'counting', 'counted', 'nests'],
    ['measure', 'measuring', 'measured', 'eggs'],
    ['photograph', 'photographing', 'photographed', 'young birds'],
  ],
  [
    'The apprentices',
    ['sharpen', 'sharpening', 'sharpened', 'tools'],
    ['sand', 'sanding', 'sanded', 'boards'],
    ['polish', 'polishing', 'polished', 'table tops'],
  ],
  [
    'The historians',
    ['copy', 'copying', 'copied', 'letters'],
    ['compare', 'comparing', 'compared', 'maps'],
    ['interview', 'interviewing', 'interviewed', 'witnesses'],
  ],
  [
    'The cooks',
    ['peel', 'peeling', 'peeled', 'carrots'],
    ['chop', 'chopping', 'chopped', 'onions'],
    ['roast', 'roasting', 'roasted', 'chestnuts'],
  ],
  [
    'The musicians',
    ['tune', 'tuning', 'tuned', 'guitars'],
    ['test', 'testing', 'tested', 'microphones'],
    ['rehearse', 'rehearsing', 'rehearsed', 'new songs'],
  ],
  [
    'The campers',
    ['gather', 'gathering', 'gathered', 'firewood'],
    ['wash', 'washing', 'washed', 'dishes'],
    ['air', 'airing', 'aired', 'sleeping bags'],
  ],
  [
    'The reporters',
    ['check', 'checking', 'checked', 'facts'],
    ['collect', 'collecting', 'collected', 'quotations'],
    ['answer', 'answering', 'answered', 'phone calls'],
  ],
  [
    'The engineers',
    ['inspect', 'inspecting', 'inspected', 'pipes'],
    ['replace', 'replacing', 'replaced', 'valves'],
    ['record', 'recording', 'recorded', 'pressures'],
  ],
  [
    'The gardeners',
    ['prune', 'pruning', 'pruned', 'roses'],
    ['pull', 'pulling', 'pulled', 'weeds'],
    ['water', 'watering', 'watered', 'seedlings'],
  ],
];

/** What comes before the list, the form that its entries take, and what that form is called. */
type Frame = { readonly form: 'ing' | 'to' | 'past'; readonly text: (who: string) => string };
const FRAMES: readonly [Frame, ...Frame[]] = [
  { form: 'ing', text: (who) => `${who} spent the morning` },
  { form: 'to', text: (who) => `${who} had promised` },
  { form: 'past', text: (who) => `Before noon, ${who.replace('The', 'the')}` },
];
const CALLED = { ing: '“-ing” forms', to: '“to” forms', past: 'simple past forms' } as const;

/** The form of an entry by its first word; a subject of its own makes it a clause. */
function formOf(entry: string): 'ing' | 'to' | 'past' | 'clause' | 'noun' {
  if (/^(?:they|were) /.test(entry)) return 'clause';
  if (/^to /.test(entry)) return 'to';
  if (/^the /.test(entry)) return 'noun';
  return /^\w+ing /.test(entry) ? 'ing' : 'past';
}

export const parallelGenerators: readonly ItemGenerator[] = [
  englishFamily({
    id: 'parallel-structure',
    skill: 'Parallel structure',
    topics: /\bparallel (?:structures?|constructions?|forms?|phrases?)\b|\bparallelism\b/i,
    area: /\bgrammar\b|\bsentence structure\b/i,
    levels: ['medium', 'easy', 'hard'],
    ...{ act: 'CONVENTIONS.SENTENCES', strand: 'grammar' },
    make: (dice) => {
      const [[who, ...tasks] = GROUPS[0] as (typeof GROUPS)[number]] = dice.sample(GROUPS, 1);
      const { form, text } = dice.pick(FRAMES);
      const written = ([base, ing, past, object]: Task): string => `${{ ing, to: `to ${base}`, past }[form]} ${object}`;
      const turn = dice.int(0, 2);
      const [a, b, last] = [0, 1, 2].map((at) => tasks[(at + turn) % 3] ?? tasks[0]) as [Task, Task, Task];
      const [base, ing, past, object] = last;
      const wrong = [`${ing} ${object}`, `to ${base} ${object}`, `they ${past} ${object}`, `the ${ing} of ${object}`];
      const key = written(last);
      return {
        passage: `${text(who)} ${written(a)}, ${written(b)}, and ${GAP}.`,
        key,
        wrong: wrong
          .filter((one) => one !== key)
          .map((one) => [one, `The list has ${CALLED[form]}; “${one}” is of another form.`]),
        because: `The entries of a list take the same form, here ${CALLED[form]}: “${written(a)}”, “${written(b)}”, “${key}”.`,
        fits: (entry) => formOf(entry) === formOf(written(a)) && formOf(entry) === formOf(written(b)),
      };
    },
  }),
];
