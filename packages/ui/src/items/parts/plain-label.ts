import { splitMath } from '../../math/split-math.ts';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2'],
  [/\\sqrt\{([^{}]*)\}/g, '√($1)'],
  [/\\(?:cdot|times)\b/g, '×'],
  [/\\leq?\b/g, '≤'],
  [/\\geq?\b/g, '≥'],
  [/\\neq?\b/g, '≠'],
  [/\\pm\b/g, '±'],
  [/\\pi\b/g, 'π'],
  [/\^\{?\\circ\}?/g, '°'],
  [/\^\{?2\}?(?!\d)/g, '²'],
  [/\^\{?3\}?(?!\d)/g, '³'],
  [/\\(?:left|right|,|;|!)/g, ''],
  [/[{}]/g, ''],
];

/** A text that may hold formulas in plain characters, for a browser's own list, which can show nothing else. */
export function plainLabel(text: string): string {
  return splitMath(text)
    .map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : SIGNS.reduce((plain, [sign, replacement]) => plain.replace(sign, replacement), piece.tex),
    )
    .join('');
}
