import type { HelpingMode, TutorMove } from '@skillbridge/domain';

export interface PromptSituation {
  readonly mode: HelpingMode;
  /** The student's work on the assignment as it stands; empty for the study partner. */
  readonly draft: string;
  /** What the tutor did last; null before its first reply. */
  readonly lastMove: TutorMove | null;
  readonly handedIn: boolean;
  readonly partner: boolean;
}

/** Questions worth asking where the student stands, to press instead of typing; at most three. */
export function suggestPrompts({ mode, draft, lastMove, handedIn, partner }: PromptSituation): readonly string[] {
  if (lastMove === 'refer-to-instructor') return ['Let me try a smaller step.'];
  if (lastMove === 'confirm') return partner ? ['Give me another one.'] : ['What should I do next?'];
  if (lastMove === 'explain') return ['Why does that step hold?', 'Give me a similar problem.'];
  if (mode === 'explain') return ['Explain the solution.', 'Where do people slip here?'];
  if (partner)
    return lastMove === null ? ['Give me a problem to start with.', 'What is this topic about?'] : followUps(mode);
  if (handedIn && lastMove === null) return ['What is worth reading again?', 'What should I practise next?'];
  if (lastMove !== null) return followUps(mode);
  if (draft.trim() === '') return ['How do I begin?', 'What is this task asking me to do?'];
  return mode === 'check'
    ? ['Check my work so far.', 'Is my first step right?']
    : ['Is my first step right?', 'What should I look at next?'];
}

function followUps(mode: HelpingMode): readonly string[] {
  if (mode === 'check') return ['I changed it. Check again.', 'Which line do you mean?'];
  if (mode === 'scaffold') return ['I did that. What is next?', 'Make the step smaller.'];
  return ['I do not follow yet.', 'Give me a smaller hint.'];
}
