const NAMES: Readonly<Record<string, string>> = {
  pi: '\\pi ',
  theta: '\\theta ',
  alpha: '\\alpha ',
  beta: '\\beta ',
  infinity: '\\infty ',
  inf: '\\infty ',
  or: '\\text{ or }',
  and: '\\text{ and }',
};
const FUNCTIONS = /^(?:sin|cos|tan|log|ln)$/;
const SIGNS: Readonly<Record<string, string>> = {
  '*': ' \\cdot ',
  '·': ' \\cdot ',
  '×': ' \\times ',
  '−': '-',
  '<=': ' \\le ',
  '≤': ' \\le ',
  '>=': ' \\ge ',
  '≥': ' \\ge ',
  '!=': ' \\ne ',
  '≠': ' \\ne ',
  '±': ' \\pm ',
  '+-': ' \\pm ',
  π: '\\pi ',
  '∞': '\\infty ',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  $: '',
  '^': '\\text{\\textasciicircum}',
  '~': '\\text{\\textasciitilde}',
  ',': ',\\ ',
};

/**
 * LaTeX from typed mathematics, for showing how it is read: `x^10` has all of 10 in the exponent, `a/b` is a fraction of
 * the factors beside the sign. LaTeX passes as it is. Never fails: what is not closed is shown as far as it goes.
 */
export function toTex(text: string): string {
  if (/[\\]/.test(text)) return text.replaceAll('$', '');
  const tokens = text.match(/\d+(?:[.,]\d+)*|\.\d+|[a-zA-Z]+|<=|>=|!=|\+-|\s+|\S/gu) ?? [];
  const reader: Reader = { tokens: tokens.filter((token) => token.trim() !== ''), at: 0, depth: 0 };
  let tex = '';
  while (reader.at < reader.tokens.length) tex += readTerm(reader);
  return tex;
}

type Reader = { readonly tokens: readonly string[]; at: number; depth: number };

/** One factor with its power, and the fraction that it begins. */
function readTerm(reader: Reader): string {
  let term = readPower(reader);
  while (reader.tokens[reader.at] === '/') {
    reader.at += 1;
    term = `\\frac{${bare(term)}}{${bare(reader.at < reader.tokens.length ? readPower(reader) : '\\ ')}}`;
  }
  return term;
}

function readPower(reader: Reader): string {
  let base = readAtom(reader);
  while (reader.tokens[reader.at] === '^') {
    reader.at += 1;
    const sign = reader.tokens[reader.at] === '-' ? '-' : '';
    if (sign) reader.at += 1;
    base = `{${base}}^{${sign}${reader.at < reader.tokens.length ? bare(readAtom(reader)) : '\\ '}}`;
  }
  return base;
}

function readAtom(reader: Reader): string {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === 'sqrt' || token === '√') return `\\sqrt{${bare(readAtom(reader))}}`;
  if (FUNCTIONS.test(token)) return `\\${token} `;
  if (token === '(' && reader.depth < 30) return readBracket(reader);
  if (/^[a-zA-Z]{4,}$/.test(token) && !NAMES[token.toLowerCase()]) return `\\text{ ${token} }`;
  if (/^[_#&]$/.test(token)) return `\\text{\\${token}}`;
  return NAMES[token] ?? SIGNS[token] ?? token;
}

function readBracket(reader: Reader): string {
  reader.depth += 1;
  let inner = '';
  while (reader.at < reader.tokens.length && reader.tokens[reader.at] !== ')') inner += readTerm(reader);
  reader.depth -= 1;
  if (reader.tokens[reader.at] !== ')') return `(${inner}`;
  reader.at += 1;
  return `\\left(${inner}\\right)`;
}

/** Without the brackets that a fraction, a root or an exponent makes needless. */
function bare(tex: string): string {
  const inner = /^\\left\((.*)\\right\)$/s.exec(tex)?.[1];
  return inner === undefined || inner.includes('\\right)') ? tex : inner;
}
