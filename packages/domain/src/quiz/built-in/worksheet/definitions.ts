/** ANSWER-BEARING: see answer-key.ts. */
import { type Item, itemSchema } from '../../../items/item.ts';
import type { Candidate } from './candidate.ts';
import { chooseAmong } from './choose-among.ts';
import type { Definition } from './read-definitions.ts';

const WRONG = 3;
/** Pairs of a matching question. */
const PAIRS = 4;
/** Fewer terms are asked about one by one: a matching question uses up all that it shows. */
const ENOUGH_TO_MATCH = 7;

/** Questions from a term to its meaning and back. Wrong options are the worksheet's other terms and meanings. */
export function definitionCandidates(definitions: readonly Definition[]): Candidate[] {
  return [...definitions.flatMap((one) => ofOne(one, definitions)), ...matching(definitions)];
}

function ofOne(own: Definition, all: readonly Definition[]): Candidate[] {
  const common = { lines: [own.line], worth: 200 };
  const { term, meaning, line } = own;
  const others = all.filter((other) => other !== own && other.line !== line);
  const alike = others.filter(({ plural }) => plural === own.plural);
  const fields = {
    points: 1,
    source: line,
    explanation: `The worksheet explains “${term}” as: ${inSentence(meaning)}.`,
  };
  const tell = (text: string): string | undefined => {
    const other = others.find((one) => sentence(one.term) === text || sentence(one.meaning) === text);
    if (!other) return undefined;
    return sentence(other.term) === text ? `That is ${inSentence(other.meaning)}.` : `That describes “${other.term}”.`;
  };
  return [
    {
      ...{ ...common, form: 'choice', way: 'which-term' },
      make: ({ id, keyAt, dice }) => {
        if (alike.length < WRONG) return null;
        const wrong = dice.sample(alike, WRONG).map((other) => sentence(other.term));
        const stem = dice.pick([
          `Which term fits this description: ${inSentence(meaning)}?`,
          `What is the word for this: ${inSentence(meaning)}?`,
        ]);
        return parse({ ...fields, id, kind: 'single', stem, ...chooseAmong(sentence(term), wrong, keyAt, tell) });
      },
    },
    {
      ...{ ...common, form: 'choice', way: 'which-meaning' },
      make: ({ id, keyAt, dice }) => {
        const near = [...others].sort(
          (a, b) => Math.abs(a.meaning.length - meaning.length) - Math.abs(b.meaning.length - meaning.length),
        );
        if (near.length < WRONG) return null;
        const wrong = dice.sample(near.slice(0, 5), WRONG).map((other) => sentence(other.meaning));
        const stem = `Which of these describes “${term}”?`;
        return parse({ ...fields, id, kind: 'single', stem, ...chooseAmong(sentence(meaning), wrong, keyAt, tell) });
      },
    },
    {
      ...{ ...common, form: 'open', way: 'explain-term', worth: 150 },
      make: ({ id, dice }) =>
        parse({
          ...{ ...fields, points: 2, id, kind: 'short', key: [sentence(meaning)] },
          stem: dice.pick([
            `Explain in your own words what “${term}” means.`,
            `What does “${term}” mean? Answer in a sentence.`,
          ]),
        }),
    },
  ];
}

/** The last terms of the sheet, so that the first ones are left for questions of their own. */
function matching(definitions: readonly Definition[]): Candidate[] {
  if (definitions.length < ENOUGH_TO_MATCH) return [];
  const some = definitions.slice(-PAIRS);
  return [
    {
      ...{ form: 'open', way: 'matching', lines: some.map(({ line }) => line), worth: 260 },
      make: ({ id, dice }) => {
        const shuffled = dice.sample(some, some.length);
        return parse({
          ...{ id, kind: 'matching', points: 2, source: some[0]?.line ?? '' },
          stem: 'Match each term with its description.',
          prompts: some.map(({ term }, at) => ({ id: String(at + 1), text: term })),
          choices: shuffled.map(({ meaning }, at) => ({ id: String.fromCharCode(97 + at), text: sentence(meaning) })),
          key: some.map((one, at) => ({
            promptId: String(at + 1),
            choiceId: String.fromCharCode(97 + shuffled.indexOf(one)),
          })),
        });
      },
    },
  ];
}

function parse(fields: Record<string, unknown>): Item | null {
  return itemSchema.safeParse({ skill: null, ...fields }).data ?? null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function inSentence(text: string): string {
  return /^(?:A|An|The|When|What|Any|One|Its?|All)\s/.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}
