/**
 * Raised or lowered letters on one line: `^2`, `^(2x)`, `_1`. Ordinals (`1st`) and primes stay as they are, a raised
 * ring is the degree sign.
 */
export function writeScript(level: 'above' | 'below', text: string): string {
  if (level === 'above' && /^(?:st|nd|rd|th|['′″‴°]+)$/.test(text)) return text;
  if (level === 'above' && /^[∘◦]$/.test(text)) return '°';
  const sign = level === 'above' ? '^' : '_';
  return /^(?:\p{L}|\d+)$/u.test(text) ? sign + text : `${sign}(${text})`;
}
