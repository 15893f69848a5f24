import type { Client } from 'pg';
import { APP_ROLE } from '../tenancy/roles.ts';

/** What the server's role may do, stated whole after every migration so that a new table is never forgotten. */
const GRANTS = [
  `grant usage on schema public, ops, auth, pgboss to ${APP_ROLE}`,
  `grant select, insert, update, delete on all tables in schema public to ${APP_ROLE}`,
  // The bank is shared between academies: an academy's request may read it, only the command line writes it.
  `revoke insert, update, delete on exam_questions from ${APP_ROLE}`,
  // The audit log is append-only, and academies are removed by the owner alone.
  `revoke update, delete on audit_log from ${APP_ROLE}`,
  `revoke delete on academies from ${APP_ROLE}`,
  `revoke all on mikro_orm_migrations from ${APP_ROLE}`,
  `grant select, insert, update, delete on all tables in schema ops to ${APP_ROLE}`,
  `grant execute on all functions in schema auth to ${APP_ROLE}`,
  `grant select, insert, update, delete on all tables in schema pgboss to ${APP_ROLE}`,
  `grant usage on all sequences in schema pgboss to ${APP_ROLE}`,
  `grant execute on all functions in schema pgboss to ${APP_ROLE}`,
];

/** Grants the server's role exactly what it needs; run as the owner. */
export async function grantAccess(owner: Client): Promise<void> {
  for (const grant of GRANTS) await owner.query(grant);
}
