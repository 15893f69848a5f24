import { useMe } from '@skillbridge/client/react';
import { parseLocalDateTime } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { formatDateTime, NumberField, Section, TextField } from '@skillbridge/ui';
import { nameZone } from '../../../shared/name-zone.ts';
import { fieldId } from '../draft/field-id.ts';
import type { DraftProblem } from '../draft/find-problems.ts';
import type { Edit } from '../use-quiz-draft.ts';

/** How long it takes, and between which times it may be begun, by the academy's clock. */
export function TimePart({
  draft,
  edit,
  problems,
  refusal,
}: {
  draft: QuizDraft;
  edit: Edit;
  problems: readonly DraftProblem[];
  refusal: { field: string; sentence: string } | null;
}) {
  const { academy } = useMe();
  const error = (path: string): string | undefined =>
    problems.find((one) => one.path === path)?.message ?? (refusal?.field === path ? refusal.sentence : undefined);
  const zone = nameZone(academy.timeZone);
  return (
    <Section
      title="Time"
      hint={`By the academy’s clock, ${zone}. Closing stops new attempts; whoever is at it has their full time.`}
    >
      <div className="grid max-w-3xl gap-6 sm:grid-cols-3">
        <NumberField
          id={fieldId('quiz', 'timeLimitMinutes')}
          label="Time limit"
          optional
          hint="Empty is no limit."
          min={1}
          step={1}
          suffix="minutes"
          value={draft.timeLimitMinutes ?? ''}
          error={error('timeLimitMinutes')}
          onChange={(event) => {
            const minutes = event.currentTarget.valueAsNumber;
            const timeLimitMinutes = Number.isNaN(minutes) ? null : minutes;
            edit('Change the time limit', (now) => ({ ...now, timeLimitMinutes }), 'timeLimitMinutes');
          }}
        />
        <Moment
          label="Opens"
          empty="At once, when published."
          value={draft.opensAt}
          name="opensAt"
          error={error('opensAt')}
          onChange={(opensAt) => edit('Change the opening time', (now) => ({ ...now, opensAt }), 'opensAt')}
        />
        <Moment
          label="Closes"
          empty="Stays open until you close it."
          value={draft.closesAt}
          name="closesAt"
          error={error('closesAt')}
          onChange={(closesAt) => edit('Change the closing time', (now) => ({ ...now, closesAt }), 'closesAt')}
        />
      </div>
    </Section>
  );
}

function Moment({
  label,
  empty,
  value,
  name,
  error,
  onChange,
}: {
  label: string;
  empty: string;
  value: string | null;
  name: string;
  error: string | undefined;
  onChange: (value: string | null) => void;
}) {
  const { academy } = useMe();
  const parsed = value === null ? null : parseLocalDateTime(value, academy.timeZone);
  return (
    <TextField
      type="datetime-local"
      id={fieldId('quiz', name)}
      label={label}
      optional
      hint={parsed?.ok ? formatDateTime(parsed.at, academy.timeZone) : empty}
      value={value ?? ''}
      error={error ?? (parsed && !parsed.ok ? parsed.problem : undefined)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
