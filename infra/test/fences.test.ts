import { basename, dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bans } from './fences/bans.ts';
import type { FenceCase } from './fences/fence-case.ts';
import { importFences } from './fences/import-fences.ts';
import { type Findings, lintSnippets } from './fences/lint-snippets.ts';

interface Snippet {
  readonly rule: string;
  readonly at: string;
  readonly code: string;
  readonly path: string;
}

/** Exceptions that hang on a whole file name: at most one permitted snippet each, or they would overwrite each other. */
const exactNames = new Set(['env.ts', 'browser-storage.ts', 'jobs.ts']);

const cases = [...importFences, ...bans];
const refused = cases.flatMap((fence, index) =>
  fence.refuses.map((code, n) => snippet(fence, fence.at, code, `${index}r${n}`)),
);
const permitted = cases.flatMap((fence, index) =>
  fence.permits.map((code, n) => snippet(fence, fence.permitsAt ?? fence.at, code, `${index}p${n}`)),
);

let findings: ReadonlyMap<string, Findings>;

beforeAll(async () => {
  findings = await lintSnippets(new Map([...refused, ...permitted].map(({ path, code }) => [path, code])));
}, 60_000);

test('every snippet has a file of its own', () => {
  const paths = [...refused, ...permitted].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

describe('a fence refuses', () => {
  test.each(refused)('$rule at $at: $code', ({ rule, path }) => {
    expect(findings.get(path)).toContainEqual(expect.stringMatching(startOf(rule)));
  });
});

describe('a fence lets pass', () => {
  test.each(permitted)('$rule at $at: $code', ({ rule, path }) => {
    expect(findings.get(path)).not.toContainEqual(expect.stringMatching(startOf(rule)));
  });
});

function snippet(fence: FenceCase, at: string, code: string, tag: string): Snippet {
  return { rule: fence.rule, at, code, path: uniquePath(at, tag) };
}

/** `a/student.router.ts` -> `a/student-3r0.router.ts`: a file of its own under the same globs. */
function uniquePath(at: string, tag: string): string {
  const name = basename(at);
  if (exactNames.has(name)) return at;
  const [stem = name, ...rest] = name.split('.');
  return `${dirname(at)}/${stem}-${tag}.${rest.join('.')}`;
}

function startOf(rule: string): RegExp {
  return new RegExp(`^${rule}(?![\\w-])`);
}
