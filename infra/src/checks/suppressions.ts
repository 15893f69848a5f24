import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from '../repo-root.ts';

/** Rules that no comment may switch off: the fences, the bans, and what keeps types honest. */
const forbidden = [
  /biome-ignore(?:-all|-start)?\s+lint(?:\/plugin\S*)?\s*:/,
  /biome-ignore\S*\s+lint\/(?:suspicious\/(?:noExplicitAny|noTsIgnore|noSkippedTests)|style\/(?:noProcessEnv|noNonNullAssertion)|security\/\S+)\s*:/,
  /@ts-(?:ignore|nocheck)\b/,
];

/** The test of this check quotes every one of these comments. */
const ownTest = join('infra', 'test', 'suppressions.test.ts');

export interface Suppression {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Comments that would open a fence quietly. An exception belongs into biome.json, where it is seen and has a test. */
export async function findSuppressions(root: string = repoRoot): Promise<Suppression[]> {
  const found: Suppression[] = [];
  const files = glob('{packages/*,apps/*,infra}/**/*.{ts,tsx,css,js,mjs}', {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|dist|\.data)$/.test(name),
  });
  for await (const path of files) {
    if (path === ownTest) continue;
    const lines = (await readFile(join(root, path), 'utf8')).split('\n');
    for (const [index, text] of lines.entries()) {
      if (forbidden.some((comment) => comment.test(text))) found.push({ path, line: index + 1, text: text.trim() });
    }
  }
  return found;
}

if (import.meta.main) {
  const found = await findSuppressions();
  for (const { path, line, text } of found) console.log(`${path}:${line} switches a house rule off: ${text}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
