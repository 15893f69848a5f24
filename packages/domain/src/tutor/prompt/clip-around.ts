import type { ReadFile } from '../situation.ts';

/** A piece of a long text around the first place where `needle` stands; from the start where it does not. */
export function clipAround(text: string, needle: string, longest: number): string {
  if (text.length <= longest) return text;
  const at = needle === '' ? 0 : Math.max(0, text.indexOf(needle.slice(0, 200)));
  const start = Math.max(0, Math.min(at - Math.floor(longest / 4), text.length - longest));
  const piece = text.slice(start, start + longest);
  return `${start > 0 ? '…' : ''}${piece}${start + longest < text.length ? '…' : ''}`;
}

/** Files as one text, each under its name; the names are as untrusted as the rest. */
export function joinFiles(files: readonly ReadFile[], needle: string, longest: number): string {
  const each = Math.floor(longest / Math.max(1, files.length));
  return files.map((one) => `File: ${one.name.slice(0, 120)}\n${clipAround(one.text, needle, each)}`).join('\n\n');
}
