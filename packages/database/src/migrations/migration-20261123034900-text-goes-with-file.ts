import { Migration } from '@mikro-orm/migrations';

/** The text of a file is nobody's own: it goes when its file is purged. */
export class Migration20261123034900_text_goes_with_file extends Migration {
  override name = 'Migration20261123034900_text_goes_with_file';

  override up(): void {
    this.addSql(`alter table "file_texts" drop constraint "file_texts_tenant_id_file_id_foreign";`);
    this.addSql(
      `alter table "file_texts" add constraint "file_texts_tenant_id_file_id_foreign" foreign key ("tenant_id", "file_id") references "files" ("tenant_id", "id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(`alter table "file_texts" drop constraint "file_texts_tenant_id_file_id_foreign";`);
    this.addSql(
      `alter table "file_texts" add constraint "file_texts_tenant_id_file_id_foreign" foreign key ("tenant_id", "file_id") references "files" ("tenant_id", "id") on update no action on delete restrict;`,
    );
  }
}
