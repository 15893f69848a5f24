import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describeDemo } from '../describe-demo.ts';
import { createDevRouter } from '../dev/create-dev-router.ts';
import { createPortalDevServers } from '../dev/create-portal-dev-servers.ts';
import { childEnv, type Env } from '../env.ts';
import { type Life, runUntilStopped } from '../life.ts';
import { choosePort, listen } from '../listen.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { say } from '../say.ts';

/** Everything on one address for a developer: portals change in the page at once, the server starts again by itself. */
export function dev(env: Env): Promise<void> {
  return runUntilStopped(async (life) => {
    const { database, appUrl, admins } = await prepareDatabase(env, life);
    const port = await choosePort(env);
    const serverPort = await choosePort({ port: undefined, host: '127.0.0.1' }, port + 1);
    watchServer(life, { DATABASE_APP_URL: appUrl, PORT: String(serverPort), DEMO: admins ? 'on' : 'off' });
    const front = createServer();
    const portals = await createPortalDevServers(front, life);
    front.on('request', createDevRouter(portals, serverPort));
    life.onEnd(async () => {
      front.close();
      front.closeAllConnections();
    });
    life.signal.throwIfAborted();
    const address = await listen(front, port, env.host);
    database.announce(address);
    say(`\nSkillBridge for developers is at ${address}`);
    if (admins) say(describeDemo(admins));
  });
}

function watchServer(life: Life, changes: Readonly<Record<string, string>>): void {
  const main = join(import.meta.dirname, '../main.ts');
  const env = childEnv({ ...changes, HOST: '127.0.0.1' });
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', main, 'dev-server'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  life.onEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
}
