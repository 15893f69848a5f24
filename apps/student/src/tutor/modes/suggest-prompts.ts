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

const starts = {
  partner: ['Give me a problem to start with.', 'What is this topic about?'],
  blank: ['How do I begin?', 'What is this task asking me to do?'],
  check: ['Check my work so far.', 'Is my first step right?'],
  work: ['Is my first step right?', 'What should I look at next?'],
  handedIn: ['What is worth reading again?', 'What should I practise next?'],
} as const;

/** Questions worth asking where the student stands, to press instead of typing; at most three. */
export function suggestPrompts(situation: PromptSituation): readonly string[] {
  const { mode, draft, lastMove, handedIn, partner } = situation;
  if (mode === 'explain' && lastMove !== 'explain') return ['Explain the solution.', 'Where do people slip here?'];
  if (lastMove !== null) return followUps[lastMove]?.(situation) ?? byMode[mode];
  if (partner) return starts.partner;
  if (handedIn) return starts.handedIn;
  if (draft.trim() === '') return starts.blank;
  return mode === 'check' ? starts.check : starts.work;
}

const byMode: Readonly<Record<HelpingMode, readonly string[]>> = {
  hint: ['I do not follow yet.', 'Give me a smaller hint.'],
  scaffold: ['I did that. What is next?', 'Make the step smaller.'],
  check: ['I changed it. Check again.', 'Which line do you mean?'],
  explain: ['Why does that step hold?', 'Give me a similar problem.'],
};

/** After moves that leave the student at a beginning, as if nothing had been said yet. */
const beginAgain = (situation: PromptSituation) => suggestPrompts({ ...situation, lastMove: null });

const followUps: Readonly<Partial<Record<TutorMove, (situation: PromptSituation) => readonly string[]>>> = {
  'refer-to-instructor': () => ['Let me try a smaller step.'],
  confirm: ({ partner }) => [partner ? 'Give me another one.' : 'What should I do next?'],
  explain: () => byMode.explain,
  greet: beginAgain,
  'steer-back': beginAgain,
  'answer-about-task': ({ draft }) => (draft.trim() === '' ? ['How do I begin?'] : starts.work),
  'define-term': ({ draft }) => (draft.trim() === '' ? ['How do I begin?'] : starts.work),
  'wrap-up': () => ['Check my work once more.', 'What should I look at before I hand in?'],
  'cannot-judge': () => ['What could I check myself?'],
  'pose-practice': () => ['How do I begin?', 'Give me an easier one.'],
  'give-reason': () => ['I see. What is next?', 'Show me with smaller numbers.'],
};
