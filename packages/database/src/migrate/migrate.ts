import { Client } from 'pg';
import { createOrm } from '../orm.ts';
import { deriveAppUrl } from './app-url.ts';
import { ensureRoles } from './ensure-roles.ts';
import { grantAccess } from './grant-access.ts';
import { installQueue } from './install-queue.ts';

export type MigrateOptions = {
  /** URL of the database's owner; needs the right to create roles. */
  readonly ownerUrl: string;
  /** URL of the server's role where an operator manages it; derived from the owner's when left out. */
  readonly appUrl?: string | undefined;
  readonly log?: (line: string) => void;
};

/**
 * Brings a database to the current schema: roles, tables with their policies, job queue, grants. Repeatable; does
 * nothing to an up-to-date database. Resolves to the URL with which the server connects, as a role that owns nothing.
 */
export async function migrate({ ownerUrl, appUrl, log }: MigrateOptions): Promise<{ appUrl: string }> {
  const serverUrl = appUrl ?? deriveAppUrl(ownerUrl);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    // Several servers may start at once: the first migrates, the others wait and find nothing to do. Ends with `owner`.
    await owner.query(`select pg_advisory_lock(hashtext('skillbridge migrate'))`);
    await ensureRoles(owner, decodeURIComponent(new URL(serverUrl).password));
    const applied = await applyMigrations(ownerUrl);
    if (applied > 0) log?.(`Applied ${applied} migration${applied === 1 ? '' : 's'}.`);
    await installQueue(ownerUrl);
    await grantAccess(owner);
  } finally {
    await owner.end();
  }
  return { appUrl: serverUrl };
}

async function applyMigrations(ownerUrl: string): Promise<number> {
  const orm = createOrm({ url: ownerUrl, poolSize: 2 });
  try {
    return (await orm.migrator.up()).length;
  } finally {
    await orm.close(true);
  }
}
