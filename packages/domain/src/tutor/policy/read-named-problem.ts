import { same, type TaskProblem } from './read-task.ts';

const NOUN = '(?:problems?|questions?|exercises?|parts?|number|nr\\.?|no\\.?|tasks?|items?|q)';
const NAMED = new RegExp(`\\b${NOUN}\\s*#?\\s*\\(?(\\d{1,2}\\s?[a-j]?|[a-j])\\b(?!['’])`, 'i');
const BARE = /(?:^|\s)#?\(?(\d{1,2}[a-j]|[b-j]\)|#\d{1,2}|\([a-j])\)?(?=[\s?.!,:]|$)/i;
/** `2. B because …`, `for 2 I chose A`: the number of the problem, and behind it what is said to it. */
const LEADING =
  /^\s*(?:for\s+)?#?\(?(\d{1,2}[a-j]?)(?:[.):]+\s+|,?\s+i\s+)(?=(?:i|it|it's|my|the|[a-h]|think|chose|choose|got|picked|put|say)\b)/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINAL = new RegExp(
  `\\b(${ORDINALS.join('|')}|1st|2nd|3rd|[4-9]th|10th|last|next|previous)\\s+(?:one|problem|question|exercise|part|task|item)\\b`,
  'i',
);
/** `my answer is the second one`: an option, and no problem. */
const OPTION = new RegExp(
  `\\b(?:answer(?: is|:)?|chose|choose|pick(?:ed)?|(?:go|went) with|select(?:ed)?|it(?:'s| is|’s))\\s+the\\s+(?:${ORDINALS.join('|')}|last)\\s+(?:one|option|answer|choice)\\b`,
  'gi',
);
const SPELLED = new RegExp(`\\b${NOUN}\\s+(${WORDS.join('|')})\\b`, 'i');

/** Which problem a message names (`problem 2`, `the second one`, `2b`, `the last one`); null when it names none of these. */
export function readNamedProblem(
  message: string,
  problems: readonly TaskProblem[],
  current: string | null,
): string | null {
  const named = NAMED.exec(message)?.[1] ?? BARE.exec(message)?.[1] ?? LEADING.exec(message)?.[1];
  if (named !== undefined) {
    const label = labelled(named.replace(/\s/g, ''), problems, current);
    if (label !== null) return label;
  }
  const spelled = WORDS.indexOf(SPELLED.exec(message)?.[1]?.toLowerCase() ?? '');
  if (spelled >= 0) return labelled(String(spelled + 1), problems, current) ?? problems[spelled]?.label ?? null;
  const ordinal = ORDINAL.exec(message.replace(OPTION, ' '))?.[1]?.toLowerCase();
  if (ordinal === undefined) return null;
  if (ordinal === 'last') return problems.at(-1)?.label ?? null;
  if (ordinal === 'previous') return problems[problems.findIndex((one) => one.label === current) - 1]?.label ?? null;
  if (ordinal === 'next') return problems[problems.findIndex((one) => one.label === current) + 1]?.label ?? null;
  const at = ORDINALS.indexOf(ordinal);
  return (
    labelled(String((at < 0 ? Number.parseInt(ordinal, 10) - 1 : at) + 1), problems, current) ??
    problems[at < 0 ? Number.parseInt(ordinal, 10) - 1 : at]?.label ??
    null
  );
}

/** `b` is part b of the problem at hand; `2` is problem 2, or its first part. */
function labelled(named: string, problems: readonly TaskProblem[], current: string | null): string | null {
  const plain = named.replace(/[^a-z0-9]/gi, '');
  const exact = problems.find((one) => same(one.label, plain));
  if (exact) return exact.label;
  const stem = /^\d+/.exec(current ?? '')?.[0] ?? '';
  const part = problems.find((one) => same(one.label, `${stem}${plain}`)) ?? null;
  if (part && /^[a-j]$/i.test(plain)) return part.label;
  return problems.find((one) => new RegExp(`^${plain}[a-j]$`, 'i').test(one.label))?.label ?? null;
}
