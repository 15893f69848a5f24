const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 999,999 in English words. Written apart from the guard's own tables, so that it can catch them out. */
export function toWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)], ...(value % 10 ? [ONES[value % 10]] : [])].join('-');
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  return `${toWords(Math.floor(value / size))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${toWords(rest)}` : ''}`;
}

const ROMAN: readonly [number, string][] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
  ] as const),
  ...([
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
].map(([value, sign]) => [value, sign]);

/** A whole number from 1 to 3999 in Roman numerals. */
export function toRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, sign]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return sign.repeat(count);
  }).join('');
}
