import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader, Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { KeyHistory } from './key-history.tsx';
import { QuestionKey } from './question-key.tsx';

/** The keys of a quiz that students take: correct one everywhere, and take a correction back. */
export function KeysScreen() {
  const { quizId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const open = search.get('question');
  const keys = useQuery(useApi().instructor.keyChanges.list.queryOptions({ quizId }));
  return (
    <>
      <PageTitle>Correct a key</PageTitle>
      <QueryView query={keys}>
        {({ title, questions, changes }) => (
          <>
            <PageHeader
              back={{ to: `/quizzes/${quizId}/edit`, label: title }}
              title="Correct a key"
              meta="A correction reaches every attempt: those handed in, those under way and those to come. You see who moves before anything is applied."
            />
            {questions.length === 0 ? (
              <EmptyState title="Nobody takes this quiz yet">
                Until it is published, change keys in the editor.
              </EmptyState>
            ) : (
              <ul className="border-t border-line">
                {questions.map((question, index) => (
                  <QuestionKey
                    key={question.item.id}
                    {...{ quizId, question, index }}
                    open={question.item.id === open}
                    onToggle={(shown) => setSearch(shown ? { question: question.item.id } : {}, { replace: true })}
                  />
                ))}
              </ul>
            )}
            {changes.length > 0 && (
              <Section title="Corrections" className="mt-10">
                <KeyHistory quizId={quizId} changes={changes} />
              </Section>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}
