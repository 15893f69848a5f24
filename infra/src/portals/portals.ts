import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../repo-root.ts';

/** The five browser apps, in the order in which a newcomer meets them. */
export const portals = ['welcome', 'student', 'instructor', 'parent', 'admin'] as const;

export type Portal = (typeof portals)[number];

/** Where a portal's source and its `dist` live. */
export function portalFolder(portal: Portal): string {
  return join(repoRoot, 'apps', portal);
}

/** The portals that can be built: they have a page and a build recipe. */
export function buildablePortals(): readonly Portal[] {
  return portals.filter((portal) =>
    ['index.html', 'vite.config.ts'].every((file) => existsSync(join(portalFolder(portal), file))),
  );
}
