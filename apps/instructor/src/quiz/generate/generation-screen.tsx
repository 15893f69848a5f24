import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, StatusPill } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PageTitle } from '../../shared/page-title.tsx';
import { generationWords, isUnderWay } from './generation-words.ts';
import { Progress } from './progress.tsx';
import { Report } from './report.tsx';

const POLL_MS = 1200;

/** One generation: how it goes, and what came of it. It may be left and come back to. */
export function GenerationScreen() {
  const { courseId = '', generationId = '' } = useParams();
  const { instructor } = useApi();
  const course = useQuery(instructor.courses.get.queryOptions({ courseId }));
  const generation = useQuery(
    instructor.quizGenerations.get.queryOptions(
      { generationId },
      { refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data) ? POLL_MS : false) },
    ),
  );
  return (
    <QueryView query={generation}>
      {(found) => {
        const { words, tone } = generationWords[found.status];
        return (
          <>
            <PageTitle>{`Generating: ${found.about}`}</PageTitle>
            <PageHeader
              back={{ to: `/courses/${courseId}`, label: course.data?.title ?? 'Course' }}
              title={found.about}
              meta={
                <span role="status">
                  <StatusPill tone={tone}>{words}</StatusPill>
                </span>
              }
            />
            {isUnderWay(found) ? <Progress generation={found} /> : <Report generation={found} courseId={courseId} />}
          </>
        );
      }}
    </QueryView>
  );
}
