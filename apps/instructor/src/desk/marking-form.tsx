import { FormError } from '@skillbridge/ui';
import { acceptAll } from '../marking/accept-suggestion.ts';
import { BlindNotice } from '../marking/blind-notice.tsx';
import { ConflictPanel } from '../marking/conflict-panel.tsx';
import { DraftNotices } from '../marking/draft-notices.tsx';
import { FeedbackField } from '../marking/feedback-field.tsx';
import { feedbackFieldId, WHOLE } from '../marking/feedback-id.ts';
import { GradeOut } from '../marking/grade-out.tsx';
import type { MarkedWork } from '../marking/marked-work.ts';
import { markOf } from '../marking/marks.ts';
import { PublishBar } from '../marking/publish-bar.tsx';
import type { useCurrentPart } from '../marking/use-current-part.ts';
import type { Marking } from '../marking/use-marking.ts';
import type { Trail } from '../marking/use-trail.ts';
import { ProblemList } from '../shared/problem-list.tsx';
import { CriterionMarking } from './criterion-marking.tsx';
import type { Desk } from './desk-types.ts';
import { SuggestionHead } from './suggestion-head.tsx';

/** The rubric with points and words for each criterion, words on the whole, and the way to publish. */
export function MarkingForm(props: {
  desk: Desk;
  work: MarkedWork;
  marking: Marking;
  trail: Trail;
  place: ReturnType<typeof useCurrentPart>;
  onComments: (about: string) => void;
  onReveal: () => Promise<unknown>;
}) {
  const { desk, work, marking, trail, place, onComments, onReveal } = props;
  const { marks, change, state, problems, published } = marking;
  const { suggestion } = work;
  const open = work.parts.some(({ id }) => markOf(marks, id).points.trim() === '');
  return (
    <section
      aria-labelledby="marks"
      className="flex min-w-0 flex-col gap-6 [&_:is(input,textarea,button,[data-part])]:scroll-mb-36"
    >
      <h2 id="marks" className="text-lg font-semibold">
        Marks
      </h2>
      <GradeOut work={work} published={published} trail={trail} />
      <DraftNotices marking={marking} />
      {state.conflict && (
        <ConflictPanel
          conflict={state.conflict}
          marks={marks}
          onKeepMine={marking.keepMine}
          onTakeTheirs={marking.takeTheirs}
        />
      )}
      <BlindNotice blind={work.blind} published={work.published} onReveal={onReveal} />
      {(work.blind === 'no' || suggestion) && (
        <SuggestionHead
          status={desk.status}
          suggestion={desk.suggestion}
          onAcceptAll={suggestion && open ? () => change(acceptAll(marks, suggestion)) : null}
        />
      )}
      <ol className="flex flex-col">
        {desk.assignment.rubric.criteria.map((criterion, index) => (
          <CriterionMarking
            key={criterion.id}
            criterion={criterion}
            work={work}
            marking={marking}
            onNext={() => place.go(work.parts[index + 1] ?? criterion)}
            onComments={() => onComments(criterion.id)}
          />
        ))}
      </ol>
      <FeedbackField
        id={feedbackFieldId(WHOLE)}
        label="Feedback on the whole"
        showLabel
        maxLength={4000}
        hint={
          suggestion?.feedback && marks.feedback !== suggestion.feedback
            ? `Suggested: ${suggestion.feedback}`
            : undefined
        }
        value={marks.feedback}
        onChange={(feedback) => change({ ...marks, feedback })}
        onComments={() => onComments(WHOLE)}
      />
      <ProblemList title="Not published yet" problems={problems} attempt={problems} />
      <FormError>{state.failure}</FormError>
      <PublishBar work={work} marking={marking} />
    </section>
  );
}
