import type { PolicyDef } from '@mikro-orm/postgresql';
import { APP_ROLE, AUTH_ROLE } from './roles.ts';

// Postgres's own spelling of `(select current_setting('app.tenant_id')::uuid)`: any other spelling would show up as
// drift in every migration. The sub-select is run once per statement instead of once per row (5x on a scan), and an
// unset tenant fails the cast to uuid, so a forgotten scope is an error and never an empty or a full table.
const CURRENT_TENANT = `( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)`;

/** Row-level security of a tenant table: forced, and open to the server's role for the current academy only. */
export const tenantWall = {
  rowLevelSecurity: 'force' as const,
  policies: [tenantPolicy('tenant_id')],
};

/** The policy that admits the server's role to the current academy's rows, `column` holding the academy's id. */
export function tenantPolicy(column: 'tenant_id' | 'id'): PolicyDef {
  return { name: 'tenant', roles: [APP_ROLE], using: `(${column} = ${CURRENT_TENANT})` };
}

/** Lets the sign-in function read a table across academies; nobody can log in as its role. */
export const authLookupPolicy: PolicyDef = {
  name: 'auth_lookup',
  command: 'select',
  roles: [AUTH_ROLE],
  using: 'true',
};
