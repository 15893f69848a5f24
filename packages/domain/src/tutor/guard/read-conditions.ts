/** What a text says about a whole number besides its size. */
export type Conditions = { even: boolean; odd: boolean; prime: boolean; square: boolean; multiples: readonly bigint[] };

/** `even`, `odd`, `prime`, `a perfect square`, `a multiple of 5`, `divisible by 3`, in normalised prose. */
export function readConditions(text: string): Conditions {
  const says = (word: string): boolean => new RegExp(`(?<!\\bnot )(?<!\\bnot an )\\b${word}\\b`, 'i').test(text);
  const multiples = [
    ...text.matchAll(/\b(?:multiples? of|divisible by|in the (\d{1,3}) times table)\s*(\d{1,3})?\b/gi),
  ];
  return {
    even: says('even (?:number|and|integer|whole|one)') || says("(?:is|it's|and) even"),
    odd: says('odd'),
    prime: says('prime'),
    square: says('(?:perfect|square) (?:square|number)'),
    multiples: multiples.map((match) => BigInt(match[1] ?? match[2] ?? 1)).filter((one) => one > 1n),
  };
}

/** Whether a whole number meets them all. */
export function meetsConditions(value: bigint, conditions: Conditions): boolean {
  if (conditions.even && value % 2n !== 0n) return false;
  if (conditions.odd && value % 2n === 0n) return false;
  if (conditions.multiples.some((one) => value % one !== 0n)) return false;
  if (conditions.square && !isSquare(value)) return false;
  return !conditions.prime || isPrime(value);
}

function isSquare(value: bigint): boolean {
  const root = BigInt(Math.round(Math.sqrt(Number(value))));
  return value >= 0n && root * root === value;
}

/** By trial up to a thousand: larger answers are not narrowed down by being prime. */
function isPrime(value: bigint): boolean {
  if (value < 2n || value > 1_000_000n) return false;
  for (let by = 2n; by * by <= value; by += 1n) if (value % by === 0n) return false;
  return true;
}
