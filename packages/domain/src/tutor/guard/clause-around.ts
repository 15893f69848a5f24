/** The clause that a place in the text lies in. */
export type Clause = {
  start: number;
  end: number;
  /** Where its sentence starts. */
  sentence: number;
  /** Whether its sentence ends in a question mark. */
  asks: boolean;
};

const SENTENCE_ENDS = /[.!?](?=["'”’)\]*_]*(?:\s|$))|\n/g;
const CLAUSE_STARTS = /[,;:](?=\s)|\s[-–—]+\s/g;
/** No clause worth reading is longer; bounds what a text without punctuation costs. */
const LONGEST = 400;

/** The clause around a place: from the last comma, dash or sentence end before it to the next sentence end. */
export function clauseAround(text: string, at: number): Clause {
  const from = Math.max(0, at - LONGEST);
  const behind = text.slice(at, at + LONGEST);
  const sentence = lastEnd(SENTENCE_ENDS, text.slice(from, at));
  const clause = lastEnd(CLAUSE_STARTS, text.slice(from + sentence, at));
  SENTENCE_ENDS.lastIndex = 0;
  const end = SENTENCE_ENDS.exec(behind);
  return {
    start: from + sentence + clause,
    sentence: from + sentence,
    end: at + (end?.index ?? behind.length),
    asks: end?.[0] === '?',
  };
}

function lastEnd(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}
