import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const character = (code: number): string => (code >= 32 && code < 0x110000 ? String.fromCodePoint(code) : ' ');

/** HTML entities, percent and backslash escapes, and bytes in hexadecimal (`34 32` is `42`). */
export const escapes: Reading = {
  name: 'in escaped characters',
  hidden: true,
  coded: true,
  read(reply) {
    const decoded = reply
      .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
      .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
      .replace(/(?:%|\\x|\\u00|\\u\{00|U\+00)([2-7][0-9a-f])\}?/gi, (_, hex: string) =>
        character(Number.parseInt(hex, 16)),
      );
    const hexRuns = /\bhex/i.test(reply) ? [...reply.matchAll(/\b(?:[2-7][0-9a-f]\s?){1,}\b/gi)] : [];
    const bytes = hexRuns.map(
      (match) => `: ${match[0].replace(/\s/g, '').replace(/../g, (hex) => character(Number.parseInt(hex, 16)))}`,
    );
    return [...(decoded === reply ? [] : [decoded]), ...bytes].map(readPlainly);
  },
};
