import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { emptyQuiz } from './draft/empty-quiz.ts';
import { toDraft } from './draft/to-draft.ts';
import { QuizEditor } from './quiz-editor.tsx';

const stay = (): void => undefined;

/** The quiz editor, for a new one and for one that is there. The first save turns the one into the other. */
export function QuizScreen() {
  const { courseId, quizId } = useParams();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; courseId: string } | null>(null);
  const madeId = made?.id;
  // After the save has been drawn, or the guard would still hold back a form with unsaved work.
  useEffect(() => {
    if (madeId && !quizId) void navigate(`/quizzes/${madeId}/edit`, { replace: true });
  }, [madeId, quizId, navigate]);
  if (quizId && quizId !== madeId) return <EditQuiz key={quizId} quizId={quizId} />;
  const inCourse = courseId ?? made?.courseId ?? '';
  return <NewQuiz key={inCourse} courseId={inCourse} onCreated={(id) => setMade({ id, courseId: inCourse })} />;
}

function NewQuiz({ courseId, onCreated }: { courseId: string; onCreated: (id: string) => void }) {
  const course = useQuery(useApi().instructor.courses.get.queryOptions({ courseId }));
  return (
    <QueryView query={course}>
      {({ title }) => (
        <QuizEditor course={{ id: courseId, title }} first={emptyQuiz} savedAs={null} onCreated={onCreated} />
      )}
    </QueryView>
  );
}

function EditQuiz({ quizId }: { quizId: string }) {
  // Not kept: an editor that opened with yesterday's copy would run into a conflict with its own author.
  const quiz = useQuery(useApi().instructor.quizzes.get.queryOptions({ quizId }, { gcTime: 0 }));
  return (
    <QueryView query={quiz}>
      {(found) => (
        <QuizEditor
          course={{ id: found.courseId, title: found.courseTitle }}
          first={toDraft(found)}
          savedAs={{ id: found.id, version: found.version, status: found.status, liveVersion: found.liveVersion }}
          onCreated={stay}
        />
      )}
    </QueryView>
  );
}
