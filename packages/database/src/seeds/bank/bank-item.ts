import type { ExamOptions } from '@skillbridge/domain';
import type { ExamAnswer } from '@skillbridge/domain/answers';

/** An item of the shared bank before it has a row. */
export type BankItem = {
  readonly exam: 'SAT' | 'ACT' | 'GRE';
  readonly section: string;
  readonly skill: string;
  readonly prompt: string;
  readonly options: ExamOptions;
  readonly answer: ExamAnswer;
  readonly explanation: string;
};

type Place = Pick<BankItem, 'exam' | 'section' | 'skill'>;

/** An item with one right option; the key comes first in `texts` and is moved to `keyAt`. */
export function single(
  place: Place,
  prompt: string,
  texts: readonly string[],
  rest: { keyAt: number; why: string },
): BankItem {
  const [key = '', ...others] = texts;
  const ordered = [...others.slice(0, rest.keyAt), key, ...others.slice(rest.keyAt)];
  const choices = ordered.map((text, index) => ({ id: 'ABCDE'.charAt(index), text }));
  return {
    ...place,
    prompt,
    options: { v: 1, type: 'single', choices },
    answer: { v: 1, type: 'single', key: 'ABCDE'.charAt(rest.keyAt), explanation: rest.why },
    explanation: rest.why,
  };
}

/** An item answered with a number that is typed. */
export function typed(place: Place, prompt: string, key: string, why: string): BankItem {
  return {
    ...place,
    prompt,
    options: { v: 1, type: 'numeric', entry: place.exam === 'SAT' ? 'sat-grid' : 'box' },
    answer: { v: 1, type: 'numeric', key, range: null, explanation: why },
    explanation: why,
  };
}

/** A GRE comparison; `key` is A, B, C (equal) or D (cannot be told). */
export function comparison(
  place: Place,
  quantities: readonly [string, string],
  key: 'A' | 'B' | 'C' | 'D',
  why: string,
): BankItem {
  return {
    ...place,
    prompt: 'Compare the two quantities.',
    options: { v: 1, type: 'quantitative-comparison', quantityA: quantities[0], quantityB: quantities[1] },
    answer: { v: 1, type: 'quantitative-comparison', key, explanation: why },
    explanation: why,
  };
}
