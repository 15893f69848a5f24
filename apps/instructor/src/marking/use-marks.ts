import { useDraft } from '@skillbridge/portal';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { SaverState } from './create-review-saver.ts';
import type { MarkedWork } from './marked-work.ts';
import { type Marks, marksOf, marksSchema, reviewOf, reviewText, unsentParts } from './marks.ts';

const keptSchema = z.object({ version: z.number(), marks: marksSchema });

/**
 * What is typed on a desk, kept in this browser until the server has it. `restored` says that it was found there;
 * `found` holds marks typed on top of an older version, to be put back by hand: putting them back unasked would write
 * over what came since.
 */
export function useMarks(work: MarkedWork, held: SaverState['held']) {
  const { parts } = work;
  const [marks, setMarks] = useState(() => marksOf(work.review));
  const [looked, setLooked] = useState(false);
  const [restored, setRestored] = useState(false);
  const [found, setFound] = useState<Marks | null>(null);
  const sent = reviewText(reviewOf(marks, parts)) === held.text;
  const unsent = unsentParts(marks, parts);
  const safe = sent && unsent.length === 0;
  const text = JSON.stringify({ version: held.version, marks });
  const { kept, forget } = useDraft(`desk.${work.workId}`, text, !safe);

  if (!looked) {
    setLooked(true);
    const before = readKept(kept);
    if (before?.version === work.version) {
      setMarks(before.marks);
      setRestored(true);
    } else if (before) setFound(before.marks);
  }

  useEffect(() => {
    if (safe && !found) forget();
  }, [safe, found, forget]);

  return { marks, setMarks, sent, unsent, restored, found, dismissFound: () => setFound(null) };
}

function readKept(text: string | null): z.output<typeof keptSchema> | null {
  if (text === null) return null;
  try {
    return keptSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
