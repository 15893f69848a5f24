import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { LetterSheet } from './letter-sheet.tsx';
import { OtherLetters } from './other-letters.tsx';

/** The weekly letters about one child: the newest open, or the one whose week is in the address. */
export function LettersScreen() {
  const api = useApi();
  const { studentId = '' } = useParams();
  const [search] = useSearchParams();
  const child = useQuery(api.parent.children.get.queryOptions({ studentId }));
  const letters = useQuery(api.parent.letters.list.queryOptions({ studentId }));
  const name = child.data?.fullName ?? 'your child';
  return (
    <>
      <title>{`Letters about ${name} · SkillBridge`}</title>
      <PageHeader
        title="Weekly letters"
        meta={`About ${name}`}
        back={{ to: `/children/${studentId}`, label: child.data?.fullName ?? 'Back' }}
      />
      <QueryView query={letters} skeleton={<Skeleton lines={8} label="Loading the letter" />}>
        {(list) => {
          const open = list.find(({ weekStart }) => weekStart === search.get('week')) ?? list[0];
          if (!open) {
            return (
              <EmptyState icon={Mail} title="No letter yet">
                A letter comes at the end of each week. It says in plain words what was handed in, what came back and
                what is next, and shows where every number comes from.
              </EmptyState>
            );
          }
          return (
            <div className="grid gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_14rem]">
              <LetterSheet key={open.id} letter={open} />
              {list.length > 1 && <OtherLetters letters={list} openId={open.id} />}
            </div>
          );
        }}
      </QueryView>
    </>
  );
}
