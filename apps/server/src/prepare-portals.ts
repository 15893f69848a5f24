import { join } from 'node:path';
import { buildPortals, type Portal, portalFolder } from '@skillbridge/infra/portals';
import { say } from './say.ts';
import { SetupError } from './setup-error.ts';

/** Builds the portals that changed since their last build and returns the folder of each. */
export async function preparePortals(): Promise<Record<Portal, string>> {
  const builds = await buildPortals(({ portal, outcome, seconds }) => {
    if (outcome === 'built') say(`Built the ${portal} portal in ${seconds.toFixed(1)} s.`);
  });
  const failed = builds.find(({ outcome }) => outcome === 'failed');
  if (failed) throw new SetupError(`The ${failed.portal} portal could not be built:\n${failed.output.trim()}`);
  const dist = (portal: Portal) => join(portalFolder(portal), 'dist');
  return {
    welcome: dist('welcome'),
    student: dist('student'),
    instructor: dist('instructor'),
    parent: dist('parent'),
    admin: dist('admin'),
  };
}
