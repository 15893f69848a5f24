import { buildSkillBridge } from '../build-skillbridge.ts';
import type { Env } from '../env.ts';
import { findAppUrl } from '../find-app-url.ts';
import { runUntilStopped } from '../life.ts';
import { choosePort, listen } from '../listen.ts';

/** The procedures alone, behind `dev`, which starts this again whenever a file of the server changes. */
export function devServer(env: Env): Promise<void> {
  return runUntilStopped(async (life) => {
    const appUrl = await findAppUrl(env, life);
    const skillBridge = await buildSkillBridge({ env, life, appUrl, portals: null, demo: env.demo ?? true });
    await listen(skillBridge.httpServer, await choosePort(env), env.host);
    if (env.worker) await skillBridge.startWorker();
  });
}
