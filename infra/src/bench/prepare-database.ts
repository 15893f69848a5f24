import { join } from 'node:path';
import { migrate } from '@skillbridge/database';
import { type ScaleSeed, seedScale } from '@skillbridge/database/seeds';
import { issueToken } from '@skillbridge/server';
import { startEmbeddedPostgres } from '../postgres/index.ts';
import { repoRoot } from '../repo-root.ts';

export type BenchDatabase = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly seed: ScaleSeed;
  stop(): Promise<void>;
};

/** 50 academies with 200 students each and 250,000 submissions at scale 1; one academy is tenfold. */
const ACADEMIES = 50;
const STUDENTS = 200;
const SUBMISSIONS = 250_000;

/**
 * A seeded database that stays under `.data/bench-<scale>` for the next run. Durable settings as in production, with
 * memory for the working set: what is measured is the server, not a cold disk.
 */
export async function prepareDatabase(scale: number, log: (line: string) => void): Promise<BenchDatabase> {
  const folder = join(repoRoot, '.data', `bench-${scale}`);
  const server = await startEmbeddedPostgres({
    folder,
    settings: { shared_buffers: '512MB', max_connections: '100' },
    log,
  });
  try {
    const { appUrl } = await migrate({ ownerUrl: server.ownerUrl, log });
    const seed = await seedScale({
      ...{ ownerUrl: server.ownerUrl, issueToken, log, now: new Date() },
      academies: Math.max(2, Math.round(ACADEMIES * scale)),
      students: STUDENTS,
      submissions: Math.round(SUBMISSIONS * scale),
      factorForOne: 10,
    });
    return { appUrl, ownerUrl: server.ownerUrl, seed, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
