import { Section, TextLink } from '@skillbridge/ui';
import type { QuizLine } from '../quiz/quiz-types.ts';
import { groupQuizzes } from '../quizzes/group-quizzes.ts';
import { QuizRow } from '../quizzes/quiz-row.tsx';

const MOST = 4;

/** Quizzes to take now, one under way first: its clock runs. */
export function OpenQuizzes({ quizzes, ahead }: { quizzes: readonly QuizLine[]; ahead: number }) {
  const { open } = groupQuizzes(quizzes);
  if (open.length === 0) return null;
  return (
    <Section title="Quizzes to take" actions={<TextLink to="/quizzes">All quizzes</TextLink>}>
      <ul className="-mt-3 flex flex-col">
        {open.slice(0, MOST).map((quiz) => (
          <QuizRow key={quiz.id} quiz={quiz} ahead={ahead} />
        ))}
      </ul>
    </Section>
  );
}
