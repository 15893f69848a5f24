import { Badge, formatCount, PageHeader, TextLink } from '@skillbridge/ui';
import type { StaffThread } from './thread-types.ts';

/** Whose conversation, about what. */
export function ThreadHeader({ view }: { view: StaffThread }) {
  const { student, assignment, course, topic, messages, closed } = view;
  return (
    <PageHeader
      back={{ to: '/tutor', label: 'Tutor' }}
      title={student.name}
      meta={
        <>
          {assignment ? (
            <span>
              <TextLink to={`/assignments/${assignment.id}/edit`}>{assignment.title}</TextLink>
              {course && `, ${course.title}`}
            </span>
          ) : (
            <span>Study partner{topic && `: ${topic}`}. They sent it to you.</span>
          )}
          <span>{formatCount(messages, 'message')}</span>
          {closed && <Badge>Full, continued in another</Badge>}
        </>
      }
    />
  );
}
