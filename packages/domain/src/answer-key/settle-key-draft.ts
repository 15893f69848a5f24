/** ANSWER-BEARING: see answer-key.ts. */
import { guardReply } from '../tutor/guard/guard-reply.ts';
import { type KeyedProblem, keyedProblemSchema } from './answer-key.ts';
import type { KeyDraftReply } from './compose-key-prompt.ts';
import { confirmsAnswer } from './derive-answer.ts';
import {
  type DraftedProblem,
  draftKey,
  type KeyDraftInput,
  listProblems,
  MOST_KEYED,
  type WorksheetProblem,
} from './draft-key.ts';

/** As many as are asked for; the guard reads each. */
const MOST_HINTS = 3;

/**
 * A model's draft as it may be shown to an instructor: within the bounds of a key, each problem once and in the
 * worksheet's order, none invented and none left out where the worksheet numbers them, without hints that give an
 * answer away. Answers that algebra comes to as well are marked. Null when nothing of it can be used.
 */
export function settleKeyDraft(reply: KeyDraftReply | null, input: KeyDraftInput): DraftedProblem[] | null {
  const given = (reply?.problems ?? []).slice(0, 4 * MOST_KEYED);
  const listed = listProblems(input);
  const isNumbered = listed.length > 1;
  const drafted = new Map<string, KeyDraftReply['problems'][number]>();
  for (const one of given) {
    const label = tidyLabel(one.label);
    if (label !== '' && !drafted.has(label)) drafted.set(label, one);
  }
  const labels = isNumbered ? listed.map(({ label }) => label) : [...drafted.keys()].slice(0, MOST_KEYED);
  if (!labels.some((label) => drafted.get(tidyLabel(label))?.answer.trim())) return null;
  const builtIn = draftKey(input);
  return labels.map((label) => {
    const own = drafted.get(tidyLabel(label));
    const ours = builtIn.find((one) => one.label === label);
    const problem = listed.find((one) => one.label === label) ?? (labels.length === 1 ? listed[0] : undefined);
    const settled = own && settleOne(label, own, problem, input);
    if (settled && settled.answer !== '') return settled;
    return ours && ours.answer !== '' ? ours : (settled ?? emptyProblem(label));
  });
}

function settleOne(
  label: string,
  one: KeyDraftReply['problems'][number],
  problem: WorksheetProblem | undefined,
  input: KeyDraftInput,
): DraftedProblem {
  const { answer: answerSchema, accepted, solution, hints } = keyedProblemSchema.shape;
  const answer = answerSchema.safeParse(one.answer).data ?? '';
  const keyed: KeyedProblem = {
    label,
    answer,
    accepted: accepted.safeParse(usable(one.accepted, 10)).data ?? [],
    solution: solution.safeParse(one.solution).data ?? '',
    hints:
      hints.safeParse(usable(one.hints, MOST_HINTS).filter((hint) => !givesAway(hint, { label, answer, input })))
        .data ?? [],
  };
  return { ...keyed, verified: answer !== '' && problem !== undefined && confirmsAnswer(answer, problem.task) };
}

/** `Problem 2 (b).` is `2b`. */
function tidyLabel(label: string): string {
  const bare = label.toLowerCase().replace(/\b(?:problem|question|exercise|task|number|no|part|q)\b|[^a-z0-9]/g, '');
  return bare.slice(0, 16);
}

function usable(texts: readonly string[], most: number): string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= 500)
    .slice(0, most);
}

function givesAway(
  hint: string,
  { label, answer, input }: { label: string; answer: string; input: KeyDraftInput },
): boolean {
  if (answer === '') return false;
  const key = { v: 1 as const, problems: [{ label, answer, accepted: [], solution: '', hints: [] }] };
  const { instructions } = input;
  const rubric = { v: 1 as const, criteria: [] };
  const nothingSaid = { draft: '', thread: [], message: '' };
  const verdict = guardReply(hint, { mode: 'hint', status: 'draft', instructions, key, rubric, ...nothingSaid });
  return verdict.verdict === 'block';
}

function emptyProblem(label: string): DraftedProblem {
  return { label, answer: '', accepted: [], solution: '', hints: [], verified: false };
}
