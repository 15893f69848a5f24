import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildablePortals, portalFolder } from '../portals/portals.ts';
import { type Measure, measureBundle } from './measure-bundle.ts';

let tooLarge = 0;
for (const portal of buildablePortals()) {
  const dist = join(portalFolder(portal), 'dist');
  if (!existsSync(join(dist, '.vite/manifest.json'))) {
    console.log(
      `${portal}: no dist/.vite/manifest.json. Set build.manifest to true in its vite.config.ts and build it.`,
    );
    tooLarge += 1;
    continue;
  }
  const measures = await measureBundle(dist);
  for (const measure of measures.sort((a, b) => b.bytes - a.bytes)) {
    console.log(row(portal, measure));
    if (measure.verdict === 'too large') tooLarge += 1;
  }
}
process.exitCode = tooLarge === 0 ? 0 : 1;

function row(portal: string, { kind, name, bytes, budget, verdict }: Measure): string {
  const size = `${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB`;
  return `${portal.padEnd(11)} ${kind.padEnd(6)} ${name.padEnd(32)} ${size.padStart(18)}  ${verdict}`;
}
