const OPENING = '<think>';
const CLOSING = '</think>';

/** Lets text through as it arrives, but for a block of thinking at its beginning. */
export type ThinkingFilter = { push(text: string): string };

/**
 * Open models served without a parser for their reasoning think aloud in the answer itself, between `<think>` marks.
 * That is no part of the answer, and in a tutor's reply it would be the solution.
 */
export function createThinkingFilter(): ThinkingFilter {
  let state: 'beginning' | 'thinking' | 'answer' = 'beginning';
  let held = '';

  return {
    push(text) {
      if (state === 'answer') return text;
      held += text;
      if (state === 'beginning') {
        const start = held.trimStart();
        if (OPENING.startsWith(start.slice(0, OPENING.length)) && start.length < OPENING.length) return '';
        state = start.startsWith(OPENING) ? 'thinking' : 'answer';
      }
      const end = state === 'thinking' ? held.indexOf(CLOSING) : 0;
      if (end < 0) {
        // Only what may be the beginning of the closing mark is of interest any more.
        held = OPENING + held.slice(-CLOSING.length);
        return '';
      }
      const rest = state === 'thinking' ? held.slice(end + CLOSING.length) : held;
      state = 'answer';
      held = '';
      return rest;
    },
  };
}

/** A whole answer without the thinking at its beginning; thinking that never ended was no answer. */
export function dropThinking(text: string): string {
  return createThinkingFilter().push(text);
}
