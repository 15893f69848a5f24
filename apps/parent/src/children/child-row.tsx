import { useMe } from '@skillbridge/client/react';
import { Avatar, MathText, TextLink } from '@skillbridge/ui';
import { ChevronRight } from 'lucide-react';
import type { ChildCard } from '../shared/child-types.ts';
import { sayAsked } from '../shared/say-asked.ts';
import { sayDue } from '../shared/say-due.ts';
import { sayPoints } from '../shared/say-points.ts';
import { useNow } from '../shared/use-now.ts';

/** One child: what is due next, the latest grade and how often they asked the tutor. The link covers the row. */
export function ChildRow({ child }: { child: ChildCard }) {
  const now = useNow();
  const { timeZone } = useMe().academy;
  const { nextDue, latestGrade } = child;
  return (
    <li className="group relative flex items-start gap-4 border-b border-line py-5 transition-colors duration-100 hover:bg-well/60">
      <Avatar name={child.fullName} size="lg" />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div>
          <TextLink quiet to={`/children/${child.studentId}`} className="text-lg after:absolute after:inset-0">
            {child.fullName}
          </TextLink>
          <p className="text-sm text-ink-faint">
            {child.courses.map(({ title }) => title).join(', ') || 'No course yet'}
          </p>
        </div>
        <dl className="grid items-baseline gap-x-4 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
          <dt className="text-sm text-ink-faint max-sm:pt-1">Next</dt>
          <dd>
            {nextDue ? (
              <>
                <MathText inline text={nextDue.title} />
                <span className="text-ink-soft">, {lower(sayDue(nextDue.dueAt, now, timeZone))}</span>
              </>
            ) : (
              <span className="text-ink-soft">Nothing is due</span>
            )}
          </dd>
          <dt className="text-sm text-ink-faint max-sm:pt-1">Latest grade</dt>
          <dd>
            {latestGrade ? (
              <>
                <span className="font-semibold">{sayPoints(latestGrade.points, latestGrade.maxPoints)}</span>
                <span className="text-ink-soft">
                  {' for '}
                  <MathText inline text={latestGrade.title} />
                </span>
              </>
            ) : (
              <span className="text-ink-soft">None yet</span>
            )}
          </dd>
          <dt className="text-sm text-ink-faint max-sm:pt-1">Tutor</dt>
          <dd className="text-ink-soft">
            {child.askedThisWeek === 0
              ? 'Not asked this week'
              : `Asked the tutor ${sayAsked(child.askedThisWeek)} this week`}
          </dd>
        </dl>
      </div>
      <ChevronRight aria-hidden className="mt-1 size-5 shrink-0 text-ink-faint group-hover:text-accent" />
    </li>
  );
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
