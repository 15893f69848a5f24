import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../../..');
const biome = join(root, 'node_modules/.bin/biome');

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      message: z.string(),
      location: z.object({ path: z.string() }),
    }),
  ),
});

/** What Biome says about one snippet: the rule's category, or for a plugin its message. */
export type Findings = readonly string[];

/**
 * Lints snippets at the given paths under the house's own `biome.json`, in a tree of their own, so that no snippet
 * is ever written into a package. One run of Biome for all of them.
 */
export async function lintSnippets(snippets: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Findings>> {
  const tree = await mkdtemp(join(tmpdir(), 'fences-'));
  try {
    await cp(join(root, 'biome.json'), join(tree, 'biome.json'));
    await cp(join(root, '.gitignore'), join(tree, '.gitignore'));
    await cp(join(root, 'infra/src/checks/biome'), join(tree, 'infra/src/checks/biome'), { recursive: true });
    for (const [path, code] of snippets) {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), code);
    }
    const report = reportSchema.parse(JSON.parse(await runBiome(tree)));
    const findings = new Map<string, string[]>([...snippets.keys()].map((path) => [path, []]));
    for (const { category, message, location } of report.diagnostics) {
      findings.get(location.path)?.push(category === 'plugin' ? message : category);
    }
    return findings;
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

/** Biome ends with a failure code when it finds something; here that is the expected case. */
function runBiome(cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
    execFile(biome, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => {
      if (stdout.trim() === '') {
        fail(new Error('Biome printed no report.', { cause: error }));
        return;
      }
      done(stdout);
    });
  });
}
