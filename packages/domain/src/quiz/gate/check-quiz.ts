import type { Item } from '../../items/item.ts';
import { checkRead } from './check-item.ts';
import { alone, type GateContext } from './gate-context.ts';
import { type GateFinding, toFinding } from './gate-finding.ts';
import { readItem } from './read-item.ts';
import { quizRules } from './rules/quiz-rules.ts';

export type QuizCheck = {
  /** Every finding, those of the quiz as a whole last. */
  readonly findings: readonly GateFinding[];
  /** The ids of the items with a blocking finding, in the order of the quiz. */
  readonly blocked: readonly string[];
};

/**
 * The gate over a whole quiz: each item by itself, then against the others and the items of the bank that students may
 * already know. `contextOf` tells what stands beside an item.
 */
export function checkQuiz(
  items: readonly Item[],
  bank: readonly Item[] = [],
  contextOf: (item: Item) => GateContext = () => alone,
): QuizCheck {
  const reads = items.map((item) => readItem(item, contextOf(item)));
  const known = bank.map((item) => readItem(item, alone));
  const together = quizRules.flatMap((rule) =>
    rule
      .find(reads, known)
      .map(({ at, ...flaw }) => toFinding(rule.code, at === null ? null : (items[at]?.id ?? null), flaw)),
  );
  const findings = [...reads.flatMap(checkRead), ...together];
  const blocked = new Set(findings.flatMap((one) => (one.severity === 'block' ? [one.where.itemId] : [])));
  return { findings, blocked: items.flatMap(({ id }) => (blocked.has(id) ? [id] : [])) };
}
