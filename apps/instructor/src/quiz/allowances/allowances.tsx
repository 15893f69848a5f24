import { useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import {
  Button,
  type Column,
  EmptyState,
  formatDateTime,
  formatTime,
  Section,
  StatusPill,
  Table,
  TextField,
} from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nameZone } from '../../shared/name-zone.ts';
import { AccommodationDialog } from './accommodation-dialog.tsx';
import type { Allowance } from './allowance-types.ts';
import { ExtensionDialog } from './extension-dialog.tsx';
import { sayFactor } from './say-factor.ts';

/** While somebody is at it, their end is asked for again this often. */
const POLL_MS = 15_000;
const FILTER_FROM = 13;

/** The students of the course with the time that each has, and what one may give on top. */
export function Allowances({ quizId }: { quizId: string }) {
  const { academy } = useMe();
  const allowances = useQuery(
    useApi().instructor.quizzes.allowances.queryOptions(
      { quizId },
      { refetchInterval: ({ state }) => (state.data?.some(({ running }) => running) ? POLL_MS : false) },
    ),
  );
  const [filter, setFilter] = useState('');
  const [extended, setExtended] = useState<Allowance | null>(null);
  const [accommodated, setAccommodated] = useState<Allowance | null>(null);
  const columns: Column<Allowance>[] = [
    { key: 'name', header: 'Student', cell: ({ fullName }) => fullName },
    { key: 'factor', header: 'In every quiz', cell: ({ timePercent }) => sayFactor(timePercent) },
    {
      key: 'extra',
      header: 'In this quiz',
      cell: (one) => sayExtra(one, academy.timeZone),
    },
    {
      key: 'minutes',
      header: 'Minutes in all',
      numeric: true,
      cell: ({ minutes }) => (minutes === null ? 'No limit' : minutes),
    },
    {
      key: 'running',
      header: `At it until, ${nameZone(academy.timeZone)}`,
      cell: ({ running }) =>
        running ? (
          <StatusPill tone="info">
            {running.endsAt === null ? 'Under way' : `Until ${formatTime(running.endsAt, academy.timeZone)}`}
          </StatusPill>
        ) : (
          '–'
        ),
    },
    {
      ...{ key: 'give', header: 'Give time', hideHeader: true },
      cell: (one) => (
        <span className="flex justify-end gap-2">
          <Button size="sm" aria-label={`This quiz: more time for ${one.fullName}`} onClick={() => setExtended(one)}>
            This quiz
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Every quiz: time of ${one.fullName}`}
            onClick={() => setAccommodated(one)}
          >
            Every quiz
          </Button>
        </span>
      ),
    },
  ];
  return (
    <Section
      title="Time and extensions"
      hint="Give more time in this quiz alone, or in every quiz, such as time and a half. An attempt under way has it within seconds."
    >
      <QueryView query={allowances}>
        {(rows) => {
          const word = filter.trim().toLowerCase();
          return (
            <div className="flex flex-col gap-4">
              {rows.length >= FILTER_FROM && (
                <TextField
                  label="Find a student"
                  type="search"
                  className="max-w-xs"
                  value={filter}
                  onChange={(event) => setFilter(event.currentTarget.value)}
                />
              )}
              <Table
                caption="Time of each student in this quiz"
                columns={columns}
                rows={rows.filter(({ fullName }) => fullName.toLowerCase().includes(word))}
                rowKey={({ studentId }) => studentId}
                empty={
                  <EmptyState title={word ? 'Nobody by that name' : 'No students yet'}>
                    Your academy’s office enrols students in courses.
                  </EmptyState>
                }
              />
            </div>
          );
        }}
      </QueryView>
      {extended && <ExtensionDialog quizId={quizId} student={extended} onClose={() => setExtended(null)} />}
      {accommodated && <AccommodationDialog student={accommodated} onClose={() => setAccommodated(null)} />}
    </Section>
  );
}

function sayExtra({ extraMinutes, extraAttempts, closesAt, reason }: Allowance, timeZone: string) {
  const parts = [
    extraMinutes > 0 && `+${extraMinutes} min`,
    extraAttempts > 0 && `+${extraAttempts} ${extraAttempts === 1 ? 'attempt' : 'attempts'}`,
    closesAt && `until ${formatDateTime(closesAt, timeZone)}`,
  ].filter(Boolean);
  if (parts.length === 0) return '–';
  return (
    <span>
      {parts.join(', ')}
      {reason && <span className="block text-sm text-ink-faint">{reason}</span>}
    </span>
  );
}
