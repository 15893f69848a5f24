import { parseArgs } from 'node:util';
import { mutationShot, queryShot } from './call-shot.ts';
import { generateLoad, type LoadResult, type Shot } from './generate-load.ts';
import { prepareDatabase } from './prepare-database.ts';
import { startServerProcess } from './start-server-process.ts';

/**
 * `pnpm bench:http [--scale 1] [--seconds 5] [--connections 16] [--json]`: requests a second and latencies of named
 * pages, asked of one server process over HTTP with the data of many academies underneath.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
  },
});
const [scale, seconds, connections] = [values.scale, values.seconds, values.connections].map(Number);
if (!scale || !seconds || !connections) throw new Error('--scale, --seconds and --connections are positive numbers.');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const database = await prepareDatabase(scale, say);
try {
  const server = await startServerProcess(database.appUrl);
  try {
    const pages = await measure(server.port);
    const { academies } = database.seed;
    const students = academies.reduce((total, academy) => total + academy.size, 0);
    const result = { bench: 'http', scale, academies: academies.length, students, connections, seconds, pages };
    for (const [name, page] of Object.entries(pages)) {
      say(`${name.padEnd(20)} ${String(page.rps).padStart(6)}/s  p50 ${page.p50}  p95 ${page.p95}  p99 ${page.p99} ms`);
    }
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await server.stop();
  }
} finally {
  await database.stop();
}

async function measure(port: number): Promise<Record<string, LoadResult>> {
  const load = (shot: (index: number) => Shot | null, duration = seconds ?? 5) =>
    generateLoad({ port, connections: connections ?? 16, seconds: duration, shot });
  const usual = database.seed.academies.slice(0, -1);
  const tenfold = database.seed.academies.at(-1);
  if (!tenfold) throw new Error('The seed has no academy.');
  const students = usual.flatMap((academy) => academy.students.slice(0, 20));
  const pick = <T>(list: readonly T[], index: number): T => {
    const found = list[index % list.length];
    if (found === undefined) throw new Error('The seed has nobody to ask as.');
    return found;
  };
  const me = (index: number) => queryShot(pick(students, index).token, 'account.me');
  const dashboard = (index: number) => queryShot(pick(students, index).token, 'student.dashboard');
  const queue = (index: number) => queryShot(pick(usual, index).instructor.token, 'instructor.grading.queue', {});
  const bigQueue = () => queryShot(tenfold.instructor.token, 'instructor.grading.queue', {});
  const handIns = usual.flatMap((academy) =>
    academy.openAssignmentIds.flatMap((assignmentId) => academy.students.map(({ token }) => ({ token, assignmentId }))),
  );
  const handIn = (index: number): Shot | null => {
    const next = handIns[index];
    if (!next) return null;
    const work = { assignmentId: next.assignmentId, content: '2x = 8\nx = 4', fileIds: [], baseVersion: null };
    return mutationShot(next.token, 'student.submissions.handIn', work);
  };
  // One round unmeasured, so that plans, pools and the compiler are warm.
  for (const shot of [me, dashboard, queue, bigQueue]) await load(shot, 1);
  return {
    'account.me': await load(me),
    'student.dashboard': await load(dashboard),
    'grading.queue': await load(queue),
    'grading.queue.tenfold': await load(bigQueue),
    'hand-in': await load(handIn),
  };
}
