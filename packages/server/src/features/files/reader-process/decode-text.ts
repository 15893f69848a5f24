/** Above this share of bytes beyond ASCII a file is not Western European text, and guessing would give nonsense. */
const MOST_ACCENTS = 0.3;

/** Control characters other than white space: no text has them, so what has them is something else. */
const CONTROL = /[^\P{Cc}\t\n\r\f\u0085]/u;

/**
 * The text of a text file: UTF-8, UTF-16 with a byte order mark, or what older editors save (Windows-1252, guessed when
 * there are few letters beyond ASCII). Null for bytes that are no text: zeros, control characters, broken encodings.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const text = decodeAs('utf-8', bytes);
  if (text !== null) return text;
  let beyondAscii = 0;
  for (const byte of bytes) if (byte > 0x7f) beyondAscii += 1;
  return beyondAscii <= bytes.length * MOST_ACCENTS ? decodeAs('windows-1252', bytes) : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? null : text;
  } catch {
    return null;
  }
}
