import { Button, EmptyState, PageHeader } from '@skillbridge/ui';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { PagedView } from '../shared/paged-view.tsx';
import { InviteDialog } from './invite/invite-dialog.tsx';
import { PeopleFilter } from './people-filter.tsx';
import { PeopleTable } from './people-table.tsx';
import { usePeople } from './use-people.ts';

/** Everybody in the academy: find, invite, correct, shut out, remove. */
export function PeopleScreen() {
  const { query, filter } = usePeople();
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <title>People · SkillBridge</title>
      <PageHeader
        title="People"
        actions={
          <Button variant="primary" icon={UserRoundPlus} onClick={() => setInviting(true)}>
            Invite someone
          </Button>
        }
      />
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
      <PeopleFilter {...filter} />
      <PagedView query={query}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title="Nobody found">Try another word or role, or invite the person.</EmptyState>
          ) : (
            <PeopleTable people={people} />
          )
        }
      </PagedView>
    </>
  );
}
