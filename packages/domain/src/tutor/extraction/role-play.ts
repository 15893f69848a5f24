import { ANSWER, type ExtractionSignal } from './signal.ts';

const FICTION =
  /(?<!\bi (?:can )?)\b(?:story|poem|song|rap|haiku|play|dialogue|script|scene|movie|novel|joke|riddle|limerick|letter|pretend|imagine|suppose|hypothetical\w*|role-?play|act as|you are (?:now )?(?:a|an|my)|you're (?:now )?(?:a|an|my)|let's say|what if you|if you (?:were|could)|game|roleplay|universe|theoretically|in theory|dream)\b/;
const REVEAL = new RegExp(
  `\\b(?:${ANSWER}|solved?|solves|comes? out|number|allowed to tell|what's x|calculator|no restrictions|gives answers|you would tell|reveal\\w*)\\b`,
);

/** The answer inside a story, a poem, a game or a what-if. */
export const rolePlay: ExtractionSignal = {
  tactic: 'role-play',
  matches: (text) => FICTION.test(text) && REVEAL.test(text) && !/\bi (?:used|let|called|chose|pretend)\b/.test(text),
};
