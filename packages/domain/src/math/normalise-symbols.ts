const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
  ⁿ: 'n',
};
const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/**
 * One way to write each sign: fullwidth and other digits become ASCII, minus signs a hyphen, `×` and `·` a star, `²` a
 * power, `½` a fraction; invisible characters go; thousands separators go where they can be nothing else.
 * A run of more than 60 digits is nobody's answer and becomes an ellipsis, which bounds what reading it costs.
 */
export function normaliseSymbols(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}|\u20e3/gu, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿ]+/g, (run) =>
      `^${[...run].map((c) => SUPERSCRIPTS[c] ?? '').join('')}`.replace(/\^(-.+)/, '^($1)'),
    )
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (c, at: number, all: string) =>
      /\d\s?$/.test(all.slice(0, at)) ? ` ${VULGAR[c]}` : `${VULGAR[c]}`,
    )
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[×∙⋅·•✕✖]/g, '*')
    .replace(/[∕⁄]/g, '/')
    .replace(/≤|⩽/g, '<=')
    .replace(/≥|⩾/g, '>=')
    .replace(/≠/g, '!=')
    .replace(/√\s*\(/g, 'sqrt(')
    .replace(/√\s*([\d.]+|[a-z])/gi, 'sqrt($1)')
    .replace(/[π]/g, 'pi')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\d{61,}/g, '…')
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d]|,\d)/g, (number) => number.replaceAll(',', ''));
}

/** Decimal digits of every script come in runs of ten that start where the code point ends in 0 or 6. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
