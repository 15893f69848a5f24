import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { mutationShot } from './call-shot.ts';
import { generateLoad, type Shot } from './generate-load.ts';
import { percentiles } from './percentiles.ts';
import { prepareDatabase } from './prepare-database.ts';
import { startServerProcess } from './start-server-process.ts';

/**
 * `pnpm bench:jobs [--scale 1] [--n 500] [--json]`: from a hand-in over HTTP to the suggestion in the database, with one
 * process that serves and works. Times are the database's own: `suggested_at` less `submitted_at`.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    n: { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
  },
});
const [scale, n] = [Number(values.scale), Number(values.n)];
if (!(scale > 0 && n > 0)) throw new Error('--scale and --n are positive numbers.');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const database = await prepareDatabase(scale, say);
try {
  const server = await startServerProcess(database.appUrl, true);
  try {
    const startedAt = performance.now();
    const handIns = await handInMany(server.port);
    const latencies = await waitForSuggestions(handIns.n);
    const elapsed = (performance.now() - startedAt) / 1000;
    const result = { bench: 'jobs', scale, n: latencies.length, perSecond: Math.round(latencies.length / elapsed) };
    const summary = { ...result, ...percentiles(latencies) };
    say(
      `${summary.n} hand-ins, ${summary.perSecond}/s done, p50 ${summary.p50} ms, p99 ${summary.p99} ms to the suggestion`,
    );
    if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  } finally {
    await server.stop();
  }
} finally {
  await database.stop();
}

function handInMany(port: number) {
  const academies = database.seed.academies.slice(0, -1);
  const waiting = academies.flatMap((academy) =>
    academy.openAssignmentIds.flatMap((assignmentId) => academy.students.map(({ token }) => ({ token, assignmentId }))),
  );
  const shot = (index: number): Shot | null => {
    const next = index < n ? waiting[index] : undefined;
    if (!next) return null;
    const work = { assignmentId: next.assignmentId, content: '2x = 8\nx = 4', fileIds: [], baseVersion: null };
    return mutationShot(next.token, 'student.submissions.handIn', work);
  };
  return generateLoad({ port, connections: 4, seconds: 600, shot });
}

/** Milliseconds from hand-in to suggestion of this run's work, once all of it is done. */
async function waitForSuggestions(expected: number): Promise<number[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const assignments = database.seed.academies.flatMap((academy) => academy.openAssignmentIds);
    for (let tries = 0; tries < 1200; tries += 1) {
      const { rows } = await client.query<{ ms: number }>(
        `select (extract(epoch from suggested_at - submitted_at) * 1000)::float as ms
         from submissions where assignment_id = any ($1) and suggested_at is not null`,
        [assignments],
      );
      if (rows.length >= expected) return rows.map((row) => row.ms);
      await new Promise((resume) => setTimeout(resume, 250));
    }
    throw new Error('Not every hand-in got its suggestion within five minutes.');
  } finally {
    await client.end();
  }
}
