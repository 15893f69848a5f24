/**
 * Terms that are also words of every talk, and how they stand there: `what do you mean`, `even if`, `you may`. Names of
 * months are only meant with a capital within a sentence.
 */
const USES: Readonly<Record<string, RegExp>> = {
  mean: /\b(?:you|do|does|did|they|we|i|it|that|this|to|would|could|might|may|can|will|not|n't|words|signs|brackets) mean\b|\bmean (?:by|that|to)\b/gi,
  even: /\beven (?:if|though|when|so|more|better|closer|without|before|after|with|the)\b|\b(?:not|or|and|n't|without) even\b/gi,
  odd: /\b(?:looks?|seems?|sounds?|feels?|a bit|a little) odd\b/gi,
  may: /\bmay\b|(?<=^|[.?!\n] ?)May\b(?= (?:I|we|you|it|they|he|she)\b)/g,
  march: /\bmarch\b/g,
  mode: /\b(?:hint|check|scaffold|explain|step|this|another) mode\b|\bmode of (?:help|work)/gi,
  range: /\ba (?:wide )?range of\b/gi,
};

/** The text without the everyday uses of a one-word answer; what is left of the word is the term. */
export function withoutEverydayUse(text: string, words: readonly string[]): string {
  const use = words.length === 1 ? USES[words[0] ?? ''] : undefined;
  return use ? text.replace(use, ' ') : text;
}
