import { type CourseTotals, courseTotals, whatIf } from '@skillbridge/domain';
import { useMemo, useState } from 'react';
import type { OwnCourse } from './own-course.ts';

/** Grades that a student imagines, as typed by row, and the total that they come to. Nothing of it leaves the page. */
export function useWhatIf({ rows, setup }: OwnCourse) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string> | null>(null);
  const totals = useMemo((): CourseTotals | null => {
    if (typed === null) return null;
    const points = [...typed].flatMap(([id, text]): [string, number][] =>
      text.trim() === '' || !Number.isFinite(Number(text)) ? [] : [[id, Number(text)]],
    );
    const cells = new Map(rows.map(({ id, cell }) => [id, cell]));
    return courseTotals(rows, whatIf(rows, cells, new Map(points)), setup);
  }, [rows, setup, typed]);
  return {
    on: typed !== null,
    totals,
    typed: (id: string): string => typed?.get(id) ?? '',
    type: (id: string, text: string): void => setTyped((before) => new Map(before ?? []).set(id, text)),
    /** Whether anything is imagined. */
    changed: typed !== null && [...typed.values()].some((text) => text.trim() !== ''),
    begin: (): void => setTyped(new Map()),
    reset: (): void => setTyped(new Map()),
    end: (): void => setTyped(null),
  };
}
