import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { ButtonLink, Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, Sparkles } from 'lucide-react';
import { RecentGenerations } from '../generate/recent-generations.tsx';
import { QuizTable } from './quiz-table.tsx';

/** The quizzes of a course, and those that are being made. */
export function Quizzes({ courseId }: { courseId: string }) {
  const quizzes = useQuery(useApi().instructor.quizzes.list.queryOptions({ courseId }));
  const some = (quizzes.data?.length ?? 0) > 0;
  return (
    <Section
      title="Quizzes"
      actions={
        some && (
          <>
            <ButtonLink size="sm" icon={Sparkles} to={`/courses/${courseId}/quizzes/generate`}>
              Generate a quiz
            </ButtonLink>
            <ButtonLink size="sm" icon={Plus} to={`/courses/${courseId}/quizzes/new`}>
              New quiz
            </ButtonLink>
          </>
        )
      }
    >
      <QueryView query={quizzes}>{(lines) => <QuizTable courseId={courseId} quizzes={lines} />}</QueryView>
      <RecentGenerations courseId={courseId} />
    </Section>
  );
}
