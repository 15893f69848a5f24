/** One problem of an assignment, a worksheet or a student's work. */
export type SplitProblem = {
  /** As it is numbered: `2`, `b`, `2b`; empty for what is not numbered. */
  readonly label: string;
  /** Its own words, without the number. */
  readonly text: string;
  /** What stands before it and belongs to it as well: the stem of `2` for `2b`, the story before `(a)`. */
  readonly stem: string;
};

type Mark = { readonly name: string; readonly start: number; readonly end: number };

const LONGEST = 200_000;
/** `1.`, `2)`, `(3)`, `Problem 3:`, `Q4`, at the start of a line. */
const NUMBERS =
  /(?:^|\n)[ \t]*(?:[-*#]+[ \t]+)?(?:\*\*)?(?:(?:problem|question|exercise|task|number|no\.?|q)[ \t]*#?[ \t]*(\d{1,2})(?![\d.]*\d)[.:)]?|\(?(\d{1,2})[.)](?=\s|\*|$))(?:\*\*)?[ \t]*/gi;
/** `(1)` or `2)` inside a line. */
const INLINE_NUMBERS = /(?<=^|[\s:;.])\(?(\d{1,2})\)\s+(?=\S)/g;
/** `a)` or `b.` at the start of a line, `(c)` anywhere. */
const LETTERS = /(?:^|\n)[ \t]*\(?([a-j])[.)][ \t]+|(?<=^|[\s:;.,?])\(([a-j])\)\s+(?=\S)/g;

/**
 * The problems of a text, by their numbering. Only marks that count up (`1, 2, 3`, `a, b, c`) are taken for numbering,
 * and not a list of options behind a question. A text without numbering is one problem without a label.
 */
export function splitProblems(text: string): SplitProblem[] {
  const all = text.slice(0, LONGEST);
  const numbers = countingUp(marks(all, NUMBERS), number);
  const used = numbers.length > 0 ? numbers : countingUp(marks(all, INLINE_NUMBERS), number, 2);
  const [first] = used;
  if (!first) return splitParts({ label: '', text: all.trim(), stem: '' });
  const before = all.slice(0, first.start).trim();
  return used.flatMap((mark, at) => {
    const own = all.slice(mark.end, used[at + 1]?.start ?? all.length).trim();
    return splitParts({ label: mark.name, text: own, stem: isTitle(before) || before.length > 600 ? '' : before });
  });
}

/** `Worksheet 4`, `Do the worksheet.`: no part of a problem. */
function isTitle(text: string): boolean {
  return text.split(/\s+/).length <= 6 && !/[=<>:;,]/.test(text);
}

/** `2` with `(a)` and `(b)` in it is `2a` and `2b`, each with the stem of `2`. */
function splitParts(whole: SplitProblem): SplitProblem[] {
  const letters = countingUp(marks(whole.text, LETTERS), (name) => name.charCodeAt(0) - 96, 2);
  const [first] = letters;
  if (!first) return [whole];
  const parts = letters.map((mark, at) => ({
    label: `${whole.label}${mark.name}`,
    text: whole.text.slice(mark.end, letters[at + 1]?.start ?? whole.text.length).trim(),
    stem: [whole.stem, whole.text.slice(0, first.start).trim()].filter((one) => one !== '').join('\n'),
  }));
  const stem = whole.text.slice(0, first.start).trim();
  const areOptions = letters.length >= 3 && /[?_]\W*$/.test(stem) && parts.every((part) => part.text.length <= 40);
  return areOptions ? [whole] : parts;
}

const number = (name: string): number => Number(name);

function marks(text: string, pattern: RegExp): Mark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: (match[1] ?? match[2] ?? '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The marks that go on from one another: each is the one before it and one more. */
function countingUp(found: readonly Mark[], rank: (name: string) => number, fewest = 1): Mark[] {
  const kept: Mark[] = [];
  for (const mark of found) {
    const last = kept.at(-1);
    if (last === undefined ? fewest === 1 || rank(mark.name) === 1 : rank(mark.name) === rank(last.name) + 1)
      kept.push(mark);
  }
  return kept.length >= fewest ? kept : [];
}
