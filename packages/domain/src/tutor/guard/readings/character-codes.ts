import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

/** Runs of codes of printable characters: `52 50`, `052, 050`, `00110100 00110010`. */
const DECIMAL =
  /(?<![\d.,/])(?:0?(?:3[2-9]|[4-9]\d)|1(?:[01]\d|2[0-6]))(?:[\s,;-]+(?:0?(?:3[2-9]|[4-9]\d)|1(?:[01]\d|2[0-6]))){0,80}(?![\d.,/]\d)/g;
const BINARY = /(?<!\d)0[01]{7}(?:[\s,;-]*0[01]{7}){0,80}(?!\d)/g;

const decode = (codes: readonly number[]): string => String.fromCharCode(...codes);

/** The codes of characters, when the reply speaks of codes: `the ASCII codes 52 50`; bytes in binary always. */
export const characterCodes: Reading = {
  name: 'in character codes',
  hidden: true,
  coded: true,
  read(reply) {
    const decimal = /\b(?:ascii|unicode|utf|char(?:acter)?s?|codes?|decode|chr)\b/i.test(reply)
      ? [...reply.matchAll(DECIMAL)].map((match) => decode((match[0].match(/\d+/g) ?? []).map(Number)))
      : [];
    const binary = [...reply.matchAll(BINARY)].map((match) =>
      decode((match[0].match(/0[01]{7}/g) ?? []).map((byte) => Number.parseInt(byte, 2))),
    );
    return [...decimal, ...binary].filter((text) => /\d|[a-z]{3}/i.test(text)).map((text) => readPlainly(`: ${text}`));
  },
};
