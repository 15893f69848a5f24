import { FormError, SegmentedControl } from '@skillbridge/ui';
import { Fragment, useState } from 'react';
import { BlindNotice } from '../marking/blind-notice.tsx';
import { ConflictPanel } from '../marking/conflict-panel.tsx';
import { DraftNotices } from '../marking/draft-notices.tsx';
import { FeedbackField } from '../marking/feedback-field.tsx';
import { feedbackFieldId, WHOLE } from '../marking/feedback-id.ts';
import { GradeOut } from '../marking/grade-out.tsx';
import type { MarkedWork } from '../marking/marked-work.ts';
import { PublishBar } from '../marking/publish-bar.tsx';
import type { useCurrentPart } from '../marking/use-current-part.ts';
import type { Marking } from '../marking/use-marking.ts';
import type { Trail } from '../marking/use-trail.ts';
import { ProblemList } from '../shared/problem-list.tsx';
import { AttemptSuggestion } from './attempt-suggestion.tsx';
import type { Attempt } from './attempt-types.ts';
import { ItemMarking } from './item-marking.tsx';
import { PassageFold } from './passage-fold.tsx';

/** Every question of an attempt in the quiz's order, words on the whole, and the way to publish. */
export function AttemptForm(props: {
  attempt: Attempt;
  work: MarkedWork;
  marking: Marking;
  trail: Trail;
  place: ReturnType<typeof useCurrentPart>;
  onComments: (about: string) => void;
  onReveal: () => Promise<unknown>;
}) {
  const { attempt, work, marking, trail, place, onComments, onReveal } = props;
  const { marks, change, state, problems, published } = marking;
  const yours = attempt.items
    .filter(({ mark }) => mark === null || mark.by === 'instructor')
    .map(({ item }) => item.id);
  const [only, setOnly] = useState(false);
  const shown = attempt.items.filter(({ item }) => !only || yours.includes(item.id));
  return (
    <section aria-label="Questions" className="flex min-w-0 flex-col gap-6 [&_:is(input,textarea,button)]:scroll-mb-36">
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
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <AttemptSuggestion attempt={attempt} work={work} marking={marking} />
        {yours.length > 0 && yours.length < attempt.items.length && (
          <SegmentedControl
            label="Which questions"
            className="w-64"
            segments={[
              { value: 'all', label: `All (${attempt.items.length})` },
              { value: 'yours', label: `For you (${yours.length})` },
            ]}
            value={only ? 'yours' : 'all'}
            onValueChange={(value) => setOnly(value === 'yours')}
          />
        )}
      </div>
      <ol className="flex flex-col">
        {shown.map((entry, at) => {
          const index = attempt.items.indexOf(entry);
          const part = work.parts[index];
          const next = shown[at + 1];
          if (!part) return null;
          const { passageId } = entry.item;
          const passage = attempt.passages.find(({ id }) => id === passageId);
          const begins = passage && shown[at - 1]?.item.passageId !== passageId;
          return (
            <Fragment key={part.id}>
              {begins && <PassageFold passage={passage} />}
              <ItemMarking
                {...{ attempt, entry, work, part, marking }}
                onNext={() => place.go(work.parts.find(({ id }) => id === next?.item.id) ?? part)}
                onComments={() => onComments(part.id)}
              />
            </Fragment>
          );
        })}
      </ol>
      <div className="border-t border-line pt-6 lg:ml-auto lg:w-96">
        <FeedbackField
          id={feedbackFieldId(WHOLE)}
          label="Feedback on the whole"
          showLabel
          maxLength={4000}
          value={marks.feedback}
          onChange={(feedback) => change({ ...marks, feedback })}
          onComments={() => onComments(WHOLE)}
        />
      </div>
      <ProblemList title="Not published yet" problems={problems} attempt={problems} />
      <FormError>{state.failure}</FormError>
      <PublishBar work={work} marking={marking} />
    </section>
  );
}
