const COMMENT = /\s*\((?=[a-z]{3})[a-z\d\s:,.'-]{6,80}\)\s*$/i;
const REASON = /^(.*\d.*?)[,;]?\s+(?:because|since|as)\s+[^=<>]*$/i;
const TEST = /^\W*(?:check|test|proof|probe|verify|verification)\b\s*:?/i;

/** A page of work without what students write beside their lines; the number of lines stays as it is. */
export function stripComments(work: string): string {
  return work
    .split('\n')
    .map((line) => (line.length > 400 ? line : line.replace(COMMENT, '').replace(REASON, '$1')))
    .join('\n');
}

/** The work without the lines in which it is put to the test: the result stands before them. */
export function withoutTests(work: string): string {
  const lines = work.split('\n');
  const kept = lines.filter((line) => !TEST.test(line));
  return kept.some((line) => /\d/.test(line)) ? kept.join('\n') : work;
}
