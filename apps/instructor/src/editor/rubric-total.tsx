import { checkPublishable, type Rubric, rubricTotal } from '@skillbridge/domain';
import { formatPoints } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import type { DraftForm } from './editor-types.ts';

/** What the criteria add up to, while they are typed, and whether that is what the assignment is worth. */
export function RubricTotal({ form }: { form: DraftForm }) {
  const maxPoints = useWatch({ control: form.control, name: 'maxPoints' });
  const criteria = useWatch({ control: form.control, name: 'rubric.criteria' });
  const counted: Rubric = {
    v: 1,
    criteria: criteria.map(({ id, name, maxPoints: points }) => ({
      ...{ id, name, description: '', maxPoints: Number.isFinite(points) ? points : 0 },
    })),
  };
  const problem = Number.isFinite(maxPoints) ? totalProblem(counted, maxPoints) : undefined;
  return (
    <div role="status" className="text-right">
      <p>
        <span className="text-ink-soft">Total </span>
        <span className="font-semibold">
          {formatPoints(rubricTotal(counted), Number.isFinite(maxPoints) ? maxPoints : undefined)}
        </span>
      </p>
      {problem && <p className="text-sm font-medium text-warning">{problem}</p>}
    </div>
  );
}

/** The very sentence that would keep it from being published. */
function totalProblem(rubric: Rubric, maxPoints: number): string | undefined {
  const draft = {
    ...{ title: '', instructions: '', dueAt: null, maxPoints, rubric },
    ...{ tutorMode: 'off' as const, allowedModes: [] },
  };
  return checkPublishable(draft, 'UTC', new Date(0)).find(({ path }) => path === 'rubric')?.message;
}
