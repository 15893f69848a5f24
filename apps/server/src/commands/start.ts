import { warmTutor } from '@skillbridge/server';
import { buildSkillBridge } from '../build-skillbridge.ts';
import { describeDemo } from '../describe-demo.ts';
import type { Env } from '../env.ts';
import { runUntilStopped } from '../life.ts';
import { choosePort, listen } from '../listen.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { preparePortals } from '../prepare-portals.ts';
import { say } from '../say.ts';

/** Everything on one machine: database, schema, demo academies, portals, server and worker. */
export function start(env: Env): Promise<void> {
  return runUntilStopped(async (life) => {
    const { database, appUrl, admins } = await prepareDatabase(env, life);
    const portals = await preparePortals();
    life.signal.throwIfAborted();
    const skillBridge = await buildSkillBridge({ env, life, appUrl, portals, demo: admins !== undefined });
    const address = await listen(skillBridge.httpServer, await choosePort(env), env.host);
    database.announce(address);
    if (env.worker) await skillBridge.startWorker();
    warmTutor();
    say(`\nSkillBridge is ready at ${address}`);
    if (admins) say(describeDemo(admins));
    say('Stop it with Ctrl-C.');
  });
}
