import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const TOKEN = /(?<![A-Za-z0-9+/=_-])(?:[A-Za-z0-9+/_-]{3,}={0,2}|[A-Za-z0-9+/_-]{2}==)(?![A-Za-z0-9+/=])/g;
/** A word: number words have a capital or a figure inside in base64, figures begin with one of a few pairs. */
const ORDINARY = /^(?![MNO][DTjzAQgw])[A-Z]?[a-z]+$/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(token: string): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const character of token.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')) {
    held = (held << 6) | ALPHABET.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      text += String.fromCharCode((held >> bits) & 255);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

/** Whatever decodes to readable text. Ordinary words decode to control characters and are passed over. */
export const base64: Reading = {
  name: 'in base64',
  hidden: true,
  coded: true,
  read: (reply) =>
    [...reply.matchAll(TOKEN)]
      .filter((match) => !ORDINARY.test(match[0]))
      .map((match) => decode(match[0]))
      .filter((text) => /^[\x20-\x7e]+$/.test(text) && /\d|[a-zA-Z]{3}/.test(text))
      .map((text) => readPlainly(`: ${text}`)),
};
