import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countTests } from '../src/checks/count-tests.ts';
import { findLongFiles } from '../src/checks/file-lengths.ts';
import { runCommand } from '../src/run-command.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'checks-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

describe('file lengths', () => {
  test('a source file over 300 lines is named, one of 300 and a migration are not', async () => {
    await write('packages/domain/src/a/long.ts', 'x;\n'.repeat(301));
    await write('apps/student/src/screen.tsx', 'x;\n'.repeat(302));
    await write('packages/domain/src/a/full.ts', 'x;\n'.repeat(300));
    await write('packages/database/src/migrations/initial.ts', 'x;\n'.repeat(900));
    await write('packages/domain/node_modules/zod/src/index.ts', 'x;\n'.repeat(900));
    expect(await findLongFiles(root)).toEqual([
      { path: 'apps/student/src/screen.tsx', lines: 302 },
      { path: 'packages/domain/src/a/long.ts', lines: 301 },
    ]);
  });
});

describe('counting tests', () => {
  test('the counts are those of the report', async () => {
    await write('report.json', JSON.stringify({ numPassedTests: 7, numFailedTests: 2, success: false }));
    expect(await countTests(join(root, 'report.json'), false)).toEqual({ passed: 7, failed: 2 });
  });

  test('a run that failed with every test green counts one failure', async () => {
    await write('report.json', JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
    expect(await countTests(join(root, 'report.json'), false)).toEqual({ passed: 7, failed: 1 });
  });

  test('a run that left no report, or half of one, counts one failure', async () => {
    expect(await countTests(join(root, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
    await write('report.json', '{"numPassedTests": 7');
    expect(await countTests(join(root, 'report.json'), true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('running a command', () => {
  test('keeps what it wrote and tells success from failure', async () => {
    const good = await runCommand(process.execPath, ['-e', 'console.log("out"); console.error("err")']);
    expect(good).toMatchObject({ ok: true, output: expect.stringMatching(/out\s+err|err\s+out/) });
    const bad = await runCommand(process.execPath, ['-e', 'process.exit(3)']);
    expect(bad).toMatchObject({ ok: false });
  });

  test('a command that does not exist is a failure with a reason', async () => {
    const result = await runCommand(join(root, 'nothing-here'), []);
    expect(result).toMatchObject({ ok: false, output: expect.stringContaining('could not be started') });
  });
});
