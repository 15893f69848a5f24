import type { Page } from 'playwright-core';
import { z } from 'zod';
import { callApi } from '../support/call-api.ts';
import { runSql } from '../support/run-sql.ts';
import type { StartedPlatform } from '../support/start-platform.ts';

const someone = z.object({ id: z.string() });

/** Whoever is signed in on the page sits an exam whose clock runs. What it returns hands the exam in. */
export async function sitExam(platform: StartedPlatform, page: Page): Promise<() => Promise<void>> {
  const { id } = someone.parse((await callApi(page, 'query', 'account.me')).data);
  const module = { id: 'm1', questionIds: [], seconds: 1800, startedAt: new Date().toISOString(), finishedAt: null };
  const state = { v: 1, modules: [module], currentModuleId: 'm1', responses: [], ledger: [] };
  await runSql(
    platform,
    `insert into exam_attempts (tenant_id, id, student_id, blueprint, state, created_at, version)
      select tenant_id, gen_random_uuid(), id, 'sat', $2, now(), 1 from users where id = $1`,
    [id, JSON.stringify(state)],
  );
  return () => runSql(platform, 'update exam_attempts set submitted_at = now() where student_id = $1', [id]);
}
