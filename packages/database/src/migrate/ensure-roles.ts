import type { Client } from 'pg';
import { APP_ROLE, AUTH_ROLE } from '../tenancy/roles.ts';

/**
 * Creates the two roles, or puts them right: the server's own may log in and bypass nothing, the sign-in function's
 * may not log in at all. Roles belong to the whole cluster, so this must be repeatable.
 */
export async function ensureRoles(owner: Client, appPassword: string): Promise<void> {
  await createIfMissing(owner, APP_ROLE);
  await createIfMissing(owner, AUTH_ROLE);
  await owner.query(
    `alter role ${APP_ROLE} login nocreatedb nocreaterole password ${owner.escapeLiteral(appPassword)}`,
  );
  await owner.query(`alter role ${AUTH_ROLE} nologin nocreatedb nocreaterole`);
  // Only a superuser may change these two; a role that has one of them would walk through every policy.
  const { rows } = await owner.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls)',
    [[APP_ROLE, AUTH_ROLE]],
  );
  const [loose] = rows;
  if (loose)
    throw new Error(`Role ${loose.rolname} can bypass row-level security; remove SUPERUSER and BYPASSRLS from it.`);
  // The owner hands the sign-in function over to the auth role, for which it has to be a member of it.
  await owner.query(`grant ${AUTH_ROLE} to current_user`);
}

async function createIfMissing(owner: Client, role: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await owner.query(`create role ${role}`);
}
