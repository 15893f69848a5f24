import { DomainError } from '@skillbridge/domain';

/** Whether Postgres can keep a text: it has no NUL, and no half of a surrogate pair, which UTF-8 cannot spell. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

// In JSON the two can only be escapes: a bare NUL does not parse, and a lone surrogate has no bytes.
const SUSPECT = /\\u(?:0000|[dD][89a-fA-F])/;

/**
 * Refuses input with a text that could not be stored, for every procedure at once and before any of them runs: the
 * database would refuse it too, but as a fault of ours. Takes JSON as it arrived; what does not parse is left to the
 * procedure's own parser. Throws INVALID.
 */
export function refuseUnstorable(json: string): void {
  if (!SUSPECT.test(json)) return;
  const open: unknown[] = [parseJson(json)];
  while (open.length > 0) {
    const value = open.pop();
    const bad = typeof value === 'string' ? !isStorable(value) : hasBadKey(value);
    if (bad)
      throw new DomainError('INVALID', 'Your text holds a character that cannot be kept. Type it again without.');
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
}

function hasBadKey(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.keys(value).every(isStorable);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
