import { FormError, TextArea } from '@skillbridge/ui';
import { ProblemList } from '../shared/problem-list.tsx';
import { acceptAll, acceptCriterion } from './accept-suggestion.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { CriterionMarking } from './criterion-marking.tsx';
import type { Desk } from './desk-types.ts';
import { DraftNotices } from './draft-notices.tsx';
import { GradeOut } from './grade-out.tsx';
import { type Mark, markOf } from './marks.ts';
import { PublishBar } from './publish-bar.tsx';
import { SuggestionHead } from './suggestion-head.tsx';
import type { useMarking } from './use-marking.ts';

/** The rubric with points and words for each criterion, words on the whole, and the way to publish. */
export function MarkingForm({ desk, marking }: { desk: Desk; marking: ReturnType<typeof useMarking> }) {
  const { marks, change, state, problems, published } = marking;
  const { suggestion, assignment } = desk;
  const { criteria } = assignment.rubric;
  const open = criteria.some(({ id }) => markOf(marks, id).points.trim() === '');
  const changeMark = (criterionId: string, mark: Mark): void =>
    change({ ...marks, criteria: { ...marks.criteria, [criterionId]: mark } });
  return (
    <section
      aria-labelledby="marks"
      className="flex min-w-0 flex-col gap-6 [&_:is(input,textarea,button)]:scroll-mb-36"
    >
      <h2 id="marks" className="text-lg font-semibold">
        Marks
      </h2>
      <GradeOut desk={desk} published={published} />
      <DraftNotices marking={marking} />
      {state.conflict && (
        <ConflictPanel
          conflict={state.conflict}
          marks={marks}
          onKeepMine={marking.keepMine}
          onTakeTheirs={marking.takeTheirs}
        />
      )}
      <SuggestionHead
        status={desk.status}
        suggestion={suggestion}
        onAcceptAll={suggestion && open ? () => change(acceptAll(marks, suggestion)) : null}
      />
      <ol className="flex flex-col">
        {criteria.map((criterion) => (
          <CriterionMarking
            key={criterion.id}
            criterion={criterion}
            mark={markOf(marks, criterion.id)}
            suggestion={suggestion?.criteria.find(({ criterionId }) => criterionId === criterion.id) ?? null}
            onChange={(mark) => changeMark(criterion.id, mark)}
            onAccept={(suggested) => change(acceptCriterion(marks, suggested))}
          />
        ))}
      </ol>
      <TextArea
        label="Feedback on the whole"
        optional
        maxLength={4000}
        hint={
          suggestion?.feedback && marks.feedback !== suggestion.feedback
            ? `Suggested: ${suggestion.feedback}`
            : undefined
        }
        value={marks.feedback}
        onChange={(event) => change({ ...marks, feedback: event.currentTarget.value })}
      />
      <ProblemList title="Not published yet" problems={problems} attempt={problems} />
      <FormError>{state.failure}</FormError>
      <PublishBar desk={desk} marking={marking} />
    </section>
  );
}
