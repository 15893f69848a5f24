import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EditAssignment } from './edit-assignment.tsx';
import { NewAssignment } from './new-assignment.tsx';

/** The assignment editor, for a new one and for one that is there. The first save turns the one into the other. */
export function EditorScreen() {
  const { courseId, assignmentId } = useParams();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; courseId: string } | null>(null);
  const madeId = made?.id;
  // After the save has been drawn, or the guard would still hold back a form with unsaved work.
  useEffect(() => {
    if (madeId && !assignmentId) void navigate(`/assignments/${madeId}/edit`, { replace: true });
  }, [madeId, assignmentId, navigate]);
  if (assignmentId && assignmentId !== madeId) return <EditAssignment key={assignmentId} assignmentId={assignmentId} />;
  const inCourse = courseId ?? made?.courseId ?? '';
  return <NewAssignment key={inCourse} courseId={inCourse} onCreated={(id) => setMade({ id, courseId: inCourse })} />;
}
