import { MathText } from '@skillbridge/ui';
import type { Letter } from '../shared/child-types.ts';
import { BoundFact } from './bound-fact.tsx';

type Segment = Letter['paragraphs'][number][number];

/** A stretch of a letter. Numbers and dates carry their source; a source behind every name would only be noise. */
export function LetterSegment({ segment, written }: { segment: Segment; written: string }) {
  if (segment.kind === 'text') return segment.text;
  if (/\d/u.test(segment.value)) return <BoundFact value={segment.value} label={segment.label} written={written} />;
  if (segment.label === 'Name') return segment.value;
  // What is left are titles of work, set in italics as a book would.
  return (
    <cite>
      <MathText inline text={segment.value} />
    </cite>
  );
}
