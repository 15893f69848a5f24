import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { hashPortal } from './hash-portal.ts';
import { buildablePortals, type Portal, portalFolder } from './portals.ts';

export interface PortalBuild {
  readonly portal: Portal;
  /** `unchanged`: the last build came from the same content and is still there. */
  readonly outcome: 'built' | 'unchanged' | 'failed';
  readonly output: string;
  readonly seconds: number;
}

/**
 * Builds the portals whose content changed since their last build, one after the other, and reports each.
 * A failed build is an outcome, not an exception: the caller decides whether to go on.
 */
export async function buildPortals(report: (build: PortalBuild) => void = () => undefined): Promise<PortalBuild[]> {
  const builds: PortalBuild[] = [];
  for (const portal of buildablePortals()) {
    const build = await buildPortal(portal);
    report(build);
    builds.push(build);
  }
  return builds;
}

async function buildPortal(portal: Portal): Promise<PortalBuild> {
  const folder = portalFolder(portal);
  const stamp = join(folder, 'dist/.build-stamp');
  const hash = await hashPortal(portal);
  if (existsSync(join(folder, 'dist/index.html')) && (await readStamp(stamp)) === hash) {
    return { portal, outcome: 'unchanged', output: '', seconds: 0 };
  }
  await rm(stamp, { force: true });
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const { ok, output, seconds } = await runCommand(process.execPath, [vite, 'build'], { cwd: folder });
  if (ok) {
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, hash);
  }
  return { portal, outcome: ok ? 'built' : 'failed', output, seconds };
}

async function readStamp(path: string): Promise<string | undefined> {
  return existsSync(path) ? await readFile(path, 'utf8') : undefined;
}
