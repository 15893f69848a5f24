import {
  divideRational,
  multiplyRational,
  negateRational,
  parseDecimal,
  powerRational,
  type Rational,
  whole,
} from './rational.ts';

const DECIMAL = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const GROUPED = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const MIXED = /^(?:\((\d+)\+(\d+)\/(\d+)\)|(\d+) (\d+)\/(\d+))$/;
const FRACTION = new RegExp(String.raw`^\(?([+-]?${DECIMAL})\)? ?\/ ?\(?([+-]?${DECIMAL})\)?$`);
const SCIENTIFIC = new RegExp(String.raw`^(${DECIMAL}) ?(?:[eE]|\* ?10 ?\^) ?\(?([+-]?\d{1,3})\)?$`);
const POWER_OF_TEN = /^10 ?\^ ?\(?([+-]?\d{1,3})\)?$/;

/**
 * Reads normalised text (`normaliseMath`) that is one number as people write it: `12`, `.5`, `-2/3`, `3 1/2`, `1.2e5`,
 * `1.2 * 10^5`, `12 345`. Null for anything else, sums and products too: a task copied into the box is no answer.
 */
export function readNumber(text: string): Rational | null {
  const [, sign = '', rest = ''] = /^([+-]?) ?(.+)$/.exec(text.trim()) ?? [];
  const inBrackets = /^\(([^()]+)\)$/.exec(rest)?.[1];
  const value = readUnsigned(rest) ?? (inBrackets === undefined ? null : readNumberOnce(inBrackets));
  return value && sign === '-' ? negateRational(value) : value;
}

function readNumberOnce(text: string): Rational | null {
  const [, sign = '', rest = ''] = /^([+-]?) ?(.+)$/.exec(text.trim()) ?? [];
  const value = readUnsigned(rest);
  return value && sign === '-' ? negateRational(value) : value;
}

function readUnsigned(text: string): Rational | null {
  if (/^[+-]/.test(text)) return null;
  const plain = parseDecimal(GROUPED.test(text) ? text.replaceAll(' ', '') : text);
  return plain ?? readMixed(text) ?? readFraction(text) ?? readScientific(text);
}

function readMixed(text: string): Rational | null {
  const parts = MIXED.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [units, n, d] = (parts ?? []).map(BigInt);
  if (units === undefined || n === undefined || d === undefined || n >= d) return null;
  return divideRational(whole(units * d + n), whole(d));
}

function readFraction(text: string): Rational | null {
  const [, over = '', under = ''] = FRACTION.exec(text) ?? [];
  const [n, d] = [parseDecimal(over), parseDecimal(under)];
  return n && d && divideRational(n, d);
}

function readScientific(text: string): Rational | null {
  const [, digits = '1', power = POWER_OF_TEN.exec(text)?.[1]] = SCIENTIFIC.exec(text) ?? [];
  const scale = power === undefined ? null : powerRational(whole(10), whole(BigInt(power)));
  const figure = parseDecimal(digits);
  return scale && figure && multiplyRational(figure, scale);
}
