import { useId } from 'react';
import type { MarkedWork } from '../marking/marked-work.ts';
import { PartMarking } from '../marking/part-marking.tsx';
import { partElementId } from '../marking/use-current-part.ts';
import type { Marking } from '../marking/use-marking.ts';
import type { Criterion } from './desk-types.ts';

/** One criterion: what it asks for, its levels, what is suggested, the grader's points and words. */
export function CriterionMarking({
  criterion,
  work,
  marking,
  onNext,
  onComments,
}: {
  criterion: Criterion;
  work: MarkedWork;
  marking: Marking;
  onNext: () => void;
  onComments: () => void;
}) {
  const heading = useId();
  const { id, name, description, levels } = criterion;
  return (
    <li className="border-t border-line py-5">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div
        role="group"
        id={partElementId(id)}
        data-part={id}
        tabIndex={-1}
        aria-labelledby={heading}
        className="flex flex-col gap-3 rounded-sm outline-offset-8"
      >
        <PartMarking
          work={work}
          part={criterion}
          levels={levels}
          marking={marking}
          onNext={onNext}
          onComments={onComments}
          heading={
            <>
              <h3 id={heading} className="font-semibold">
                {name}
              </h3>
              {description && <p className="text-sm text-ink-soft">{description}</p>}
            </>
          }
        />
      </div>
    </li>
  );
}
