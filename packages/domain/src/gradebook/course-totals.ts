import {
  addRational,
  divideRational,
  multiplyRational,
  type Rational,
  rationalToNumber,
  roundRational,
  whole,
} from '../math/rational.ts';
import { type CountedWork, dropLowest } from './drop-lowest.ts';
import type { GradeCell, GradeColumn, TotalSetup } from './grade-cell.ts';
import { exact, lateDeduction, pointsAfterLate } from './late-deduction.ts';

/** A graded cell as it counts. */
export type CountedCell = {
  readonly columnId: string;
  /** After what lateness costs; at most two decimals are shown. */
  readonly points: number;
  /** Percent of the work's points that lateness cost. */
  readonly latePercent: number;
  /** One of the lowest, which do not count. */
  readonly dropped: boolean;
};

export type CategoryTotal = {
  /** Null for work without a category. */
  readonly id: string | null;
  readonly name: string;
  /** Its share of the course total as it was set, in percent. */
  readonly weight: number;
  /** Null while nothing in it is graded. */
  readonly percent: number | null;
};

export type CourseTotals = {
  /** Percent, to two decimals; null while nothing is graded. */
  readonly percent: number | null;
  readonly categories: readonly CategoryTotal[];
  readonly cells: readonly CountedCell[];
};

const UNCATEGORISED = 'Uncategorised';

/**
 * A student's total. Within a category work counts by its points, less the lowest; categories count by their weights,
 * scaled to those in which something is graded. Without categories everything counts by its points. Work without a
 * category shares what the weights leave of 100 percent. Exact until the last step, so no order of adding matters.
 */
export function courseTotals(
  columns: readonly GradeColumn[],
  cells: ReadonlyMap<string, GradeCell>,
  setup: TotalSetup,
): CourseTotals {
  const groups = groupColumns(columns, setup);
  const totals = groups.map((group) => totalOf(group, cells, setup));
  const graded = totals.filter((one) => one.share !== null && one.weight.n > 0n);
  const weights = sum(graded.map(({ weight }) => weight));
  const weighted = sum(graded.map(({ weight, share }) => multiplyRational(weight, share ?? whole(0n))));
  const total = divideRational(weighted, weights);
  return {
    percent: total && toPercent(total),
    categories: totals.map(({ group, share }) => ({
      ...{ id: group.id, name: group.name, weight: group.weight },
      percent: share && toPercent(share),
    })),
    cells: totals.flatMap(({ counted }) => counted),
  };
}

type Group = { id: string | null; name: string; weight: number; dropLowest: number; columns: GradeColumn[] };

function groupColumns(columns: readonly GradeColumn[], { categories }: TotalSetup): Group[] {
  const groups: Group[] = categories.map(({ id, name, weight, dropLowest }) => ({
    ...{ id, name, weight, dropLowest },
    columns: columns.filter((column) => column.categoryId === id),
  }));
  const placed = new Set(groups.flatMap((group) => group.columns.map(({ id }) => id)));
  const others = columns.filter(({ id }) => !placed.has(id));
  const left = 100 - categories.reduce((total, { weight }) => total + weight, 0);
  if (categories.length === 0 || others.length > 0) {
    groups.push({ id: null, name: UNCATEGORISED, weight: Math.max(0, left), dropLowest: 0, columns: others });
  }
  return groups;
}

function totalOf(group: Group, cells: ReadonlyMap<string, GradeCell>, { latePolicy }: TotalSetup) {
  const late = new Map<string, number>();
  const work = group.columns.flatMap((column): CountedWork[] => {
    const cell = cells.get(column.id);
    if (cell?.kind !== 'graded') return [];
    const outOf = cell.outOf ?? column.maxPoints;
    if (outOf <= 0) return [];
    const percent = lateDeduction(latePolicy, cell.minutesLate);
    late.set(column.id, percent);
    return [{ columnId: column.id, points: pointsAfterLate(cell.points, outOf, percent), outOf: exact(outOf) }];
  });
  const dropped = dropLowest(work, group.dropLowest);
  const counting = work.filter(({ columnId }) => !dropped.has(columnId));
  return {
    group,
    weight: exact(group.weight),
    share: divideRational(sum(counting.map(({ points }) => points)), sum(counting.map(({ outOf }) => outOf))),
    counted: work.map(({ columnId, points }) => ({
      ...{ columnId, points: rationalToNumber(roundRational(points, 2)), dropped: dropped.has(columnId) },
      latePercent: late.get(columnId) ?? 0,
    })),
  };
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce(addRational, whole(0n));
}

function toPercent(share: Rational): number {
  return rationalToNumber(roundRational(multiplyRational(share, whole(100n)), 2));
}
