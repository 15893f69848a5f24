import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import type { Derivation } from './derivation.ts';

const N = '\\$?(\\d+(?:\\.\\d+)?)';
const P = '(\\d+(?:\\.\\d+)?)\\s?%';
/** A question and the arithmetic that answers it, with its figures by number. A new question is a line here. */
const QUESTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(`${P} of ${N}`, 'gi'), ['$1/100*$2']],
  [new RegExp(`${N} is what (?:%|percent|percentage) of ${N}`, 'gi'), ['$1/$2*100', '$1/$2']],
  [new RegExp(`what (?:%|percent|percentage) of ${N} is ${N}`, 'gi'), ['$2/$1*100', '$2/$1']],
  [new RegExp(`${N} is ${P} of (?:what|which)`, 'gi'), ['$1*100/$2']],
  [new RegExp(`\\bincreas(?:e|ing) ${N} by ${P}`, 'gi'), ['$1*(100+$2)/100']],
  [new RegExp(`${N}(?: [a-z]+)? (?:is |was )?(?:increased|raised) by ${P}`, 'gi'), ['$1*(100+$2)/100']],
  [new RegExp(`\\b(?:decreas|reduc)(?:e|ing) ${N} by ${P}`, 'gi'), ['$1*(100-$2)/100']],
  [new RegExp(`${N}(?: [a-z]+)? (?:is |was )?(?:decreased|reduced|discounted) by ${P}`, 'gi'), ['$1*(100-$2)/100']],
  [new RegExp(`${N}[^.?!\\d]{0,60}${P} (?:off|discount)`, 'gi'), ['$1*(100-$2)/100', '$1*$2/100']],
  [new RegExp(`${P} (?:off|discount)[^.?!\\d]{0,60}${N}`, 'gi'), ['$2*(100-$1)/100', '$2*$1/100']],
];

/** `What is 15% of 80?`, `30 is what percent of 120?`, `$80 with 20% off`. */
export const percentages: Derivation = (text) => {
  const plain = text.replace(/(\d)\s?(?:percent|per cent)\b/gi, '$1%');
  return QUESTIONS.flatMap(([question, answers]) =>
    [...plain.matchAll(question)].slice(0, 12).flatMap((match) =>
      answers.flatMap((answer) => {
        const value = evaluateArithmetic(answer.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''));
        return value ? [{ value, name: null, unit: null }] : [];
      }),
    ),
  );
};
