import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader, Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { groupQuizzes, type QuizGroup, quizGroups } from './group-quizzes.ts';
import { QuizRow } from './quiz-row.tsx';

const titles: Record<QuizGroup, { title: string; hint?: string }> = {
  open: { title: 'Open now' },
  upcoming: { title: 'Coming up' },
  waiting: { title: 'Waiting for a grade', hint: 'Handed in. Your instructor has it.' },
  graded: { title: 'Graded' },
  missed: { title: 'Closed', hint: 'These closed before you began.' },
};

/** Every quiz, by where the student stands on it. */
export function QuizzesScreen() {
  const quizzes = useQuery(useApi().student.quizzes.list.queryOptions());
  return (
    <>
      <title>Quizzes · SkillBridge</title>
      <PageHeader title="Quizzes" />
      <QueryView query={quizzes}>
        {({ quizzes: lines, now }) => {
          const ahead = Date.parse(now) - quizzes.dataUpdatedAt;
          const groups = groupQuizzes(lines);
          if (lines.length === 0) {
            return (
              <EmptyState icon={ListChecks} title="No quizzes yet">
                They appear here as soon as your instructor gives one.
              </EmptyState>
            );
          }
          return (
            <>
              {groups.open.length === 0 && (
                <p className="pb-8 text-ink-soft">No quiz is open right now. What you have done is below.</p>
              )}
              {quizGroups.map((group) => {
                const fitting = groups[group];
                if (fitting.length === 0) return null;
                return (
                  <Section key={group} {...titles[group]}>
                    <ul className="-mt-3 flex flex-col">
                      {fitting.map((quiz) => (
                        <QuizRow key={quiz.id} quiz={quiz} ahead={ahead} />
                      ))}
                    </ul>
                  </Section>
                );
              })}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
