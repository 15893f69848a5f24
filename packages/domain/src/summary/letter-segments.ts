import type { Letter, LetterFact } from './letter.ts';

/** A stretch of a letter: plain words, or a value with the fact behind it, for a parent who taps on it. */
export type LetterSegment = { readonly text: string; readonly fact: LetterFact | null };

/** What a slot looks like in a paragraph: `{graded-1.grade}`. */
export const slotPattern = /\{([a-z][a-z0-9.-]{0,79})\}/g;

/** A letter's paragraphs in stretches. A value is never read for slots again, so a title may contain braces. */
export function letterSegments(letter: Letter): LetterSegment[][] {
  const facts = new Map(letter.facts.map((fact) => [fact.id, fact]));
  return letter.paragraphs.map((paragraph) => {
    const segments: LetterSegment[] = [];
    let from = 0;
    for (const match of paragraph.matchAll(slotPattern)) {
      const fact = facts.get(match[1] ?? '');
      if (match.index > from) segments.push({ text: paragraph.slice(from, match.index), fact: null });
      // `checkLetter` refuses unknown slots; a letter from elsewhere shows a gap and not a made-up value.
      segments.push({ text: fact?.value ?? '(not known)', fact: fact ?? null });
      from = match.index + match[0].length;
    }
    if (from < paragraph.length) segments.push({ text: paragraph.slice(from), fact: null });
    return segments;
  });
}

/** A letter's paragraphs as text, slots filled. */
export function renderLetter(letter: Letter): string[] {
  return letterSegments(letter).map((segments) => segments.map((segment) => segment.text).join(''));
}
