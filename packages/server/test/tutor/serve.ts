/** A process of its own that serves the tutor until it is killed: `node serve.ts APP_URL MODEL_URL DATA_DIR`. Says where. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createSkillBridge } from '../../src/index.ts';
import { modelAt } from './model-at.ts';

const [, , appUrl = '', modelUrl = '', dataDir = ''] = process.argv;
const { httpServer } = await createSkillBridge({
  ...{ appUrl, dataDir, portals: null, publicUrl: null, demoPeople: [] },
  ai: modelAt(modelUrl),
  secret: 'a secret that seals nothing',
  log: pino({ level: 'silent' }),
});
httpServer.listen(0, '127.0.0.1');
await once(httpServer, 'listening');
const { port } = httpServer.address() as AddressInfo;
process.stdout.write(`http://127.0.0.1:${port}`);
