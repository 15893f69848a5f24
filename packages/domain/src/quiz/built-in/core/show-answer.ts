import type { Answer } from './item-generator.ts';
import { withCommas } from './write-maths.ts';

/** An answer, or a distractor in its form, as an option says it: mathematics between dollar signs. */
export function showAnswer(answer: Answer, text: string): string {
  if (answer.kind === 'text') return text;
  if (answer.kind === 'expression') return showMaths(text);
  const { before = '', after = '' } = answer.dress ?? {};
  const figure = before === '$' && /^\d+\.\d$/.test(text) ? `${text}0` : text;
  // Money and formulas share the dollar sign, so that a price is never set as a formula.
  if (before !== '')
    return figure.startsWith('-') ? `-${before}${withCommas(figure.slice(1))}` : `${before}${withCommas(figure)}`;
  return /^\d+(?:\.\d+)?$/.test(figure) ? `${withCommas(figure)}${after}` : `${showMaths(figure)}${after}`;
}

/** Plain mathematics as LaTeX between dollar signs: `3/4` is `$\frac{3}{4}$`. */
export function showMaths(text: string): string {
  return `$${toTex(text)}$`;
}

/** Fractions, powers, roots and signs of plain mathematics in LaTeX. */
export function toTex(text: string): string {
  return text
    .replace(/sqrt\(([^()]*)\)/g, '\\sqrt{$1}')
    .replace(/\(([^()]+)\)\/\(([^()]+)\)/g, '\\frac{$1}{$2}')
    .replace(/\(([^()]+)\)\/(\d+)/g, '\\frac{$1}{$2}')
    .replace(/(?<![\w}])(\d+)\/(\d+)/g, '\\frac{$1}{$2}')
    .replace(/\^\(?(-?\d{2,}|-\d)\)?/g, '^{$1}')
    .replace(/\^\((\d+)\/(\d+)\)/g, '^{$1/$2}')
    .replace(/<=/g, '\\le ')
    .replace(/>=/g, '\\ge ')
    .replace(/\bpi\b/g, '\\pi')
    .replace(/ ?\* ?/g, ' \\cdot ');
}
