import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSuppressions } from '../src/checks/suppressions.ts';

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

describe('suppressions', () => {
  test.each([
    '// biome-ignore lint/plugin: quietly',
    '// biome-ignore lint: everything',
    '// biome-ignore-all lint/plugin: whole file',
    '// biome-ignore-start lint/plugin: from here',
    '// biome-ignore lint/plugin/ban-kysely: by name',
    '/* biome-ignore lint/suspicious/noExplicitAny: in a hurry */',
    '// biome-ignore lint/style/noProcessEnv: just once',
    '// @ts-ignore',
  ])('%s is refused', async (comment) => {
    await write('packages/server/src/a.ts', `const a = 1;\n${comment}\nconst b = 2;\n`);
    expect(await findSuppressions(root)).toEqual([{ path: 'packages/server/src/a.ts', line: 2, text: comment }]);
  });

  test('a reasoned exception to an ordinary rule is allowed', async () => {
    await write('packages/ui/src/a.tsx', '// biome-ignore lint/a11y/useSemanticElements: a meter has no focus\n');
    await write('packages/ui/src/b.ts', '// @ts-expect-error: proves that the type refuses it\n');
    expect(await findSuppressions(root)).toEqual([]);
  });
});
