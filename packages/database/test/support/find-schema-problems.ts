import type { Client } from 'pg';

/** Tables that belong to no academy, each with the reason. A new one has to be argued for here. */
export const sharedTables: Readonly<Record<string, string>> = {
  academies: 'is the tenant: its own id is what others call tenant_id; its walls are checked below',
  exam_questions: 'the shared bank, read-only to the server',
  mikro_orm_migrations: 'bookkeeping of the owner, closed to the server',
};

const TENANT_ONLY = `(tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting))`;

/** What is wrong with the walls of a database, one sentence each, reading nothing but its catalogue. */
export async function findSchemaProblems(owner: Client): Promise<string[]> {
  const shared = Object.keys(sharedTables);
  const found = await owner.query<{ problem: string }>(
    `
    with tables as (
      select c.oid, c.relname::text as name, c.relrowsecurity, c.relforcerowsecurity
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f')
    ), tenant_tables as (select * from tables where name <> all ($1)),
    keys as (
      select t.name, i.indexrelid::regclass::text as index, i.indisprimary, i.indisunique,
        (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0])::text as leads
      from tenant_tables t join pg_index i on i.indrelid = t.oid
    ), links as (
      select t.name, k.conname::text as link,
        (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])::text as from_column,
        (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1])::text as to_column
      from tenant_tables t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
    ), walls as (
      select t.name, p.policyname, p.permissive, p.cmd, p.roles, p.qual, coalesce(p.with_check, p.qual) as check
      from tables t join pg_policies p on p.schemaname = 'public' and p.tablename = t.name
    )
    select name || ': has no tenant_id uuid not null' as problem from tenant_tables t
      where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id'
        and a.attnotnull and a.atttypid = 'uuid'::regtype)
    union all select name || ': has no primary key' from tenant_tables t
      where not exists (select from keys k where k.name = t.name and k.indisprimary)
    union all select name || ': ' || case when indisprimary then 'primary key ' when indisunique then 'unique index ' else 'index ' end
        || index || ' does not lead with tenant_id' from keys where leads is distinct from 'tenant_id'
    union all select name || ': foreign key ' || link || ' does not lead with tenant_id on both sides' from links
      where from_column is distinct from 'tenant_id' or to_column is distinct from 'tenant_id'
    union all select name || ': row-level security is not on' from tables
      where not relrowsecurity and (name = 'academies' or name <> all ($1))
    union all select name || ': row-level security is not forced on its owner' from tables
      where not relforcerowsecurity and (name = 'academies' or name <> all ($1))
    union all select t.name || ': has no policy for the server''s role' from tables t
      where (name = 'academies' or name <> all ($1)) and not exists (select from walls w where w.name = t.name
        and w.permissive = 'PERMISSIVE' and w.cmd = 'ALL' and 'skillbridge_app' = any (w.roles))
    union all select name || ': policy ' || policyname || ' lets the server''s role past the tenant' from walls
      where permissive = 'PERMISSIVE' and roles && array['skillbridge_app', 'public']::name[] and (
        qual is distinct from case name when 'academies' then replace($2, 'tenant_id =', 'id =') else $2 end
        or "check" is distinct from qual)
    union all select c.relname || ': a view that runs with its owner''s rights' from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions @> array['security_invoker=true'], false)
    union all select p.oid::regprocedure || ': a function that runs with its owner''s rights' from pg_proc p
      where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and p.oid::regprocedure::text not in ('auth.identities_by_email(text)', 'auth.academy_ids()')
    order by 1`,
    [shared, TENANT_ONLY],
  );
  return found.rows.map((row) => row.problem);
}
