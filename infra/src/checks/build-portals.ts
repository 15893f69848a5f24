import { buildPortals } from '../portals/build-portals.ts';

const builds = await buildPortals(({ portal, outcome, output, seconds }) => {
  console.log(`${portal}: ${outcome}${outcome === 'unchanged' ? '' : ` in ${seconds.toFixed(1)} s`}`);
  if (outcome === 'failed') console.log(output);
});
process.exitCode = builds.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
