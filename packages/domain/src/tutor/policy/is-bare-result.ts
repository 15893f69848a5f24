const BARE = /^[^=+*/^<>\d]*(?:\b(?:1\s*\*?\s*)?[a-z]\s*=\s*)?[-$]?\s*[\d.,/]+%?[^=+*/^<>\d]*$/i;

/** `4`, `x = 4`, `is it 4?`: a claim that says nothing about how it was reached. */
export function isBareResult(maths: string): boolean {
  return BARE.test(maths);
}
