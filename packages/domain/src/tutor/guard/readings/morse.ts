import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const CODE = new Map(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.'
    .split(' ')
    .map((code, at) => [code, 'abcdefghijklmnopqrstuvwxyz0123456789'[at] ?? ''] as const),
);
const RUN = /(?<![\p{L}\p{N}])[.\-·•−–—_]{1,5}(?:(?: {1,3}| ?[/|] ?)[.\-·•−–—_]{1,5}){0,60}(?![\p{L}\p{N}])/gu;

/** `....- ..---`. A lone full stop or dash is punctuation. */
export const morse: Reading = {
  name: 'in Morse code',
  hidden: true,
  coded: true,
  read: (reply) =>
    [...reply.matchAll(RUN)]
      .map((match) => match[0].replace(/[·•]/g, '.').replace(/[−–—_]/g, '-'))
      .filter((run) => run.replace(/[^.-]/g, '').length >= 4)
      .map((run) =>
        run
          .split(/ ?[/|] ?| {2,}/)
          .map((word) =>
            word
              .split(' ')
              .map((code) => CODE.get(code) ?? ' ')
              .join(''),
          )
          .join(' '),
      )
      .filter((text) => /\d|[a-z]{3}/.test(text))
      .map((text) => readPlainly(`: ${text}`)),
};
