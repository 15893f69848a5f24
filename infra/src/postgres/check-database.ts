import { withClient } from './connect.ts';
import { PostgresError } from './postgres-error.ts';

/** The oldest server that has what the migrations use. */
const oldestMajor = 16;

/** Makes sure that somebody else's server can be used. Throws a `PostgresError` that says in one sentence why not. */
export async function checkDatabase(url: string): Promise<void> {
  const version = await withClient(url, (client) =>
    client.query<{ major: number }>("select current_setting('server_version_num')::int / 10000 as major"),
  ).catch((error: unknown) => {
    throw new PostgresError(describeFailure(new URL(url), error));
  });
  const major = version.rows[0]?.major ?? 0;
  if (major < oldestMajor) {
    throw new PostgresError(
      `The server in DATABASE_URL is PostgreSQL ${major}; SkillBridge needs PostgreSQL ${oldestMajor} or newer.`,
    );
  }
}

function describeFailure(url: URL, error: unknown): string {
  const server = `${url.hostname || 'localhost'}:${url.port || '5432'}`;
  const user = decodeURIComponent(url.username);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '28P01') {
    return `PostgreSQL at ${server} refused the password of "${user}"; correct it in DATABASE_URL.`;
  }
  if (code === '3D000') {
    const database = decodeURIComponent(url.pathname.slice(1)) || user;
    return `PostgreSQL at ${server} has no database "${database}"; create it, or correct DATABASE_URL.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `There is no machine named ${url.hostname}; correct it in DATABASE_URL.`;
  }
  // A five-character code comes from a server that answered; anything else means that none did.
  if (!/^[0-9A-Z]{5}$/.test(code)) {
    const reason = code || (error instanceof Error ? error.message : 'no reason given');
    return `No PostgreSQL answers at ${server} (${reason}); start it, or correct DATABASE_URL.`;
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : code;
  return `PostgreSQL at ${server} does not let "${user}" in: ${reason}.`;
}
