/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../../items/item.ts';
import type { QuizSlot } from '../../generate/plan-generation.ts';
import { diceFrom } from '../core/dice.ts';
import type { Drawing } from '../draw-parametric.ts';
import type { Candidate } from './candidate.ts';
import { clozeCandidates } from './cloze.ts';
import { definitionCandidates } from './definitions.ts';
import { orderingCandidates } from './ordering.ts';
import { ownProblemCandidates, readProblems, type SheetProblem } from './problems.ts';
import { readDefinitions } from './read-definitions.ts';
import { withoutAnswers } from './read-lines.ts';
import { readSentences } from './read-sentences.ts';
import { reasonCandidates } from './reasons.ts';
import { statementCandidates } from './statements.ts';

/** A worksheet that gives one question after another. */
export type Sheet = { readonly next: (slot: QuizSlot) => Item | null };

type SheetUse = { readonly drawing: Drawing; readonly seed: string; readonly usedLines: readonly string[] };

/** Reads a worksheet. Its words are material: a line that gives orders is a line like any other. */
export function createSheet(whole: string, { drawing, seed, usedLines }: SheetUse): Sheet {
  const text = withoutAnswers(whole);
  const problems = readProblems(text);
  const candidates = [...readCandidates(text, problems), ...ownProblemCandidates(problems)];
  const familiar = problems.filter(({ family }) => family !== null);
  const used = new Set<string>();
  const isUsed = (line: string): boolean => used.has(line) || usedLines.some((source) => source.includes(line));
  const turns = new Map<string, number>();
  const note = (way: string): void => {
    turns.set(way, (turns.get(way) ?? 0) + 1);
  };
  const fromText = (slot: QuizSlot): Item | null => {
    const open = candidates
      .filter((one) => one.form === slot.form && !one.lines.some(isUsed))
      .sort((a, b) => (turns.get(a.way) ?? 0) - (turns.get(b.way) ?? 0) || b.worth - a.worth);
    for (const candidate of open) {
      const number = drawing.items().length + 1;
      const dice = diceFrom(`${seed}/sheet/${number}/${candidate.way}`);
      const item = candidate.make({ id: `item-${number}`, keyAt: drawing.keyAt(), dice });
      if (!item || !drawing.take(item, whole)) continue;
      for (const line of candidate.lines) used.add(line);
      note(candidate.way);
      return item;
    }
    return null;
  };
  const fromProblems = (slot: QuizSlot): Item | null => {
    const turn = turns.get('parallel') ?? 0;
    for (const [at] of familiar.entries()) {
      const item = drawLike(familiar[(turn + at) % familiar.length], slot, drawing, whole);
      if (!item) continue;
      note('parallel');
      return item;
    }
    return null;
  };
  const makers = familiar.length * 2 > candidates.length ? [fromProblems, fromText] : [fromText, fromProblems];
  const [first, second] = makers;
  let asked = 0;
  return {
    next: (slot) => {
      asked += 1;
      // Where a sheet has both, every third question is of the rarer sort.
      const [one, other] =
        asked % 3 === 0 || (slot.form === 'open' && familiar.length > 0) ? [fromText, fromProblems] : [first, second];
      return one?.(slot) ?? other?.(slot) ?? null;
    },
  };
}

function readCandidates(text: string, problems: readonly SheetProblem[]): Candidate[] {
  const ordered = orderingCandidates(text);
  // A step says little by itself: it is asked about in its order, or not at all.
  const steps = new Set(ordered.flatMap(({ lines, way }) => (way === 'steps' ? lines : [])));
  const tasks = problems.map(({ source }) => source.replace(/\s+/g, ' '));
  const isTask = (line: string): boolean => tasks.some((task) => task.includes(line) || line.includes(task));
  const sentences = readSentences(text).filter((one) => !steps.has(one.text) && !isTask(one.text));
  const definitions = readDefinitions(text).filter(({ line }) => !isTask(line));
  return [
    ...definitionCandidates(definitions),
    ...reasonCandidates(sentences),
    ...ordered,
    ...statementCandidates(sentences, definitions),
    ...clozeCandidates(
      sentences,
      definitions.map(({ term }) => term),
    ),
  ];
}

/** A question of the problem's skill with figures of its own. */
function drawLike(problem: SheetProblem | undefined, slot: QuizSlot, drawing: Drawing, sheetText: string): Item | null {
  if (!problem?.family) return null;
  return drawing.draw([problem.family], slot, { source: problem.source, sheetText });
}
