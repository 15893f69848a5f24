import type { HelpingMode } from '@skillbridge/domain';

/** What a mode is called, in one word, and what it does, in one line. */
export const modeWords: Readonly<Record<HelpingMode, { readonly label: string; readonly does: string }>> = {
  hint: { label: 'Hint', does: 'Asks what you tried, then gives one small nudge.' },
  scaffold: { label: 'Steps', does: 'One step at a time. You do it, and the last one is yours.' },
  check: { label: 'Check', does: 'Finds the first line that does not hold, or says that it all does.' },
  explain: { label: 'Explain', does: 'The whole solution, where people slip, and a similar problem.' },
};
