import { buildSkillBridge } from '../build-skillbridge.ts';
import type { Env } from '../env.ts';
import { findAppUrl } from '../find-app-url.ts';
import { runUntilStopped } from '../life.ts';
import { say } from '../say.ts';

/** Works on jobs and answers nobody; run as many beside the server as there is work. */
export function worker(env: Env): Promise<void> {
  return runUntilStopped(async (life) => {
    const appUrl = await findAppUrl(env, life);
    const skillBridge = await buildSkillBridge({ env, life, appUrl, portals: null, demo: false });
    await skillBridge.startWorker();
    say('Working on jobs. Stop it with Ctrl-C.');
  });
}
