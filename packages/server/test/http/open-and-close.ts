/** A process that opens the server, serves one page and closes it: it ends by itself only if nothing is left open. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { createSkillBridge } from '../../src/index.ts';

const [, , appUrl = ''] = process.argv;
const server = await createSkillBridge({
  ...{ appUrl, portals: null, publicUrl: null, demoPeople: [], dataDir: tmpdir() },
  ai: { provider: 'built-in' },
  secret: 'a secret that seals nothing',
  log: pino({ level: 'silent' }),
});
server.httpServer.listen(0, '127.0.0.1');
await once(server.httpServer, 'listening');
await server.startWorker();
const { port } = server.httpServer.address() as AddressInfo;
const { status } = await fetch(`http://127.0.0.1:${port}/readyz`);
await server.close();
process.stdout.write(`closed after ${status}`);
