import { useApiClient } from '@skillbridge/client/react';
import { useEffect, useState } from 'react';
import type { CheckedLine } from '../tutor-types.ts';
import { standingMarks } from './line-marks.ts';

const QUIET_MS = 400;
const LONGEST = 4000;

/** What can be said of each line, a moment after the typing stops. Nothing while the server cannot be reached. */
export function useLineCheck(assignmentId: string, work: string): readonly CheckedLine[] {
  const client = useApiClient();
  const [checked, setChecked] = useState<{ work: string; lines: readonly CheckedLine[] }>({ work: '', lines: [] });
  useEffect(() => {
    // One line follows from nothing.
    if (!work.trim().includes('\n') || work.length > LONGEST) return;
    const own = new AbortController();
    const check = async () => {
      const { lines } = await client.student.tutor.checkLines.mutate({ assignmentId, work }, { signal: own.signal });
      if (!own.signal.aborted) setChecked({ work, lines });
    };
    // Marks are a help and not the work: without them the lines are as they were.
    const timer = setTimeout(() => void check().catch(() => undefined), QUIET_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [client, assignmentId, work]);
  return standingMarks(checked.work, work, checked.lines);
}
