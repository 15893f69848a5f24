import { useApi } from '@skillbridge/client/react';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { nextCursor } from '../shared/next-cursor.ts';
import { PagedView } from '../shared/paged-view.tsx';
import { AuditDays } from './audit-days.tsx';

/** Who did what, newest first. */
export function AuditScreen() {
  const entries = useInfiniteQuery(useApi().admin.audit.list.infiniteQueryOptions({ limit: 50 }, nextCursor));
  return (
    <>
      <title>Audit log · SkillBridge</title>
      <PageHeader title="Audit log" meta="Who did what. Nobody can change or delete an entry." />
      <PagedView query={entries}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Nothing yet">
              Every change to people, courses and grades is written down here.
            </EmptyState>
          ) : (
            <AuditDays entries={rows} />
          )
        }
      </PagedView>
    </>
  );
}
