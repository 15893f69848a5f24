import type { AddressInfo } from 'node:net';
import { createSkillBridge } from '@skillbridge/server';
import { pino } from 'pino';
import { z } from 'zod';

/**
 * One server process for the benchmarks, started by them: takes the database's URL and a folder as arguments, tells its
 * port, and ends when its parent does. With `worker` as third argument it also works on jobs.
 */
const [appUrl, dataDir, worker] = z.tuple([z.string(), z.string()], z.string()).parse(process.argv.slice(2));
const skillbridge = await createSkillBridge({
  ...{ appUrl, dataDir, portals: null, publicUrl: null, demoPeople: [] },
  ai: { provider: 'built-in' },
  secret: 'a secret that seals nothing',
  log: pino({ level: 'error' }),
});
skillbridge.httpServer.listen(0, '127.0.0.1', async () => {
  if (worker === 'worker') await skillbridge.startWorker();
  process.send?.({ port: (skillbridge.httpServer.address() as AddressInfo).port });
});
process.on('disconnect', () => void skillbridge.close().finally(() => process.exit()));
