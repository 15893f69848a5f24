import { useMe } from '@skillbridge/client/react';
import { formatDate, formatPoints, MathText, TextLink } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import { DecideRegrade } from './decide-regrade.tsx';
import { RegradeOutcome } from './regrade-outcome.tsx';
import type { Regrade } from './regrade-types.ts';

/** One request: what was asked, what was answered, why the student thinks so, and the decision. */
export function RegradeCase({ request }: { request: Regrade }) {
  const { timeZone } = useMe().academy;
  const { work, studentName, courseTitle, part, response, reason, pointsNow, maxPoints, askedAt } = request;
  const to = work.kind === 'attempt' ? `/grading/attempts/${work.id}` : `/grading/${work.id}`;
  return (
    <li className="grid gap-x-10 gap-y-4 border-b border-line py-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <h2 className="font-semibold">{studentName}</h2>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <TextLink to={to}>{work.title}</TextLink>
          <span>{courseTitle}</span>
          <time dateTime={askedAt}>{formatDate(askedAt, timeZone)}</time>
        </p>
        <dl className="grid gap-3 pt-4">
          <Fact name={work.kind === 'attempt' ? 'Question' : 'Criterion'}>
            <MathText text={part} />
          </Fact>
          <Fact name={work.kind === 'attempt' ? 'Answer' : 'From the work'}>
            {response === '' ? <span className="text-ink-faint">Nothing</span> : <MathText text={response} />}
          </Fact>
          <Fact name="Why look again">{reason}</Fact>
          <Fact name="Points now">{formatPoints(pointsNow, maxPoints)}</Fact>
        </dl>
      </div>
      {request.status === 'open' ? <DecideRegrade request={request} /> : <RegradeOutcome request={request} />}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-faint">{name}</dt>
      <dd className="max-w-prose break-words whitespace-pre-line">{children}</dd>
    </div>
  );
}
