import { normaliseLatex } from './normalise-latex.ts';
import { normaliseSymbols } from './normalise-symbols.ts';
import { spellOutNumbers } from './spell-out-numbers.ts';

/**
 * Plain ASCII mathematics from plain, unicode or LaTeX text, with number words as digits: `\boxed{\frac{1}{2}}`,
 * `½` and `one half` are all `1/2`; `1,200` is `1200`; `3 1/2` is `(3+1/2)`. Prose around it is kept.
 */
export function normaliseMath(text: string): string {
  return readDivision(joinMixedNumbers(spellOutNumbers(normaliseLatex(normaliseSymbols(text)))))
    .replace(/(\d)\s*[xX]\s*(?=\d)/g, '$1*')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** `2/3 ÷ 4/9` divides by the fraction, not by 4 and then by 9. */
function readDivision(text: string): string {
  return text.replace(/÷\s*(\d+\/\d+)(?![\d./])/g, '/ ($1)').replaceAll('÷', '/');
}

function joinMixedNumbers(text: string): string {
  return text.replace(
    /(?<![\d./*^+-])(\d+)[ \t]+(\d+)\/(\d+)(?![\d/.]|[ ]?[*^(])/g,
    (all, whole: string, n: string, d: string) => (Number(n) < Number(d) ? `(${whole}+${n}/${d})` : all),
  );
}
