/** What a page would run or be painted with is none of it text. */
const HIDDEN = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi;
/** A tag, with attributes or without. Of one letter only where it is closed: `a <b> c` is a line of mathematics. */
const TAG =
  /<\/?[a-z]{2,}\d?(?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+)))*\s*\/?>|<\/[a-z]\d?>|<[a-z]\d?>(?=[^<]*<\/)/gi;

/** A line without markup: the sign in a tag is no inequality. */
export function stripTags(line: string): string {
  return line.includes('<') ? line.replace(HIDDEN, ' ').replace(TAG, ' ').trim() : line;
}
