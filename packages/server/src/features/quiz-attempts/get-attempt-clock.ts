import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { readAttemptClock } from './attempt-clock.query.ts';
import { getAttempt } from './get-attempt.ts';

/** The attempt's clock: an extension shows at once, and an attempt whose time is over is handed in. Throws NOT_FOUND. */
export async function getAttemptClock(app: App, actor: StudentActor, attemptId: string) {
  const { over, clock } = await readAttemptClock(app, actor, attemptId);
  return over ? (await getAttempt(app, actor, attemptId)).clock : clock;
}
