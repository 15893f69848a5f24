import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What a visitor loads before the first screen, and what a route may add (bytes, gzip). */
export const ENTRY_BUDGET = 170 * 1000;
export const LAZY_BUDGET = 50 * 1000;

/** Lazy chunks that may be larger, each with its reason. */
const exemptions: readonly { readonly chunk: RegExp; readonly reason: string }[] = [
  { chunk: /katex/i, reason: 'KaTeX is one indivisible typesetter, loaded when the first formula appears' },
];

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);

export type Manifest = z.infer<typeof manifestSchema>;

export interface Measure {
  readonly kind: 'entry' | 'lazy';
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
  readonly verdict: 'fits' | 'exempt' | 'too large';
}

/**
 * Measures one portal's build from its Vite manifest: the entry with everything that it imports statically, then each
 * other script by itself. Throws when `dist/.vite/manifest.json` is missing or not a manifest.
 */
export async function measureBundle(dist: string): Promise<Measure[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')));
  const sizes = new Map<string, number>();
  for (const { file } of Object.values(manifest)) {
    if (file.endsWith('.js')) sizes.set(file, gzipSync(await readFile(join(dist, file))).length);
  }
  return judgeBundle(manifest, sizes);
}

/** The budget rules alone, on a manifest and the gzip size of each script. */
export function judgeBundle(manifest: Manifest, sizes: ReadonlyMap<string, number>): Measure[] {
  const measures: Measure[] = [];
  const eager = new Set<string>();
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry !== true) continue;
    const scripts = collectStatic(manifest, key);
    for (const file of scripts) eager.add(file);
    const bytes = [...scripts].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    measures.push({
      kind: 'entry',
      name: chunk.name ?? key,
      bytes,
      budget: ENTRY_BUDGET,
      verdict: bytes > ENTRY_BUDGET ? 'too large' : 'fits',
    });
  }
  for (const chunk of Object.values(manifest)) {
    const bytes = sizes.get(chunk.file);
    if (bytes === undefined || eager.has(chunk.file)) continue;
    eager.add(chunk.file);
    measures.push({
      kind: 'lazy',
      name: chunk.name ?? chunk.file,
      bytes,
      budget: LAZY_BUDGET,
      verdict: judgeLazy(chunk.file, bytes),
    });
  }
  return measures;
}

function judgeLazy(file: string, bytes: number): Measure['verdict'] {
  if (bytes <= LAZY_BUDGET) return 'fits';
  return exemptions.some(({ chunk }) => chunk.test(file)) ? 'exempt' : 'too large';
}

function collectStatic(manifest: Manifest, key: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) collectStatic(manifest, next, seen);
  return seen;
}
