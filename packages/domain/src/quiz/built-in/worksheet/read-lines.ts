/** What a line of a worksheet is. */
type LineKind = 'heading' | 'instruction' | 'numbered' | 'bullet' | 'option' | 'text' | 'blank';
export type SheetLine = {
  readonly kind: LineKind;
  readonly text: string;
  readonly number: number | null;
  readonly raw: string;
};

/** Places for names and marks, page numbers, and what the student is told to do with the sheet. */
const INSTRUCTION =
  /^(?:answers?\s*:|(?:name|date|class|period|teacher|student|score|points|grade|marks?|total|nom|nombre|fecha|datum|klasse|classe)\s*[:_.]|page\s+\d|\d+\s*\/\s*\d+$|directions?\b|instructions?\b|show (?:all )?(?:your )?work|(?:please )?(?:answer|read|complete|circle|underline|fill in|write|choose|use|do|copy|match|label|draw|check|turn|remember to|make sure|ignore|mark|give yourself)\b|©|copyright\b|https?:|www\.)/i;
const NUMBERED = /^\(?(?:(?:problem|question|exercise|step|q)\s*#?\s*)?(\d{1,2})[.):]\s+(.+)$/i;
const BULLET = /^[-*•◦▪–‣·]\s+(.+)$/;
const OPTION = /^\(?[A-Ea-e][.)]\s+\S/;

/** The lines of a worksheet, each with its kind: words broken at a line's end joined, markup and odd spaces gone. */
export function readLines(text: string): SheetLine[] {
  return withoutAnswers(tidy(text))
    .split('\n')
    .map((line) => readLine(line.trim()));
}

/** What stands under a heading that says `Answer key`: it answers the questions above and says nothing by itself. */
export function withoutAnswers(text: string): string {
  const at = /(?:^|\n)[ \t#*]*(?:answer key|answers|solutions|key)[ \t*:]*(?=\n)/i.exec(text);
  return at && at.index > 0 ? text.slice(0, at.index) : text;
}

/** Characters that a PDF leaves behind, made plain. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\f|\u2028|\u2029/g, '\n')
    .replace(/\u00AD/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/(\p{L})-[ ]*\n[ ]*(?=\p{Ll})/gu, '$1');
}

function readLine(line: string): SheetLine {
  const plain = line.replace(/^#{1,6}\s+/, '').replace(/\*\*/g, '');
  const is = (kind: LineKind, text = plain, number: number | null = null): SheetLine => ({
    kind,
    text,
    number,
    raw: line,
  });
  if (plain === '' || /^[-_=*.\s|]+$/.test(plain)) return is('blank', '');
  if (INSTRUCTION.test(plain)) return is('instruction');
  const [, number, rest] = NUMBERED.exec(plain) ?? [];
  if (number !== undefined && rest !== undefined) return is('numbered', rest, Number(number));
  const bullet = BULLET.exec(plain)?.[1];
  if (bullet !== undefined) return is('bullet', bullet);
  if (OPTION.test(plain)) return is('option');
  return is(line.startsWith('#') || isHeading(plain) ? 'heading' : 'text');
}

function isHeading(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length > 9 || /[.?!;,]$/.test(line) || /[=<>]|\s[-–—]\s|:\s|\t| {2,}/.test(line)) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    /:$/.test(line) ||
    line === line.toUpperCase() ||
    (long.length > 0 && long.every((word) => /^[\p{Lu}\d]/u.test(word)))
  );
}
