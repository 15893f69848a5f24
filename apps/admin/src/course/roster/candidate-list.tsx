import { QueryView } from '@skillbridge/portal';
import { Checkbox, Skeleton } from '@skillbridge/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Candidate } from './use-candidates.ts';

/** As many as one search answers; more means that a longer word helps. */
const MOST = 50;

type CandidateListProps = {
  query: UseQueryResult<Candidate[], unknown>;
  shown: readonly Candidate[];
  chosen: readonly Candidate[];
  onToggle: (candidate: Candidate) => void;
};

/** The students found, each with a box to tick. */
export function CandidateList({ query, shown, chosen, onToggle }: CandidateListProps) {
  return (
    <QueryView query={query} skeleton={<Skeleton lines={5} label="Loading students" />}>
      {(found) => (
        <fieldset className="min-w-0">
          <legend className="sr-only">Students who are not in the course</legend>
          <div className="max-h-72 overflow-y-auto border-y border-line py-2">
            {shown.length === 0 && <p className="py-2 text-ink-soft">No student found who is not in the course yet.</p>}
            {shown.map((candidate) => (
              <Checkbox
                key={candidate.id}
                label={candidate.fullName}
                hint={candidate.email}
                className="py-1"
                checked={chosen.some(({ id }) => id === candidate.id)}
                onChange={() => onToggle(candidate)}
              />
            ))}
          </div>
          {found.length === MOST && (
            <p className="pt-2 text-sm text-ink-faint">
              The first {MOST} are shown. Type more of the name to find others.
            </p>
          )}
        </fieldset>
      )}
    </QueryView>
  );
}
