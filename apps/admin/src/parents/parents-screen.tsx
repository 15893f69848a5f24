import { useApi } from '@skillbridge/client/react';
import { Button, EmptyState, PageHeader } from '@skillbridge/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { nextCursor } from '../shared/next-cursor.ts';
import { PagedView } from '../shared/paged-view.tsx';
import { AddLink } from './add-link.tsx';
import { LinkTable } from './link-table.tsx';

/** Which parent watches over which student. */
export function ParentsScreen() {
  const [adding, setAdding] = useState(false);
  const links = useInfiniteQuery(useApi().admin.parentLinks.list.infiniteQueryOptions({}, nextCursor));
  return (
    <>
      <title>Parents · SkillBridge</title>
      <PageHeader
        title="Parents"
        meta="A linked parent sees the student's grades and gets a weekly letter."
        actions={
          <Button variant="primary" icon={Link2} onClick={() => setAdding(true)}>
            Link a parent
          </Button>
        }
      />
      {adding && <AddLink onClose={() => setAdding(false)} />}
      <PagedView query={links}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="No parent is linked yet">
              Invite the parent under People first, then link them to their child here.
            </EmptyState>
          ) : (
            <LinkTable links={rows} />
          )
        }
      </PagedView>
    </>
  );
}
