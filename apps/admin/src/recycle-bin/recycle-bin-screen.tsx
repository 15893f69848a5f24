import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { BinTable } from './bin-table.tsx';

/** What was deleted and can come back. */
export function RecycleBinScreen() {
  const bin = useQuery(useApi().admin.recycleBin.list.queryOptions());
  return (
    <>
      <title>Recycle bin · SkillBridge</title>
      <PageHeader title="Recycle bin" meta="Courses, people and assignments come back as they were." />
      <QueryView query={bin}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={Trash2} title="The bin is empty">
              What is deleted waits here, in case it was a mistake.
            </EmptyState>
          ) : (
            <BinTable items={items} />
          )
        }
      </QueryView>
    </>
  );
}
