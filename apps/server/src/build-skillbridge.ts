import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPeople } from '@skillbridge/database/seeds';
import { createSkillBridge, type SkillBridge, type SkillBridgeConfig } from '@skillbridge/server';
import { createLog } from './create-log.ts';
import type { Env } from './env.ts';
import type { Life } from './life.ts';
import { readSecret } from './read-secret.ts';

export interface BuildOptions {
  readonly env: Env;
  readonly life: Life;
  readonly appUrl: string;
  readonly portals: SkillBridgeConfig['portals'];
  /** Whether the front door offers the demo people. */
  readonly demo: boolean;
}

/** How long requests under way may take to finish before their connections are cut, such as a stream nobody ends. */
const patienceMs = 10_000;

/** Builds the server from the environment and closes it at the end. */
export async function buildSkillBridge({ env, life, appUrl, portals, demo }: BuildOptions): Promise<SkillBridge> {
  const dataDir = join(env.dataDir, 'files');
  await mkdir(dataDir, { recursive: true });
  const skillBridge = await createSkillBridge({
    appUrl,
    portals,
    publicUrl: env.publicUrl,
    demoPeople: demo ? demoPeople : [],
    dataDir,
    ai: env.ai,
    aiBaseUrls: env.aiBaseUrls,
    secret: await readSecret(env),
    log: createLog(env),
  });
  life.onEnd(async () => {
    const cut = setTimeout(() => skillBridge.httpServer.closeAllConnections(), patienceMs);
    await skillBridge.close();
    clearTimeout(cut);
  });
  life.signal.throwIfAborted();
  return skillBridge;
}
