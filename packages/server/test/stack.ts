import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AiConfig } from '@skillbridge/ai';
import { createTestDatabase, type TestDatabase } from '@skillbridge/testing/postgres';
import { pino } from 'pino';
import { createSkillBridge, type SkillBridge, type SkillBridgeConfig } from '../src/index.ts';

/** The whole server in this process, on a database and a clock of its own, reached over HTTP as a client would. */
export type Stack = {
  readonly skillbridge: SkillBridge;
  readonly app: SkillBridge['app'];
  readonly database: TestDatabase;
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** What the server logged, a parsed line each. */
  readonly logs: Record<string, unknown>[];
  readonly clock: { now: Date };
  close(): Promise<void>;
};

export type StackOptions = Partial<Pick<SkillBridgeConfig, 'aiBaseUrls' | 'demoPeople' | 'portals' | 'publicUrl'>> & {
  readonly ai?: AiConfig;
  readonly now?: Date;
  /** The database of another stack, as a second process of the same deployment has it. */
  readonly beside?: Stack;
};

/** Starts a stack; always close it. Time stands still at `now` unless the test moves `clock.now`. */
export async function startStack({
  ai = { provider: 'built-in' },
  now,
  beside,
  ...config
}: StackOptions = {}): Promise<Stack> {
  const database = beside?.database ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'skillbridge-test-'));
  const logs: Record<string, unknown>[] = [];
  const clock = { now: now ?? new Date('2026-11-18T15:00:00Z') };
  const skillbridge = await createSkillBridge({
    appUrl: database.appUrl,
    portals: null,
    publicUrl: null,
    demoPeople: [],
    ...config,
    dataDir,
    ai,
    secret: 'a secret of the tests and of nothing else',
    log: pino({ level: 'debug' }, { write: (line: string) => void logs.push(JSON.parse(line)) }),
    clock: () => clock.now,
  });
  const { httpServer, app } = skillbridge;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  return {
    ...{ skillbridge, app, database, logs, clock },
    url: `http://127.0.0.1:${port}`,
    async close() {
      httpServer.closeAllConnections();
      await skillbridge.close();
      if (!beside) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
