import type { Server } from 'node:http';
import { createAiPool } from '@skillbridge/ai';
import { createOrm, createReadLane } from '@skillbridge/database';
import { Pool } from 'pg';
import type { App } from './app.ts';
import { createPasswordHasher } from './auth/passwords.ts';
import { createSignInLimits } from './auth/sign-in-limits.ts';
import type { SkillBridgeConfig } from './config.ts';
import { describeFault } from './describe-fault.ts';
import { createAcademyAis } from './features/ai-settings/academy-ais.ts';
import { createStaffAiUse } from './features/ai-settings/staff-ai-use.ts';
import { createDiskFileStore } from './features/files/disk-file-store.ts';
import { createTurnRunner } from './features/tutor/turn-runner.ts';
import { createTutorUse } from './features/tutor/tutor-use.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { createJobs } from './jobs/jobs.ts';
import { runnableJobs } from './jobs/runnable-jobs.ts';
import { wakeAcademies } from './jobs/wake-academies.ts';
import { createSecretBox } from './secrets/secret-box.ts';
import { createStudentAlias } from './secrets/student-alias.ts';

/** How long the tutor may go on with replies that it has begun when the server is told to stop. */
const TURN_GRACE_MS = 10_000;

export type SkillBridge = {
  readonly app: App;
  readonly httpServer: Server;
  /** Begins to work on jobs in this process. */
  startWorker(): Promise<void>;
  /** Stops taking requests and jobs, lets those under way finish, and lets go of the database. */
  close(): Promise<void>;
};

/** Builds the server around a migrated database. Listens to nothing until the caller says where. */
export async function createSkillBridge(config: SkillBridgeConfig): Promise<SkillBridge> {
  const { log, appUrl } = config;
  // First, because it refuses a configuration that cannot work, and nothing is open yet that would have to be closed.
  const aiPool = createAiPool(config.ai);
  const orm = createOrm({ url: appUrl });
  const reads = createReadLane({ url: appUrl });
  const limitsPool = new Pool({ connectionString: appUrl, max: 2 });
  limitsPool.on('error', (error) => log.warn({ fault: describeFault(error) }, 'A database connection was lost.'));
  const jobs = await createJobs({
    url: appUrl,
    runnable: runnableJobs,
    onError: (error) => log.error({ fault: describeFault(error) }, 'The job queue reported an error.'),
  });
  const aiRules = { secrets: createSecretBox(config.secret), baseUrls: config.aiBaseUrls ?? [] };
  const app: App = {
    orm,
    reads,
    jobs,
    log,
    ai: aiPool.deployment,
    aiFor: createAcademyAis({ ...aiRules, pool: aiPool, reads, log }),
    aiPool,
    aiRules,
    files: createDiskFileStore(config.dataDir),
    passwords: createPasswordHasher(),
    limits: createSignInLimits(limitsPool),
    studentAlias: createStudentAlias(config.secret),
    tutorUse: createTutorUse(limitsPool),
    staffAiUse: createStaffAiUse(limitsPool),
    turns: createTurnRunner(),
    clock: config.clock ?? (() => new Date()),
    demoPeople: config.demoPeople,
    publicUrl: config.publicUrl,
  };
  const httpServer = createHttpServer(app, config);
  return {
    app,
    httpServer,
    async startWorker() {
      await wakeAcademies(app);
      await jobs.work(app);
    },
    async close() {
      // A turn is heard by an open request, so the two end together.
      await Promise.all([closeServer(httpServer), app.turns.close(TURN_GRACE_MS)]);
      await jobs.stop();
      await Promise.all([orm.close(true), reads.close(), limitsPool.end()]);
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
