import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { ButtonLink, Section, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { sayWeek } from '../letters/say-week.ts';

/** The way to the weekly letters, and which one is the newest. */
export function LatestLetter({ studentId }: { studentId: string }) {
  const letters = useQuery(useApi().parent.letters.list.queryOptions({ studentId }));
  return (
    <Section
      title="Weekly letter"
      actions={
        (letters.data?.length ?? 0) > 0 && (
          <ButtonLink size="sm" to={`/children/${studentId}/letters`}>
            Read the letter
          </ButtonLink>
        )
      }
    >
      <QueryView query={letters} skeleton={<Skeleton label="Loading the letter" />}>
        {([newest]) => (
          <p className="-mt-2 text-ink-soft">
            {newest
              ? `The newest is about ${sayWeek(newest.weekStart, newest.weekEnd)}.`
              : 'No letter yet. The first one comes at the end of the week.'}
          </p>
        )}
      </QueryView>
    </Section>
  );
}
