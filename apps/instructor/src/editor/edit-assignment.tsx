import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { useQuery } from '@tanstack/react-query';
import { AssignmentEditor } from './assignment-editor.tsx';
import { fromServer } from './to-draft.ts';

const stay = (): void => undefined;

/** The editor with what the server has. */
export function EditAssignment({ assignmentId }: { assignmentId: string }) {
  const assignment = useQuery(
    // Not kept: a form that opened with yesterday's copy would run into a conflict with its own author.
    useApi().instructor.assignments.get.queryOptions({ assignmentId }, { gcTime: 0 }),
  );
  return (
    <QueryView query={assignment}>
      {({ id, version, status, courseId, courseTitle, handedIn, ...draft }) => (
        <AssignmentEditor
          course={{ id: courseId, title: courseTitle }}
          first={fromServer({ courseId, courseTitle, handedIn, ...draft })}
          savedAs={{ id, version, status }}
          handedIn={handedIn}
          onCreated={stay}
        />
      )}
    </QueryView>
  );
}
