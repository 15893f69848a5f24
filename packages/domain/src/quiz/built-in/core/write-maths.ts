/** Wherever a figure would have to be cut off, there is none: no answer of ours is a rounded one unless it says so. */
const MOST_DECIMALS = 3;

/** A figure as an answer: `12`, `2.5`; null when its decimals do not end soon. */
export function figureText(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  return Math.abs(rounded - value) < 1e-9 ? String(rounded === 0 ? 0 : rounded) : null;
}

/** `3/4` in lowest terms, `2` when it is whole; null over zero. */
export function ratioText(n: number, d: number): string | null {
  if (d === 0 || !Number.isInteger(n) || !Number.isInteger(d)) return null;
  const common = gcd(n, d);
  const [top, bottom] = [(n / common) * Math.sign(d), Math.abs(d) / common];
  return bottom === 1 ? String(top === 0 ? 0 : top) : `${top}/${bottom}`;
}

/** The greatest common divisor, positive. */
export function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** The least common multiple of two positive numbers. */
export function lcm(a: number, b: number): number {
  return (a * b) / gcd(a, b);
}

/** A sum of terms with coefficients: `[[3, 'x'], [-1, '']]` is `3x - 1`. Terms with 0 are left out. */
export function sumText(terms: readonly (readonly [coefficient: number, letters: string])[]): string {
  const shown = terms.filter(([coefficient]) => coefficient !== 0);
  if (shown.length === 0) return '0';
  return shown
    .map(([coefficient, letters], at) => {
      const size = Math.abs(coefficient);
      const body = letters !== '' && size === 1 ? letters : `${size}${letters}`;
      if (at === 0) return coefficient < 0 ? `-${body}` : body;
      return coefficient < 0 ? ` - ${body}` : ` + ${body}`;
    })
    .join('');
}

/** `ax + b`. */
export function linearText(a: number, b: number, letter = 'x'): string {
  return sumText([
    [a, letter],
    [b, ''],
  ]);
}

/** `ax^2 + bx + c`. */
export function quadraticText([a, b, c]: readonly [number, number, number], letter = 'x'): string {
  return sumText([
    [a, `${letter}^2`],
    [b, letter],
    [c, ''],
  ]);
}

/** A negative number in brackets, for the middle of a calculation: `5 - (-3)`. */
export function inBrackets(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** `$1,250` or `$12.50`. Null when cents would have to be cut. */
export function moneyText(value: number): string | null {
  const cents = Math.round(value * 100);
  if (Math.abs(cents / 100 - value) > 1e-9) return null;
  return `$${withCommas(cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2))}`;
}

/** `12500` as `12,500`. */
export function withCommas(figure: string): string {
  return figure.replace(/(?<![.\d]\d*)\d{4,}/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
