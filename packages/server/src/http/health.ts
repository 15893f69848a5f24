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
  const ready = await app.orm.checkConnection().then(
    ({ ok }) => ok,
    () => false,
  );
  sendJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ai: app.ai.describe() });
  return true;
}
