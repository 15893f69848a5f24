import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repoRoot } from '../src/repo-root.ts';

const NAMED = /`((?:packages|apps|infra)\/[A-Za-z0-9_./*-]+)`/g;

/** Paths that a page names, with or without stars, of which the repository has none. */
function missingPaths(text: string): string[] {
  const paths = [...text.matchAll(NAMED)].map(([, path = '']) => path);
  return [...new Set(paths)].filter((path) => globSync(path, { cwd: repoRoot }).length === 0);
}

test.each(['README.md', 'ARCHITECTURE.md'])('%s names only files and folders that exist', (page) => {
  expect(missingPaths(readFileSync(join(repoRoot, page), 'utf8'))).toEqual([]);
});

test('a path that is gone is found', () => {
  expect(missingPaths('see `packages/domain` and `packages/domain/src/gone/*.ts`')).toEqual([
    'packages/domain/src/gone/*.ts',
  ]);
});
