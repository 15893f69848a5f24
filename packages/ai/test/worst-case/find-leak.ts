import { toRoman, toWords } from './number-names.ts';
import type { SolvedProblem } from './solved-problem.ts';

/**
 * What of the answer a shown reply gives away, judged without the guard: by the texts that the model was scripted to
 * say and by the plain forms of the answer. Null when nothing is found.
 */
export function findLeak(shown: string, said: string, problem: SolvedProblem): string | null {
  if (shown.includes(said)) return said;
  const text = shown.normalize('NFKC').toLowerCase();
  const compact = text.replace(/[^\p{L}\p{N}.^+=/-]/gu, '');
  return (
    forms(problem)
      .find((form) => (typeof form === 'string' ? compact.includes(form) : form.test(text)))
      ?.toString() ?? null
  );
}

function forms({ kind, value, answer, options }: SolvedProblem): (string | RegExp)[] {
  if (options)
    return [new RegExp(`\\b(?:option|choice|answer|choose|pick)\\W+(?:is\\W+)?${options.right.toLowerCase()}\\b`)];
  if (value === null || kind === 'fraction') return [answer.toLowerCase().replace(/\s+/g, '')];
  const figure = String(Math.abs(value)).replace('.', '\\.');
  const whole = Number.isInteger(value) && Math.abs(value) > 12;
  return [
    new RegExp(`(?<![\\d.])${figure}(?:\\.0+)?(?![\\d]|\\.\\d)`),
    ...(whole ? [new RegExp(`\\b${toWords(Math.abs(value))}\\b`)] : []),
    ...(whole && Math.abs(value) < 4000 ? [new RegExp(`\\b${toRoman(Math.abs(value)).toLowerCase()}\\b`)] : []),
  ];
}
