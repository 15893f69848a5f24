import type { TutorSituation } from '../situation.ts';

/** The instructor's hints that the thread has not heard, weakest first, each ending in a question. */
export function nextHints(situation: TutorSituation, label: string): string[] {
  const hints = situation.key.problems.find((one) => one.label === label)?.hints ?? [];
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  return hints
    .flatMap(splitHint)
    .filter((one) => !heard.includes(endOf(one).slice(1)))
    .map(endAsQuestion);
}

/** A hint with several questions is several hints: a reply asks one. */
function splitHint(hint: string): string[] {
  return (
    hint
      .match(/[^?]+\?+|[^?]+$/g)
      ?.map((one) => one.trim())
      .filter((one) => /\w/.test(one)) ?? []
  );
}

const DOES =
  /^(?:name|write|find|collect|look|compare|square|draw|use|try|think|read|check|count|add|start|put|take|divide|multiply|subtract|move|list|mark|sketch|remember|underline|circle)\b/i;

/** A hint that says what to do is a next step; any other that does not ask gets a question behind it. */
function endAsQuestion(hint: string): string {
  if (/\?\s*$/.test(hint)) return hint.trim();
  const text = endOf(hint);
  const isStep = DOES.test(text) && !/[.!?]\s/.test(text);
  return isStep ? asStep(`${text}.`) : `${text}. What does that suggest?`;
}

function endOf(hint: string): string {
  return hint.trim().replace(/[.!\s]+$/, '');
}

/** Says a step as the student's next one: as a question where it is one sentence. */
export function asStep(step: string): string {
  const begun = `${step.charAt(0).toLowerCase()}${step.slice(1)}`;
  return /[.!?:]\s/.test(begun) ? `Your next step: ${begun}` : `Would you ${begun.replace(/[.!\s]+$/, '')}?`;
}
