import { runSql } from '../support/run-sql.ts';
import type { StartedPlatform } from '../support/start-platform.ts';

/** Makes the open conversation about an assignment as long as one gets: its one exchange, a hundred times. */
export function fillThread(platform: StartedPlatform, assignmentId: string): Promise<void> {
  return runSql(
    platform,
    `update tutor_sessions set message_count = 200, version = version + 1, messages = jsonb_set(messages, '{messages}', (
        select jsonb_agg(message || jsonb_build_object('turn', 'filled-' || time) order by time, place)
        from generate_series(1, 100) time,
          jsonb_array_elements(messages -> 'messages') with ordinality said (message, place)
      )) where assignment_id = $1 and closed_at is null`,
    [assignmentId],
  );
}
