import { Migration } from '@mikro-orm/migrations';

/** Conversations that were sent to an instructor are few; their dashboard finds them without walking all. */
export class Migration20261123041243_shared_threads extends Migration {
  override name = 'Migration20261123041243_shared_threads';

  override up(): void {
    this.addSql(
      `create index "tutor_sessions_shared_index" on "tutor_sessions" ("tenant_id", "last_message_at") where shared_at is not null;`,
    );
  }

  override down(): void {
    this.addSql(`drop index "tutor_sessions_shared_index";`);
  }
}
