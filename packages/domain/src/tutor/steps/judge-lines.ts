import type { Rational } from '../../math/rational.ts';
import { isRoundedFrom, judgeRelation, type Verdict } from './algebra/judge-relation.ts';
import { nameArithmeticSlip } from './algebra/name-arithmetic-slip.ts';
import { isExactSlip, nameExpressionSlip, nameSlip } from './algebra/name-slip.ts';
import type { Node } from './algebra/parse-expression.ts';
import { ratioOf, valueAt } from './algebra/polynomial.ts';
import { type Asked, readAsked } from './algebra/read-asked.ts';
import { isBareMaths, readStatements, type Statement, startsProblem } from './algebra/read-statements.ts';
import { type Relation, variablesOfNode } from './algebra/relation.ts';
import { sameExpression } from './algebra/to-fraction.ts';
import { isFalseEquality } from './figures/is-false-equality.ts';
import { readCalculations } from './figures/read-calculations.ts';
import { isGuess, operationsLeft } from './is-guess.ts';
import type { WorkLine } from './read-steps.ts';
import type { SlipKind } from './slip-kind.ts';

/** What can be shown about a line: that it follows, that it breaks, or nothing. */
export type JudgedLine = {
  line: WorkLine;
  verdict: 'follows' | 'breaks' | 'unread';
  slip: SlipKind | null;
  /** The line that it was measured against; null for the task itself and for what is false in itself. */
  previous: WorkLine | null;
  /** Whether what it follows from is the student's own, and not the task as it was given. */
  own: boolean;
  /** Whether the line only names a result. */
  guess: boolean;
};

type Finding = Pick<JudgedLine, 'verdict' | 'slip' | 'previous' | 'own'>;
type Said<T> = { value: T; line: WorkLine | null; bare: boolean };

/** Where the work has got to: what the next line is measured against. */
type Thread = { asked: Asked; relation: Said<Relation> | null; expression: Said<Node> | null };

const UNREAD: Finding = { verdict: 'unread', slip: null, previous: null, own: false };

/** Judges each line against the one before it, and the first against what the instructions ask; only as far as asked. */
export function* judgeLines(lines: readonly WorkLine[], instructions: string): Generator<JudgedLine> {
  const asked = readAsked(instructions);
  let thread = openThread(asked);
  for (const line of lines) {
    if (startsProblem(line.maths)) thread = openThread(asked);
    yield judgeLine(line, thread);
  }
}

function judgeLine(line: WorkLine, thread: Thread): JudgedLine {
  const statements = readStatements(line.maths);
  const finding = judgeStatements(statements, line, thread);
  const arithmetic = finding.verdict === 'breaks' ? null : judgeArithmetic(line);
  if (arithmetic?.verdict === 'breaks') return { line, guess: false, ...arithmetic };
  const guess = isGuess(statements, thread.asked);
  return { line, guess, ...(arithmetic && finding.verdict === 'unread' && !guess ? arithmetic : finding) };
}

function openThread(asked: Asked): Thread {
  const [relation] = asked.relations;
  return {
    asked,
    relation: relation && asked.relations.length === 1 ? { value: relation, line: null, bare: true } : null,
    expression: asked.expression && { value: asked.expression, line: null, bare: true },
  };
}

/** Whether the arithmetic in the line is right in itself, and what the slip is called. */
function judgeArithmetic(line: WorkLine): Finding | null {
  const slip = nameArithmeticSlip(line.maths);
  if (slip !== undefined) return { verdict: 'breaks', slip, previous: null, own: true };
  const calculations = readCalculations(line.maths).filter((one) => one.stated);
  if (calculations.some(isFalseEquality)) return { verdict: 'breaks', slip: 'arithmetic', previous: null, own: true };
  return calculations.length > 0 ? { verdict: 'follows', slip: null, previous: null, own: true } : null;
}

function judgeStatements(statements: readonly Statement[], line: WorkLine, thread: Thread): Finding {
  let found = UNREAD;
  for (const statement of statements) {
    const next =
      statement.kind === 'relation'
        ? judgeNextRelation(statement.relation, line, thread)
        : judgeNextExpression(statement.node, line, thread);
    if (next.verdict === 'breaks') return next;
    if (next.verdict === 'follows' && found.verdict === 'unread') found = next;
    else if (next.own) found = { ...found, own: true };
  }
  return found;
}

