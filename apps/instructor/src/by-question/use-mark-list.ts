import { isPoints } from '@skillbridge/domain';
import { useEffect, useState } from 'react';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import type { GivenMark, MarkRow } from './mark-row.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The ids of what belongs to the open line. */
export const openLine = { frame: 'mark-line', points: 'mark-points', feedback: 'mark-feedback', more: 'mark-more' };

export type LineMarking = ReturnType<typeof useMarkList>['marking'];

/** Which line of a list is open, what is typed there, and the keys that work on it. */
export function useMarkList({
  rows,
  onMark,
  singleKeys,
  reveal,
}: {
  rows: readonly MarkRow[];
  onMark: (key: string, mark: GivenMark) => Promise<boolean>;
  singleKeys: boolean;
  /** Brings a line into sight, so that it can take the focus. */
  reveal: (index: number) => void;
}) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [typed, setTyped] = useState<{ points: string; feedback: string } | null>(null);
  const [pending, setPending] = useState(false);
  const [banking, setBanking] = useState(false);
  const found = rows.findIndex(({ key }) => key === openKey);
  const at = found === -1 ? Math.max(firstOpen(rows), 0) : found;
  const row = rows[at];
  const points = typed?.points ?? (row?.points === null || row === undefined ? '' : String(row.points));
  const feedback = typed?.feedback ?? row?.feedback ?? '';
  const read = points.trim() === '' ? Number.NaN : Number(points);
  const valid = row !== undefined && isPoints(read) && read <= row.maxPoints;

  const choose = (index: number): void => {
    const next = rows[index];
    if (!next) return;
    if (next.key !== row?.key) setTyped(null);
    setOpenKey(next.key);
    reveal(index);
  };
  // The line is drawn first where it was out of sight.
  useEffect(() => {
    if (openKey === null) return;
    const frame = requestAnimationFrame(() => document.getElementById(openLine.frame)?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [openKey]);

  const move = (by: 1 | -1) => (): void =>
    choose(openKey === null ? at : Math.min(Math.max(at + by, 0), rows.length - 1));
  const type = (change: Partial<{ points: string; feedback: string }>): void =>
    setTyped({ points, feedback, ...change });
  const apply = async (): Promise<void> => {
    if (!row || !valid || pending) return;
    setPending(true);
    const taken = await onMark(row.key, { points: read, feedback: feedback.trim() });
    setPending(false);
    if (!taken) return;
    setTyped(null);
    const next = rows.findIndex((one, index) => index > at && !one.marked);
    if (next === -1) document.getElementById(openLine.frame)?.focus();
    else choose(next);
  };
  const down = move(1);
  const up = move(-1);
  useShortcuts(
    {
      ...Object.fromEntries(
        digits.map((digit) => [
          digit,
          () => {
            type({ points: digit });
            document.getElementById(openLine.points)?.focus();
          },
        ]),
      ),
      j: down,
      k: up,
      ArrowDown: down,
      ArrowUp: up,
      f: () => document.getElementById(openLine.feedback)?.focus(),
      c: () => setBanking(true),
      o: () => document.getElementById(openLine.more)?.querySelector<HTMLElement>('a, button')?.click(),
      a: () => {
        if (row?.suggested)
          type({ points: String(row.suggested.points), feedback: feedback || row.suggested.feedback });
      },
    },
    singleKeys,
  );
  return {
    at,
    choose,
    marking: {
      ...{ points, feedback, valid, pending, type, apply, banking },
      wrong: points.trim() !== '' && !valid,
      changed: typed !== null,
      setBanking,
      /** Moves on from within the points box. */
      step: (by: 1 | -1) => move(by)(),
    },
  };
}

function firstOpen(rows: readonly MarkRow[]): number {
  return rows.findIndex(({ marked }) => !marked);
}
