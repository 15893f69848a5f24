import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endRunningCommands, runCommand } from '../run-command.ts';
import { type Check, checkGroups } from './checks.ts';
import { type Count, countTests } from './count-tests.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endRunningCommands();
    process.exit(1);
  });
}

const counts: Count[] = [];
for (const group of checkGroups) counts.push(...(await Promise.all(group.map(runCheck))));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runCheck({ name, file, args, minutes, report }: Check): Promise<Count> {
  if (report !== undefined) {
    await mkdir(dirname(report), { recursive: true });
    await rm(report, { force: true });
  }
  const { ok, output, seconds } = await runCommand(file, args, { minutes, env: { CI: 'true' } });
  const count = report === undefined ? { passed: Number(ok), failed: Number(!ok) } : await countTests(report, ok);
  const tally = report === undefined ? '' : `, ${count.passed} passed, ${count.failed} failed`;
  console.log(`${count.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s${tally})`);
  if (count.failed > 0) console.log(`${output.trimEnd()}\n`);
  return count;
}