function judgeNextRelation(relation: Relation, line: WorkLine, thread: Thread): Finding {
  if (thread.asked.rewriting) return judgeRewriting(relation, line, thread);
  if (relation.variables.size === 0) return UNREAD;
  const bare = isBareMaths(line.maths);
  const before = thread.relation;
  const remember = (): void => {
    thread.relation = { value: relation, line, bare };
  };
  const { solution, relations } = thread.asked;
  if (solution) {
    remember();
    return judgeInSystem(relation, { before, asked: thread.asked, solution });
  }
  const restated = relations.find((one) => ratioOf(one.zero, relation.zero) !== null && one.sign === relation.sign);
  if (restated && relations.length > 1) {
    remember();
    return { verdict: 'follows', slip: null, previous: null, own: false };
  }
  const comparable = before && (relations.length === 1 || (bare && before.bare));
  const elsewhere = before?.value.settled && relations.length !== 1;
  if (!before || !comparable || elsewhere) {
    remember();
    return UNREAD;
  }
  const verdict = judgeAgainst(before.value, relation, `${before.line?.maths} ${line.maths}`);
  const own = before.line !== null && isNearer(before.value, thread.asked);
  if (verdict !== 'unread' || before.value.variables.size > 1) remember();
  if (verdict === 'breaks' || verdict === 'turned') {
    const slip = verdict === 'turned' ? 'inequality-direction' : nameSlip(before.value, relation);
    return { verdict: 'breaks', slip, previous: before.line, own };
  }
  return { verdict, slip: null, previous: before.line, own };
}

/**
 * As `judgeRelation`, but what may differ by rounding alone is not judged; and a formula in several letters breaks where
 * one slip leads to exactly the next line.
 */
function judgeAgainst(before: Relation, relation: Relation, written: string): Verdict {
  const verdict = judgeRelation(before, relation);
  if (verdict === 'breaks' && /\d\.\d/.test(written) && isRoundedFrom(before, relation)) return 'unread';
  const several = before.variables.size > 1 && [...before.variables].every((name) => relation.variables.has(name));
  return verdict === 'unread' && several && isExactSlip(before, relation) ? 'breaks' : verdict;
}

/** Whether a line is nearer to the solution than the task, so that what follows from it has a way behind it. */
function isNearer(relation: Relation, { relations }: Asked): boolean {
  return relations.length !== 1 || relations.every((one) => operationsLeft(relation) < operationsLeft(one));
}

/** Whether a relation is one of the instructions, so that repeating it is no step. */
function isAsked(relation: Relation, { relations }: Asked): boolean {
  return relations.some((one) => ratioOf(one.zero, relation.zero) !== null);
}

type InSystem = {
  readonly before: Said<Relation> | null;
  readonly asked: Asked;
  readonly solution: ReadonlyMap<string, Rational>;
};

/** With one solution known, every equation of the work has to hold for it. */
function judgeInSystem(relation: Relation, { before, asked, solution }: InSystem): Finding {
  const value = relation.sign === '=' ? valueAt(relation.zero, solution) : null;
  if (!value) return UNREAD;
  const own = before?.line != null && !isAsked(before.value, asked);
  if (value.n === 0n) return { verdict: 'follows', slip: null, previous: before?.line ?? null, own };
  return {
    verdict: 'breaks',
    slip: before ? nameSlip(before.value, relation) : null,
    previous: before?.line ?? null,
    own,
  };
}

/** `2(x + 3) = 2x + 6` where rewriting is asked: the sides are one expression. */
function judgeRewriting(relation: Relation, line: WorkLine, thread: Thread): Finding {
  const [sides] = relation.alternatives;
  if (!sides || relation.alternatives.length > 1 || relation.sign !== '=') return UNREAD;
  const left = judgeNextExpression(sides.left, line, thread);
  const right = judgeNextExpression(sides.right, line, thread);
  return left.verdict === 'breaks' ? left : right;
}

function judgeNextExpression(node: Node, line: WorkLine, thread: Thread): Finding {
  if (variablesOfNode(node).size === 0) return UNREAD;
  const bare = isBareMaths(line.maths);
  const before = thread.expression;
  const comparable = before && (thread.asked.expression !== null || (thread.asked.rewriting && bare && before.bare));
  thread.expression = { value: node, line, bare };
  if (!before || !comparable) return UNREAD;
  const same = sameExpression(before.value, node);
  if (same === null) return UNREAD;
  const own = before.line !== null;
  if (same) return { verdict: 'follows', slip: null, previous: before.line, own };
  return { verdict: 'breaks', slip: nameExpressionSlip(before.value, node), previous: before.line, own };
}
