import type { QuizSettings } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { Checkbox, RadioGroup, Section, SelectField } from '@skillbridge/ui';
import type { DraftProblem } from '../draft/find-problems.ts';
import type { Edit } from '../use-quiz-draft.ts';
import { countsWords, feedbackWords, warnOfRepeats } from './setting-words.ts';
import { TimePart } from './time-part.tsx';

const policies = Object.keys(feedbackWords) as (keyof typeof feedbackWords)[];
const counting = Object.keys(countsWords) as (keyof typeof countsWords)[];
const attempts = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

/** How the quiz is given: time, attempts, order and feedback, in plain words. */
export function SettingsPart({
  draft,
  edit,
  problems,
  refusal,
}: {
  draft: QuizDraft;
  edit: Edit;
  problems: readonly DraftProblem[];
  /** What the server said of a time. */
  refusal: { field: string; sentence: string } | null;
}) {
  const { settings } = draft;
  const repeats = warnOfRepeats(settings);
  const set = (label: string, change: Partial<QuizSettings>): void =>
    edit(label, (now) => ({ ...now, settings: { ...now.settings, ...change } }));
  return (
    <>
      <TimePart {...{ draft, edit, problems, refusal }} />
      <Section title="Attempts">
        <div className="grid max-w-xl gap-6 sm:grid-cols-2">
          <SelectField
            label="Students may take it"
            value={settings.attempts ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              set('Change the attempts', { attempts: text === '' ? null : Number(text) });
            }}
            options={[
              ...attempts.map((count) => ({ value: String(count), label: count === 1 ? 'Once' : `${count} times` })),
              { value: '', label: 'As often as they like' },
            ]}
          />
          {settings.attempts !== 1 && (
            <SelectField
              label="What counts"
              value={settings.counts}
              onChange={(event) => {
                const counts = counting.find((one) => one === event.currentTarget.value) ?? 'best';
                set('Change what counts', { counts });
              }}
              options={counting.map((value) => ({ value, label: countsWords[value] }))}
            />
          )}
        </div>
      </Section>
      <Section title="Feedback">
        <RadioGroup
          label="When students see what was right"
          className="max-w-2xl"
          value={settings.feedback}
          onChange={(event) => {
            const feedback = policies.find((one) => one === event.currentTarget.value) ?? 'after-release';
            set('Change the feedback', { feedback });
          }}
          options={policies.map((value) => ({ value, ...feedbackWords[value] }))}
        />
        {repeats !== null && (
          <p role="status" className="max-w-2xl pt-3 text-sm font-medium">
            {repeats}
          </p>
        )}
      </Section>
      <Section title="Order and names">
        <div className="flex max-w-2xl flex-col gap-4">
          <Checkbox
            label="Shuffle the questions"
            hint="Each student has an order of their own. Questions of one passage stay together."
            checked={settings.shuffleItems}
            onChange={(event) => set('Change the order', { shuffleItems: event.currentTarget.checked })}
          />
          <Checkbox
            label="Shuffle the options"
            hint="Leave this off where options say “both A and B”."
            checked={settings.shuffleOptions}
            onChange={(event) => set('Change the order', { shuffleOptions: event.currentTarget.checked })}
          />
          <Checkbox
            label="Grade without names"
            hint="Whoever grades sees no names until the grade is out."
            checked={settings.anonymous}
            onChange={(event) => set('Change grading without names', { anonymous: event.currentTarget.checked })}
          />
        </div>
      </Section>
    </>
  );
}
