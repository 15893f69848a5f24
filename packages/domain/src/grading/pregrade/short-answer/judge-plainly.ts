import { readWords, type Word } from './read-words.ts';

const noAnswer =
  /^(?:(?:i|we)\s+)?(?:(?:really\s+|just\s+|still\s+)*(?:do\s*n[o'’"]*t|dont|did\s*n[o'’"]*t|cannot|can[’'"]?t)\s+(?:really\s+)?(?:know|understand|remember|get it|have (?:a clue|an idea))|dunno|idk|(?:i\s+)?(?:have\s+)?no\s+(?:idea|clue|answer)|not\s+(?:sure|answered)|no\s+answer|pass|help(?: me)?|n\/?a|none|what|huh)(?:\s+(?:why|how|this|that|it|the answer|at all|about (?:this|that|it)))*\W*$/i;

/** Whether an answer is none: no letter and no figure, or a way of saying "I do not know". */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}∞]/u.test(text) || noAnswer.test(text.trim().slice(0, 200));
}

/** Whether two texts are the same but for case, white space and punctuation. */
export function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.,;:!?"“”'‘’]+/g, ' ')
      .trim();
  return bare(one) !== '' && bare(one) === bare(other);
}

/** Whether an answer is the reference with a `not` put in or left out. */
export function isReferenceDenied(reference: string, answer: string): boolean {
  const [wanted, said] = [readBriefly(reference), readBriefly(answer)];
  const denials = (words: readonly Word[]) => words.filter((word) => word.isNegator).length;
  return wanted.length > 0 && (denials(wanted) + denials(said)) % 2 === 1 && contentOf(wanted) === contentOf(said);
}

/** Whether an answer only says the question again, in its own order, where the references say more. */
export function isCopyOfQuestion(question: string, references: readonly string[], answer: string): boolean {
  const asked = readBriefly(question);
  const said = readBriefly(answer);
  const content = said.filter((word) => !word.isFunction);
  if (content.length === 0 || said.some((word) => word.isNegator) !== asked.some((word) => word.isNegator))
    return false;
  const adds = (reference: string) =>
    readBriefly(reference).some((word) => !word.isFunction && !asked.some((other) => other.stem === word.stem));
  return references.every(adds) && isWithin(content, asked);
}

function isWithin(words: readonly Word[], others: readonly Word[]): boolean {
  let at = 0;
  for (const other of others) if (words[at]?.stem === other.stem) at += 1;
  return at === words.length;
}

function contentOf(words: readonly Word[]): string {
  return words
    .filter((word) => !word.isFunction)
    .map((word) => word.stem)
    .sort()
    .join(' ');
}

function readBriefly(text: string): Word[] {
  return readWords(text.slice(0, 4000)).slice(0, 300);
}
