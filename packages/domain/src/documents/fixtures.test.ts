import { describe, expect, it } from 'vitest';
import * as answers from '../answers.ts';
import * as domain from '../index.ts';
import type { DocumentKind } from './define-document.ts';

declare global {
  interface ImportMeta {
    /** Vite's: the modules of all files that match. */
    glob(pattern: string, options: { eager: true; import: 'default' }): Record<string, unknown>;
  }
}

type AnyKind = DocumentKind<{ v: number }>;
const isKind = (value: unknown): value is AnyKind =>
  typeof value === 'object' && value !== null && 'read' in value && 'write' in value && 'version' in value;

// Every exported kind, so that a new one without a fixture fails here.
const exported: unknown[] = [...Object.values(domain), ...Object.values(answers)];
const kinds = new Map(exported.filter(isKind).map((kind) => [kind.name, kind]));
const fixtures = new Map(
  Object.entries(import.meta.glob('./fixtures/*.json', { eager: true, import: 'default' })).map(([path, stored]) => [
    path.replace(/^.*\/|\.json$/g, ''),
    stored,
  ]),
);
const versions = [...kinds.values()].flatMap((kind) =>
  Array.from({ length: kind.version }, (_, index) => ({
    kind,
    version: index + 1,
    name: `${kind.name}.v${index + 1}`,
  })),
);

describe('stored documents', () => {
  it('has a frozen fixture for each version of each kind, and no others', () => {
    expect([...fixtures.keys()].sort()).toEqual(versions.map(({ name }) => name).sort());
  });

  it.each(versions)('reads $name with today’s reader', ({ kind, version, name }) => {
    const stored = fixtures.get(name);
    expect(stored).toMatchObject({ v: version });
    const read = kind.read(stored);
    expect(read.v).toBe(kind.version);
    expect(kind.write(read)).toEqual(read);
    // Nothing that was stored is lost while the version is the current one.
    if (version === kind.version) expect(read).toEqual(stored);
  });
});
