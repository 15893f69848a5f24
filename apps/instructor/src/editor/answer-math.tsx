import { Formula, MathText } from '@skillbridge/ui';

/** Below this share of letters in words it is a formula: `x = 4` is, `the mitochondrion` is not. */
const looksLikeWords = /[\p{L}]{4,}/u;

/** An answer as a key holds it: a bare formula such as `\frac{1}{2}`, or words with mathematics in them. */
export function AnswerMath({ text }: { text: string }) {
  const bare = !text.includes('$') && (text.includes('\\') || !looksLikeWords.test(text));
  return bare ? <Formula tex={text} /> : <MathText inline text={text} />;
}
