import { Migration } from '@mikro-orm/migrations';

/**
 * What happens before a session, and therefore before a tenant, is known: finding the people behind an email address,
 * and counting sign-in attempts.
 */
export class Migration20261123005500_sign_in extends Migration {
  override name = 'Migration20261123005500_sign_in';

  override up(): void {
    this.addSql('create schema if not exists auth');
    // The one read across academies. It runs as a role that can only select these two tables, returns nothing but what
    // sign-in needs, and probes the (tenant_id, email) index once per academy instead of keeping an index by email
    // alone, so that every index still leads with the tenant.
    this.addSql('grant usage on schema public to skillbridge_auth');
    this.addSql('grant create, usage on schema auth to skillbridge_auth');
    this.addSql('grant select (id, name, slug, deleted_at) on academies to skillbridge_auth');
    this.addSql(
      'grant select (tenant_id, id, email, password_hash, role, status, deleted_at) on users to skillbridge_auth',
    );
    this.addSql(`
      create function auth.identities_by_email(wanted text)
      returns table (tenant_id uuid, academy_name text, user_id uuid, role text, password_hash text)
      language sql stable security definer set search_path = pg_catalog, public as $$
        select a.id, a.name, u.id, u.role, u.password_hash
        from academies a
        cross join lateral (
          select id, role, password_hash from users
          where users.tenant_id = a.id and users.email = wanted and users.deleted_at is null and users.status = 'active'
        ) u
        where a.deleted_at is null
        order by a.name, a.id
        limit 20
      $$`);
    this.addSql('revoke all on function auth.identities_by_email(text) from public');
    this.addSql('alter function auth.identities_by_email(text) owner to skillbridge_auth');

    // Counters of rate-limiter-flexible: keys are hashes of addresses and networks, so no academy's data is in here.
    this.addSql('create schema if not exists ops');
    this.addSql(
      'create table ops.rate_limits (key text primary key, points integer not null default 0, expire bigint)',
    );
  }

  override down(): void {
    this.addSql('drop schema ops cascade');
    this.addSql('drop schema auth cascade');
  }
}
