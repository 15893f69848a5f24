import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** The superuser of every cluster that we make. */
const SUPERUSER = 'postgres';

export function clusterUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Opens a connection for the time of one function. */
export async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that stops under an idle connection is reported by the next query; as an event it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Waits until the server takes connections. Recovery after a crash may need minutes, so only `giveUp` ends the wait. */
export async function waitForServer(url: string, giveUp: () => boolean): Promise<boolean> {
  while (!giveUp()) {
    try {
      await withClient(url, (client) => client.query('select 1'));
      return true;
    } catch {
      await sleep(30);
    }
  }
  return false;
}
