import { type Outputs, useMe } from '@skillbridge/client/react';
import { formatDue, formatPoints, MathText, TextArea } from '@skillbridge/ui';
import { useState } from 'react';
import { nameZone } from '../shared/name-zone.ts';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';

type Preview = Outputs['instructor']['assignments']['preview'];

/** An assignment as a student meets it. */
export function AsStudent({ assignment, courseTitle, worksheets }: Preview) {
  const { academy } = useMe();
  const [now] = useState(() => new Date());
  const { title, instructions, dueAt, maxPoints, rubric, tutorMode } = assignment;
  return (
    <article aria-label="As students see it" className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <p className="text-sm text-ink-soft">{courseTitle}</p>
        <h3 className="text-2xl font-semibold">{title}</h3>
        <p className="text-ink-soft">
          {dueAt ? `${formatDue(dueAt, now, academy.timeZone)} ${nameZone(academy.timeZone)}` : 'No due date yet'},{' '}
          {formatPoints(maxPoints)} points
        </p>
      </header>
      {instructions.trim() ? (
        <MathText text={instructions} />
      ) : (
        <p className="text-ink-faint">There are no instructions yet.</p>
      )}
      {worksheets.length > 0 && (
        <ul aria-label="Worksheets" className="flex flex-col">
          {worksheets.map(({ id, name }) => (
            <li key={id} className="border-b border-line py-2 first:border-t">
              <a href={`/api/files/${id}`} target="_blank" rel="noreferrer" className="link">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <section className="border-t border-line pt-4">
        <h4 className="pb-2 font-semibold">How it is marked</h4>
        <ul className="flex flex-col">
          {rubric.criteria.map(({ id, name, description, maxPoints: points }) => (
            <li key={id} className="flex justify-between gap-4 border-b border-line py-2 last:border-b-0">
              <span className="min-w-0">
                {name}
                {description && <MathText inline text={description} className="block text-sm text-ink-soft" />}
              </span>
              <span className="shrink-0 text-ink-soft">{formatPoints(points)}</span>
            </li>
          ))}
        </ul>
      </section>
      <TextArea label="Your answer" readOnly placeholder="Students write here; it saves itself." />
      <p className="text-sm text-ink-soft">
        Tutor: {tutorModeWords[tutorMode].name}. {tutorModeWords[tutorMode].does}
      </p>
    </article>
  );
}
