import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ChildRow } from './child-row.tsx';

/** A parent's children. With one child there is nothing to choose: their page opens at once. */
export function ChildrenScreen() {
  const children = useQuery(useApi().parent.children.list.queryOptions());
  const [only, ...others] = children.data ?? [];
  if (only && others.length === 0) return <Navigate to={`/children/${only.studentId}`} replace />;
  return (
    <>
      <title>Children · SkillBridge</title>
      <PageHeader title="Your children" />
      <QueryView query={children}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="No child is linked to you yet">
              Ask the academy's office to link your account to your child's. You will then find their work, their grades
              and a weekly letter here.
            </EmptyState>
          ) : (
            <ul className="flex flex-col border-t border-line">
              {list.map((child) => (
                <ChildRow key={child.studentId} child={child} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
