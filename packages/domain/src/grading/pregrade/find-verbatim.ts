const MAX_EVIDENCE = 500;

/**
 * The span of the work that a quotation means, exactly as the work has it; empty when there is none. Differences of
 * white space, of straight and curly quotes, and quotation marks or dots put around it are forgiven; words are not.
 */
export function findVerbatim(quotation: string, work: string): string {
  const bare = quotation.trim().slice(0, MAX_EVIDENCE * 2);
  if (bare === '') return '';
  if (work.includes(bare)) return bare.slice(0, MAX_EVIDENCE);
  const words = bare.replace(/^["'“‘`.…\s]+|["'”’`.…\s]+$/g, '').split(/\s+/);
  if (words.every((word) => word === '')) return '';
  const pattern = words
    .map((word) => escapePattern(word).replace(/["“”]/g, '["“”]').replace(/['‘’]/g, "['‘’]"))
    .join('\\s+');
  return new RegExp(pattern).exec(work)?.[0].slice(0, MAX_EVIDENCE) ?? '';
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
