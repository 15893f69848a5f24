import type { CriterionAspect } from './classify-criterion.ts';

type Level = 'full' | 'part' | 'none';

/** What is said to the student. Names no value, so it cannot give the reference answer away. */
const sentences: Readonly<Record<CriterionAspect, Readonly<Record<Level, string>>>> = {
  answer: {
    full: 'Your answer is right. Well done.',
    part: 'Some of this is right. Go back over the line quoted here and see what you would change.',
    none: 'Your answer is not right yet. Go back over the line quoted here and try it again, a step at a time.',
  },
  steps: {
    full: 'You show your steps, so your thinking is easy to follow.',
    part: 'You show some of your steps. Write down each step in between too, and check the line quoted here.',
    none: 'Your steps are missing. Write down how you got from the question to your answer.',
  },
  explanation: {
    full: 'You explain your thinking clearly.',
    part: 'You have begun to explain. Say why each step is allowed, in a full sentence.',
    none: 'Say in your own words why your answer makes sense.',
  },
  check: {
    full: 'You checked your answer. That is a good habit.',
    part: 'You began to check your answer. Follow the check through to the end.',
    none: 'Check your answer by putting it back into the question.',
  },
  content: {
    full: 'You cover what was asked.',
    part: 'You cover part of what was asked. Read the question again and add what is missing.',
    none: 'This does not yet say what was asked for. Read the question again and begin with its key words.',
  },
};

export const nothingHandedIn = 'There is nothing to mark here yet. Even a first try would let your teacher help you.';

/** Feedback on a criterion, to the student. `share` is what part of its points the work earned. */
export function wordFeedback(aspect: CriterionAspect, share: number): string {
  return sentences[aspect][levelOf(share)];
}

/** A sentence on the work as a whole, to the student. */
export function wordOverall(share: number): string {
  if (share >= 0.85) return 'This is strong work. Keep going like this.';
  if (share >= 0.5) return 'You are on a good way. The notes on each part show what to look at next.';
  return 'This is a start. The notes on each part show where to begin again, and your teacher can help.';
}

function levelOf(share: number): Level {
  if (share >= 0.9) return 'full';
  return share >= 0.25 ? 'part' : 'none';
}
