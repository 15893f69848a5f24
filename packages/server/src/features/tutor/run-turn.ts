import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { describeFault } from '../../describe-fault.ts';
import type { BegunTurn } from './begin-turn.ts';
import { abandonTurn, finishTurn } from './finish-turn.ts';
import { keepLock } from './keep-lock.ts';
import type { TurnWork } from './turn-runner.ts';
import { tutorAllowance } from './tutor-day.query.ts';
import { wordTurn } from './word-turn.ts';

/** Words a turn that was begun and stores the reply. Bound to no request: it ends by itself, or when it is stopped. */
export function runTurn(app: App, actor: StudentActor, begun: BegunTurn): TurnWork {
  return async (say, stopped) => {
    const letLockGo = keepLock(app, actor, begun);
    try {
      say({ type: 'accepted', turn: begun.turn });
      const worded = await wordTurn(app, actor, begun, { say, stopped });
      const turns = await finishTurn(app, actor, begun, worded);
      say({ type: 'done', turns, leftToday: await leftToday(app, actor), carriedOver: begun.carriedOver });
    } catch (error) {
      // Nobody may be listening any more: the fault is told here, not by a request.
      app.log.error({ fault: describeFault(error) }, 'A turn of the tutor failed.');
      await abandonTurn(app, actor, begun).catch(() => undefined);
      throw error;
    } finally {
      await letLockGo();
    }
  };
}

/** Messages that the student may still send today. */
export async function leftToday(app: App, actor: StudentActor): Promise<number> {
  const allowance = await inTenant(app.orm, actor.tenantId, (em) => tutorAllowance(em, actor.tenantId, app.clock()));
  return app.tutorUse.leftToday(actor, allowance);
}
