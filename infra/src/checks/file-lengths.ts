import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from '../repo-root.ts';

const MAX_LINES = 300;

/** Type catalogues: lists that are read by looking an entry up, where a split would only hide half of them. Each with its reason. */
const catalogues: Readonly<Record<string, string>> = {};

export interface LongFile {
  readonly path: string;
  readonly lines: number;
}

/** Source and test files that grew past the limit. Migrations are generated and stay as they are. */
export async function findLongFiles(root: string = repoRoot): Promise<LongFile[]> {
  const long: LongFile[] = [];
  const files = glob('{packages/*,apps/*,infra}/{src,test}/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|dist|migrations)$/.test(name),
  });
  for await (const path of files) {
    const lines = (await readFile(join(root, path), 'utf8')).trimEnd().split('\n').length;
    if (lines > MAX_LINES && !(path in catalogues)) long.push({ path, lines });
  }
  return long.sort((a, b) => b.lines - a.lines);
}

if (import.meta.main) {
  const long = await findLongFiles();
  for (const { path, lines } of long)
    console.log(`${path}: ${lines} lines, at most ${MAX_LINES}. Split it by subject.`);
  process.exitCode = long.length === 0 ? 0 : 1;
}
