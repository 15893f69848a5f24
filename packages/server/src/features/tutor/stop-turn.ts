import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { findSubject } from './find-subject.query.ts';
import { turnKey } from './turn-runner.ts';
import type { StopTurnInput } from './tutor.schema.ts';

/**
 * Stops a reply. In the process that words it that is at once: what was said stays. From another process the row is told
 * (its turn loses its time), which the wording process sees at its next sentence, and at the end at the latest: the reply
 * is then stored as stopped, and the student may go on writing meanwhile. Throws NOT_FOUND.
 */
export async function stopTurn(app: App, actor: StudentActor, { subject, turn }: StopTurnInput) {
  const running = app.turns.find(turnKey(actor, turn));
  // A reply that ends at the same instant wins: then there is nothing left to stop.
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { thread } = await findSubject(em, actor, subject);
      if (!thread || thread.turnId !== turn) return { stopped: false };
      if (running) running.stop();
      else thread.turnStartedAt = null;
      return { stopped: true };
    }),
  );
}
