import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AssignmentEditor } from './assignment-editor.tsx';
import { emptyDraft } from './empty-draft.ts';

/** The editor with an empty form. */
export function NewAssignment({ courseId, onCreated }: { courseId: string; onCreated: (id: string) => void }) {
  const course = useQuery(useApi().instructor.courses.get.queryOptions({ courseId }));
  const [first] = useState(emptyDraft);
  return (
    <QueryView query={course}>
      {({ title }) => (
        <AssignmentEditor
          course={{ id: courseId, title }}
          first={first}
          savedAs={null}
          handedIn={0}
          onCreated={onCreated}
        />
      )}
    </QueryView>
  );
}
