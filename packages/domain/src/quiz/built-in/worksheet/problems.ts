/** ANSWER-BEARING: see answer-key.ts. */
import { deriveAnswer } from '../../../answer-key/derive-answer.ts';
import { itemSchema } from '../../../items/item.ts';
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import { splitProblems } from '../../../tutor/policy/split-problems.ts';
import type { ItemGenerator } from '../core/item-generator.ts';
import type { Candidate } from './candidate.ts';
import { withoutAnswers } from './read-lines.ts';
import { recogniseProblem } from './recognise-problem.ts';

const NUMBER = /^(?:[a-z]\s*=\s*)?\$?(-?(?:\d+(?:\.\d+)?)(?:\/\d+)?)$/i;
const LONGEST = 400;
/** A task that stands over several problems: `Solve each equation.` */
const ORDER = /\b(solve|simplify|factor|expand|evaluate|calculate|compute|find|work out|graph|write)\b/i;

/** A problem of the worksheet, word for word, with the order that stands over it where it has none of its own. */
export type SheetProblem = { readonly text: string; readonly source: string; readonly family: ItemGenerator | null };

/** The mathematical problems of a worksheet. */
export function readProblems(sheet: string): SheetProblem[] {
  const text = withoutAnswers(sheet);
  return splitProblems(text).flatMap(({ label, text: own, stem }): SheetProblem[] => {
    const lines = own.split('\n').map((line) => line.trim());
    // A long text without numbers at its problems is a text, and not a problem.
    const kept = lines.filter((line) => line !== '' && !/^(?:answers?|solution)\s*[:=]|^[-_.\s]+$/i.test(line));
    const source = withoutTail(label === '' ? kept : upToBlank(lines, kept));
    if (source === '' || source.length > LONGEST || !/\d/.test(source)) return [];
    const order = ORDER.exec(stem.split('\n').at(-1) ?? '')?.[1];
    const told =
      order === undefined || /[a-z]{4,}/i.test(source)
        ? source
        : `${order.charAt(0).toUpperCase()}${order.slice(1).toLowerCase()} ${source}`;
    return [{ text: told.replace(/\s+/g, ' '), source, family: recogniseProblem(told) }];
  });
}

/** The problem's own paragraph: what follows a blank line belongs to the next heading. */
function upToBlank(lines: readonly string[], kept: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, at) => at > 0 && line === '');
  return end < 0 ? kept : kept.filter((line) => lines.indexOf(line) < end);
}

/** Without the place for the answer, and without the title of what follows. */
function withoutTail(lines: readonly string[]): string {
  const end = lines.findIndex((line, at) => at > 0 && !/\d|[.?!:,]$/.test(line) && line.split(/\s+/).length < 6);
  return (end < 0 ? lines : lines.slice(0, end))
    .join('\n')
    .replace(/_{2,}/g, '')
    .replace(/\s*\b(?:answer|ans)\s*[:=].*$/i, '')
    .trim();
}

/** The worksheet's problems themselves, where algebra gives the key. */
export function ownProblemCandidates(problems: readonly SheetProblem[]): Candidate[] {
  return problems.flatMap(({ text, source }): Candidate[] => {
    const answer = deriveAnswer(text);
    if (answer === null) return [];
    return [
      {
        ...{ form: 'open', way: 'own-problem', lines: [source], worth: 400 },
        make: ({ id }) => {
          const key = keyOf(answer);
          if (key === null) return null;
          const explanation = `Worked out by algebra: ${answer}.`;
          return (
            itemSchema.safeParse({ id, points: 1, skill: null, stem: text, source, explanation, ...key }).data ?? null
          );
        },
      },
    ];
  });
}

function keyOf(answer: string): Record<string, unknown> | null {
  const number = NUMBER.exec(answer)?.[1];
  if (number !== undefined) return { kind: 'numeric', key: number };
  return judgeEquivalence(answer, answer) === 'equivalent' && !/ or |, /.test(answer)
    ? { kind: 'expression', key: answer }
    : null;
}
