/** One state of the draft, with what was done to get there. */
type Step<T> = {
  readonly state: T;
  /** What was done, as a button says it: `Delete question 3`. */
  readonly label: string;
  /** Steps of one group that follow each other closely are one step, as with typing; null stands alone. */
  readonly group: string | null;
  /** In milliseconds. */
  readonly at: number;
};

export type History<T> = {
  readonly past: readonly Step<T>[];
  readonly present: Step<T>;
  readonly future: readonly Step<T>[];
};

/** A pause in typing after which a new step begins. */
const PAUSE_MS = 1200;
/** An afternoon of work; older steps are let go. */
const MOST_STEPS = 300;

/** A draft as it was opened: nothing to undo. */
export function startHistory<T>(state: T): History<T> {
  return { past: [], present: { state, label: '', group: null, at: 0 }, future: [] };
}

/** The next state. What had been undone is gone from then on, as everywhere. */
export function record<T>(history: History<T>, step: Step<T>): History<T> {
  const { past, present } = history;
  if (step.state === present.state) return history;
  const goesOn = step.group !== null && step.group === present.group && step.at - present.at < PAUSE_MS;
  if (goesOn) return { past, present: { ...step, label: present.label }, future: [] };
  return { past: [...past, present].slice(-MOST_STEPS), present: step, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (!before) return { past, present, future };
  return { past: past.slice(0, -1), present: { ...before, group: null }, future: [present, ...future] };
}

/** One step forward again; the same history where there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (!next) return { past, present, future };
  return { past: [...past, present], present: { ...next, group: null }, future: later };
}
