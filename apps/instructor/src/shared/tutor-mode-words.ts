import type { TutorMode } from '@skillbridge/domain';

/** Each tutor mode by name, and what it does in one sentence. */
export const tutorModeWords: Record<TutorMode, { readonly name: string; readonly does: string }> = {
  off: { name: 'Off', does: 'Students work on this one without the tutor.' },
  hint: { name: 'Hint', does: 'Asks what they have tried and gives one small nudge at a time.' },
  scaffold: { name: 'Scaffold', does: 'Sets one step at a time; they do it, and the last step is theirs.' },
  check: { name: 'Check', does: 'Reads their work and points at the first step that does not hold.' },
  explain: { name: 'Explain', does: 'The whole solution and common mistakes. Opens once their work is handed in.' },
};
