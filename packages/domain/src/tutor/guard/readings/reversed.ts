import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

/** Read backwards, when the reply says that it should be. */
export const reversed: Reading = {
  name: 'written backwards',
  hidden: true,
  coded: true,
  read: (reply) =>
    /\b(?:revers\w*|backwards?|mirror\w*|right to left|flip\w*)\b/i.test(reply)
      ? [
          readPlainly([...reply].reverse().join('')),
          ...[...reply.matchAll(/(?<![\d.])\d{2,}(?![\d.])|\b[a-z]{3,}\b/gi)].map((match) =>
            readPlainly(`: ${[...match[0]].reverse().join('')}`),
          ),
        ]
      : [],
};
