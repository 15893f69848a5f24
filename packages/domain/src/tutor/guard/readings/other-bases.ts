import type { Reading } from './reading.ts';

/** `0b101010`, `0x2a`, `101010 in binary`. */
export const otherBases: Reading = {
  name: 'in another number base',
  hidden: true,
  coded: true,
  read(reply) {
    const found = [...reply.matchAll(/\b0b[01]{1,24}\b|\b0x[0-9a-f]{1,6}\b|\b0o[0-7]{1,8}\b/gi)].map((match) =>
      Number(match[0]),
    );
    const binary = /\bbinary|base (?:2|two)\b/i.test(reply) ? [...reply.matchAll(/\b[01]{2,24}\b/g)] : [];
    const hex = /\bhex\w*|base (?:16|sixteen)\b/i.test(reply)
      ? [...reply.matchAll(/\b(?=\w*\d)[0-9a-f]{1,6}\b|(?<=(?:\bis|[:=])\s{0,2})[a-f]{1,6}\b/gi)]
      : [];
    const octal = /\boctal|base (?:8|eight)\b/i.test(reply) ? [...reply.matchAll(/\b[0-7]{2,8}\b/g)] : [];
    const parsed = [
      ...binary.map((match) => Number.parseInt(match[0], 2)),
      ...hex.map((match) => Number.parseInt(match[0], 16)),
      ...octal.map((match) => Number.parseInt(match[0], 8)),
    ];
    return [...found, ...parsed].map((value) => `: ${value}`);
  },
};
