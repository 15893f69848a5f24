import { useApi } from '@skillbridge/client/react';
import { StatusPill, TextLink } from '@skillbridge/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatAgo } from '../../shared/format-ago.ts';
import type { GenerationLine } from './generation-types.ts';
import { generationWords, isUnderWay } from './generation-words.ts';

const POLL_MS = 2000;
const SHOWN = 5;
/** A failure of last month is no news. */
const DAYS = 7;

/** What was generated lately, and what is being generated: the way back to a page that was left. */
export function RecentGenerations({ courseId }: { courseId: string }) {
  const { quizGenerations, quizzes } = useApi().instructor;
  const queries = useQueryClient();
  const recent = useQuery(
    quizGenerations.list.queryOptions(
      { courseId, limit: SHOWN },
      { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? POLL_MS : false) },
    ),
  );
  const [now] = useState(() => new Date());
  const lines = (recent.data?.items ?? []).filter((one) => isUnderWay(one) || isRecent(one, now));
  const running = lines.filter(isUnderWay).length;
  const before = useRef(running);
  // One that has just ended is a quiz in the list above.
  useEffect(() => {
    if (running < before.current) void queries.invalidateQueries(quizzes.list.pathFilter());
    before.current = running;
  }, [running, queries, quizzes]);
  if (lines.length === 0) return null;
  return (
    <div className="pt-8">
      <h3 className="pb-2 text-sm font-semibold">Generated lately</h3>
      <ul className="flex flex-col">
        {lines.map((line) => (
          <li
            key={line.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-2 last:border-b"
          >
            <TextLink quiet to={`/courses/${courseId}/quizzes/generate/${line.id}`} className="min-w-0 flex-1 basis-60">
              {line.about}
            </TextLink>
            <span className="text-sm text-ink-faint">{formatAgo(line.createdAt, now)}</span>
            <span role="status">
              <StatusPill tone={generationWords[line.status].tone}>{sayState(line)}</StatusPill>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isRecent({ createdAt }: GenerationLine, now: Date): boolean {
  return now.getTime() - new Date(createdAt).getTime() < DAYS * 86_400_000;
}

function sayState(line: GenerationLine): string {
  const { words } = generationWords[line.status];
  if (line.status === 'done') return `${line.done} of ${line.total} questions`;
  return isUnderWay(line) ? `${words}, ${line.done} of ${line.total}` : words;
}
