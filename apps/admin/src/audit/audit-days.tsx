import { useMe } from '@skillbridge/client/react';
import { formatDate, formatTime, Section } from '@skillbridge/ui';
import type { AuditEntry } from '../shared/types.ts';
import { sayEntry } from './say-entry.ts';

/** The log by days of the academy's calendar, a sentence an entry. */
export function AuditDays({ entries }: { entries: readonly AuditEntry[] }) {
  const { timeZone } = useMe().academy;
  const days = Map.groupBy(entries, ({ at }) => formatDate(at, timeZone));
  return [...days].map(([day, list]) => (
    <Section key={day} title={day} className="pb-6">
      <ol className="-mt-1 flex flex-col gap-2">
        {list.map((entry) => (
          <li key={entry.id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline">
            <time dateTime={entry.at} className="text-sm text-ink-faint">
              {formatTime(entry.at, timeZone)}
            </time>
            <span>
              <span className="font-semibold">{entry.actor?.fullName ?? 'SkillBridge'}</span> {sayEntry(entry)}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  ));
}
