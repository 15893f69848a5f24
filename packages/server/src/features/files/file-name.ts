const MAX_NAME = 160;

/** What nobody sees in a name, or sees in its place: controls, bidi, tags, fillers, selectors, private and lone halves. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** More than this many accents on one letter spill over the lines around it. */
const PILED_UP = /(\p{M}{3})\p{M}+/gu;

/**
 * The last part of what a browser calls a file, fit to be shown and sent back: no folders, nothing unseen, one line, at
 * most 160 characters with its extension kept. What the name says is nobody's business here: it is shown as text, and
 * a tutor's prompt takes it for material.
 */
export function cleanFileName(given: string): string {
  const last = given.slice(0, 4096).normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(UNSEEN, '').replace(PILED_UP, '$1').replace(/\s+/gu, ' ').trim();
  const dot = clean.lastIndexOf('.');
  const extension = dot >= 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  const base = clean.slice(0, clean.length - extension.length) || 'file';
  if (base.length + extension.length <= MAX_NAME) return `${base}${extension}`;
  return `${base
    .slice(0, MAX_NAME - extension.length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}${extension}`;
}

/** A Content-Disposition that saves and never shows, with the name in any script (RFC 6266, RFC 5987). */
export function attachmentHeader(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (char) => {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
