import type { ItemResponse } from '../../items/item-response.ts';
import { judgeEquivalence } from '../../math/judge-equivalence.ts';
import { answerForm } from './answer-form.ts';

/** One student's answer to the question; `id` names whose. */
export type AnswerToGroup = { readonly id: string; readonly response: ItemResponse | null };

export type AnswerGroup = {
  /** The form of its commonest wording: the same while that stays. */
  readonly key: string;
  readonly by: 'wording' | 'mathematics' | 'blank';
  /** The first answer in the commonest wording; null for no answer. */
  readonly answer: ItemResponse | null;
  /** The first answer in each other wording, the commonest first. */
  readonly others: readonly ItemResponse[];
  /** In the order in which they came. */
  readonly ids: readonly string[];
};

/**
 * Comparisons by algebra that one question may cost. A class of 2,500 rarely writes more than some dozens of different
 * formulas; what is beyond stays in groups of its own, which costs a look and never a wrong mark.
 */
const MOST_COMPARISONS = 600;

type Wording = { readonly text: string; readonly response: ItemResponse; count: number };
type Bucket = { form: string; math: string | null; wordings: Map<string, Wording>; ids: string[] };

/**
 * Puts equal and equivalent answers together. Normal forms are hashed first; then each formula is compared with the
 * groups there are, the commonest first, and joins one only where it is equivalent to all of it: `x = 2` and `y = 2` are
 * both `2`, and not each other. The same answers in the same order always give the same
 * groups: the largest first, equals by form, no answer at the end.
 */
export function groupAnswers(answers: readonly AnswerToGroup[]): AnswerGroup[] {
  const buckets = new Map<string, Bucket>();
  for (const { id, response } of answers) {
    const { form, math, wording } = answerForm(response);
    const bucket = buckets.get(form) ?? { form, math, wordings: new Map<string, Wording>(), ids: [] };
    bucket.ids.push(id);
    buckets.set(form, bucket);
    const known = bucket.wordings.get(wording);
    if (known) known.count += 1;
    else if (form !== '' && response) bucket.wordings.set(wording, { text: wording, response, count: 1 });
  }
  const sorted = [...buckets.values()].sort(byCommonness);
  const groups = joinEquivalent(sorted).map((members) => toGroup(members, answers));
  return groups.sort(
    (a, b) =>
      Number(a.by === 'blank') - Number(b.by === 'blank') || b.ids.length - a.ids.length || compare(a.key, b.key),
  );
}

function byCommonness(a: Bucket, b: Bucket): number {
  return b.ids.length - a.ids.length || compare(a.form, b.form);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joinEquivalent(buckets: readonly Bucket[]): Bucket[][] {
  const groups: Bucket[][] = [];
  let left = MOST_COMPARISONS;
  for (const bucket of buckets) {
    const home = groups.find((group) =>
      group.every((member) => {
        if (member.math === null || bucket.math === null || left === 0) return false;
        left -= 1;
        return sameCurrency(member.math, bucket.math) && judgeEquivalence(member.math, bucket.math) === 'equivalent';
      }),
    );
    if (home) home.push(bucket);
    else groups.push([bucket]);
  }
  return groups;
}

/** The algebra knows money and no currencies. */
function sameCurrency(a: string, b: string): boolean {
  const [first, second] = [a.match(/\p{Sc}/u)?.[0], b.match(/\p{Sc}/u)?.[0]];
  return first === undefined || second === undefined || first === second;
}

function toGroup(members: readonly Bucket[], answers: readonly AnswerToGroup[]): AnswerGroup {
  const key = members[0]?.form ?? '';
  const ids = new Set(members.flatMap((member) => member.ids));
  const [commonest, ...others] = members
    .flatMap(({ wordings }) => [...wordings.values()])
    .sort((a, b) => b.count - a.count || compare(a.text, b.text));
  return {
    key,
    by: key === '' ? 'blank' : others.length > 0 ? 'mathematics' : 'wording',
    answer: commonest?.response ?? null,
    others: others.map(({ response }) => response),
    ids: answers.filter(({ id }) => ids.has(id)).map(({ id }) => id),
  };
}
