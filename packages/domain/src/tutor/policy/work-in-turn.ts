import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { isBareResult } from './is-bare-result.ts';
import { lineKey } from './read-progress.ts';
import { isProse } from './read-prose.ts';
import { readTask } from './read-task.ts';
import { workOn } from './work-on.ts';

/** The work that a turn is about, and where it stands. */
export type TurnWork = { readonly text: string; readonly from: 'message' | 'file' | 'draft' };

/** The message when it holds steps, else a file that came with it, else the draft's part for the problem. */
export function workInTurn(situation: TutorSituation, label: string): TurnWork {
  const { message, attached = [], draft } = situation;
  if (readSteps(message).some((line) => /[=<>]/.test(line.maths))) return { text: message, from: 'message' };
  const file = attached.map((one) => one.text).find((text) => text.trim() !== '');
  if (file !== undefined) return { text: file, from: 'file' };
  if (message.length > 240 && isProse(message)) return { text: message, from: 'message' };
  return { text: workOn(draft, label, readTask(situation)), from: 'draft' };
}

/** Whether the student wrote a step of their own: a line that is neither a bare result nor copied from the task. */
export function hasOwnSteps({
  instructions,
  materials = [],
  draft,
  message,
  thread,
  attached = [],
}: TutorSituation): boolean {
  const given = [instructions, ...materials.map((one) => one.text)]
    .join('\n')
    .slice(0, 20_000)
    .replace(/[$\s]/g, '')
    .toLowerCase();
  const earlier = thread.flatMap((one) => (one.from === 'student' && !one.extraction ? [one.text] : [])).slice(-8);
  return [draft, message, ...attached.map((one) => one.text), ...earlier].some((text) =>
    readSteps(text).some((line) => !isBareResult(line.maths) && !given.includes(lineKey(line.maths))),
  );
}
