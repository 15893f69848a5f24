import { join } from 'node:path';
import { repoRoot } from '../repo-root.ts';

export interface Check {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  /** More than it ever needs on two slow cores; past this it hangs. */
  readonly minutes: number;
  /** Where Vitest leaves its counts; a check without one counts as one. */
  readonly report?: string;
}

const bin = (name: string) => join(repoRoot, 'node_modules/.bin', name);

const script = (name: string, file: string, minutes: number): Check => ({
  name,
  file: process.execPath,
  args: [join('infra/src/checks', file)],
  minutes,
});

const tests = (name: string, project: string, minutes: number): Check => {
  const report = join(repoRoot, '.data/checks', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    file: bin('vitest'),
    args: ['run', '--project', project, ...reporters],
    minutes,
    report,
  };
};

/** Groups run one after the other; the checks of a group run side by side. */
export const checkGroups: readonly (readonly Check[])[] = [
  [
    {
      name: 'format, lint, fences',
      file: bin('biome'),
      args: ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=100', '.'],
      minutes: 3,
    },
    { name: 'types', file: bin('tsc'), args: ['-b'], minutes: 5 },
  ],
  [
    { name: 'dead code', file: bin('knip'), args: ['--no-progress', '--no-config-hints'], minutes: 3 },
    script('file lengths', 'file-lengths.ts', 1),
    script('suppressions', 'suppressions.ts', 1),
  ],
  [tests('unit tests', 'unit', 5)],
  [tests('tests on Postgres', 'int', 8)],
  [script('portal builds', 'build-portals.ts', 5)],
  [script('bundle sizes', 'bundle-size.ts', 1)],
  [tests('journeys in Chromium', 'e2e', 8)],
];
