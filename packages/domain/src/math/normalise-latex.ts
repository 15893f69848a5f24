/** Commands that only dress their argument. */
const DRESS =
  /\\(?:text|textbf|textit|textrm|mathrm|mathbf|mathit|mathsf|operatorname|boxed|fbox|mbox|displaystyle|emph|underline|overline|color\{[a-z]*\}|phantom)\s*\{([^{}]*)\}/g;
const FRACTION = /\\[dtc]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const SHORT_FRACTION = /\\[dtc]?frac\s*(\d)\s*(\d)/g;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|big|Big|bigg|Bigg|displaystyle|limits|[,;:!])/g, ''],
  [/\\(?:quad|qquad| )|~/g, ' '],
  [/\\(?:cdot|times|ast)\b/g, '*'],
  [/\\div\b/g, '÷'],
  [/\\(?:leq?|leqslant)\b/g, '<='],
  [/\\(?:geq?|geqslant)\b/g, '>='],
  [/\\lt\b/g, '<'],
  [/\\gt\b/g, '>'],
  [/\\neq?\b/g, '!='],
  [/\\pm\b/g, '±'],
  [/\\approx\b/g, '≈'],
  [/\\(pi|sin|cos|tan|log|ln|theta|alpha|beta)\b/g, '$1 '],
  [/\^\s*\{?\\circ\}?/g, ' degrees'],
  [/\\([%$#&_])/g, '$1'],
  [/\\[()[\]]|\$\$?(?!\s?\d+(?:\.\d+)?(?:\s|[.,;:!?)]|$))/g, ' '],
  [/\\\\/g, '\n'],
];

/** Plain text from LaTeX: `\frac{3}{4}` 3/4, `x^{10}` x^10, `\sqrt{2}` sqrt(2), `\boxed{7}` 7. Unknown commands stay. */
export function normaliseLatex(text: string): string {
  if (!/[\\${}~]/.test(text)) return text;
  // What follows loses its backslash below and would run into the sign: `2\cdot\sqrt{2}`.
  let plain = text.replace(/\{,\}/g, '').replace(/\\(?:cdot|times|ast|div|pm|pi|[lg]eq?|neq?)(?=\\)/g, '$& ');
  for (let depth = 0; depth < 8; depth += 1) {
    const next = plain
      .replace(DRESS, '$1')
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, 'sqrt($1)')
      .replace(/\\sqrt\s*\[([^\]]*)\]\s*\{([^{}]*)\}/g, '($2)^(1/$1)')
      .replace(FRACTION, (_, n: string, d: string) => ` ${wrap(n)}/${wrap(d)}`)
      .replace(/\^\{([^{}]*)\}/g, (_, power: string) => `^${wrap(power)}`)
      .replace(/_\{([^{}]*)\}/g, '_$1');
    if (next === plain) break;
    plain = next;
  }
  plain = plain.replace(SHORT_FRACTION, ' $1/$2');
  for (const [sign, replacement] of SIGNS) plain = plain.replace(sign, replacement);
  return plain.replace(/\\[{}]/g, (brace) => brace.slice(1)).replace(/\{([^{}]*)\}/g, '$1');
}

function wrap(part: string): string {
  const trimmed = part.trim();
  return /^(?:[\d.]+|[a-zA-Z])$/.test(trimmed) ? trimmed : `(${trimmed})`;
}
