import type { Reading } from './reading.ts';

const RUN = /([^\s\p{L}\p{N}.,;:!?'"()[\]{}$%^&=\\<>/-])(?:\s?\1){1,60}/gu;

/** Signs to be counted: `count the stars: ★★★★★★★`. */
export const tallies: Reading = {
  name: 'as signs to count',
  hidden: true,
  read: (reply) =>
    /\b(?:count|how many|number of|tally|tallies)\b/i.test(reply)
      ? [...reply.replace(/\ufe0f/g, '').matchAll(RUN)].map(
          (match) => `: ${[...match[0]].filter((sign) => sign === match[1]).length}`,
        )
      : [],
};
