import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from '../repo-root.ts';
import type { Portal } from './portals.ts';

/** A portal is drawn from its own files and these packages; the server is known by its types only, which leave no bytes. */
const sharedSource = ['packages/portal', 'packages/ui', 'packages/client', 'packages/domain'];

const sharedFiles = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.react.json'];

/** Names the content that a portal's build depends on: equal hashes give equal builds. */
export async function hashPortal(portal: Portal): Promise<string> {
  const paths = [...sharedFiles];
  for (const folder of [`apps/${portal}`, ...sharedSource]) {
    const files = glob(`${folder}/**/*`, { cwd: repoRoot, exclude: isNotSource, withFileTypes: true });
    for await (const file of files) {
      if (file.isFile()) paths.push(join(file.parentPath, file.name).slice(repoRoot.length + 1));
    }
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const absolute = join(repoRoot, path);
    if (!existsSync(absolute)) continue;
    hash
      .update(path)
      .update('\0')
      .update(await readFile(absolute))
      .update('\0');
  }
  return hash.digest('hex');
}

function isNotSource({ name }: { readonly name: string }): boolean {
  return name === 'node_modules' || name === 'dist' || name === 'gallery' || /\.test\.tsx?$/.test(name);
}
