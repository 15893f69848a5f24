import { useMe } from '@skillbridge/client/react';
import { formatDate } from '@skillbridge/ui';
import { useId } from 'react';
import type { Letter } from '../shared/child-types.ts';
import { LetterSegment } from './letter-segment.tsx';
import { sayWeek } from './say-week.ts';

/** One letter, set to be read: a narrow measure, large type, every number with its source behind it. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const id = useId();
  const { academy } = useMe();
  const written = formatDate(letter.writtenAt, academy.timeZone);
  return (
    <article aria-labelledby={id} className="max-w-[36rem]">
      <header className="flex flex-col gap-1 pb-8">
        <h2 id={id} className="text-xl font-semibold">
          The week of {sayWeek(letter.weekStart, letter.weekEnd)}
        </h2>
        <p className="text-sm text-ink-faint">
          {academy.name}, {written}
        </p>
      </header>
      <div className="flex flex-col gap-5 text-lg leading-8">
        {letter.paragraphs.map((segments, paragraph) => (
          // A letter never changes once written: its parts have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={paragraph}>
            {segments.map((segment, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <LetterSegment key={place} segment={segment} written={written} />
            ))}
          </p>
        ))}
      </div>
      <p className="mt-8 border-t border-line pt-4 text-sm text-ink-faint">
        Press an underlined number to see where it comes from.
      </p>
    </article>
  );
}
