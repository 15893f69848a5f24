import type { ServerResponse } from 'node:http';
import type { App } from '../app.ts';
import { sendJson } from './send-json.ts';

/** `/healthz` says that the process lives; `/readyz` that it can serve: it asks the database. True when it answered. */
export async function handleHealth(app: App, path: string, res: ServerResponse): Promise<boolean> {
  if (path === '/healthz') {
    sendJson(res, 200, { status: 'ok' });
    return true;
  }
  if (path !== '/readyz') return false;
  const ready = await isReady(app);
  sendJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ai: app.ai.describe() });
  return true;
}

async function isReady({ orm }: App): Promise<boolean> {
  try {
    // The ORM connects on first use and calls itself unconnected until then: without this, a server that waits for
    // readiness before its first request would wait for ever.
    if ((await orm.checkConnection()).ok) return true;
    await orm.connect();
    return (await orm.checkConnection()).ok;
  } catch {
    return false;
  }
}
