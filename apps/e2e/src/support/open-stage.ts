import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Platform } from './platform.ts';
import { type Answers, recordAnswers } from './record-answers.ts';
import { saveEvidence } from './save-evidence.ts';
import { watchTroubles } from './watch-troubles.ts';

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly platform: Platform;
  /** Errors and breaches of policy on any of their pages so far. */
  readonly troubles: readonly string[];
  /** Every body that the server sent them. */
  readonly answers: Answers;
}

export interface Stage {
  readonly platform: Platform;
  /** A new visitor, with a name for the evidence of a failed test. */
  readonly visit: (name: string, options?: BrowserContextOptions) => Promise<Visitor>;
}

/** Longer than a slow machine needs for one step; a journey that waits for more has lost its way. */
const STEP_MS = 20_000;

/** One browser for a test file. What its visitors see when a test fails is saved, and the folder printed. */
export function openStage(): Stage {
  const platform = inject('platform');
  const visitors = new Map<string, Visitor>();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const folder = await mkdtemp(join(tmpdir(), 'skillbridge-evidence-'));
    for (const [name, { context, troubles }] of visitors) {
      for (const [index, page] of context.pages().entries()) await saveEvidence(page, folder, `${name}-${index + 1}`);
      if (troubles.length > 0) process.stderr.write(`${name} met: ${troubles.join('\n')}\n`);
    }
    process.stderr.write(`What the visitors of "${task.name}" saw is in ${folder}\n`);
  });

  async function visit(name: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    if (!browser) throw new Error('Visitors come in tests and hooks; the browser is not there before.');
    const context = await browser.newContext({ baseURL: platform.url, ...options });
    context.setDefaultTimeout(STEP_MS);
    const troubles = await watchTroubles(context);
    const answers = recordAnswers(context);
    const visitor = { context, page: await context.newPage(), platform, troubles, answers };
    visitors.set(name, visitor);
    return visitor;
  }

  return { platform, visit };
}
