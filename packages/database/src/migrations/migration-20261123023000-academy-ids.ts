import { Migration } from '@mikro-orm/migrations';

/** A worker begins before any request has named an academy: it asks here which ones there are. */
export class Migration20261123023000_academy_ids extends Migration {
  override name = 'Migration20261123023000_academy_ids';

  override up(): void {
    this.addSql(`
      create function auth.academy_ids() returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, public as $$
        select a.id from academies a where a.deleted_at is null order by a.id
      $$`);
    this.addSql('revoke all on function auth.academy_ids() from public');
    this.addSql('alter function auth.academy_ids() owner to skillbridge_auth');
  }

  override down(): void {
    this.addSql('drop function auth.academy_ids()');
  }
}
