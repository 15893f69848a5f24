import { Migration } from '@mikro-orm/migrations';

/** The grading queue reads the least sure suggestions first by an index of its own. */
export class Migration20261123071903_uncertainty extends Migration {
  override name = 'Migration20261123071903_uncertainty';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "quiz_submissions_uncertainty_index" on "quiz_submissions" ("tenant_id", "course_id", (case when blind then 2.000 else coalesce(suggestion_confidence, 2.000) end), "id") where status = any (array['submitted'::text, 'suggested'::text]);`,
    );

    this.addSql(
      `create index "submissions_uncertainty_index" on "submissions" ("tenant_id", "course_id", (case when blind then 2.000 else coalesce(suggestion_confidence, 2.000) end), "id") where status = any (array['submitted'::text, 'suggested'::text]);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "quiz_submissions_uncertainty_index";`);

    this.addSql(`drop index "submissions_uncertainty_index";`);
  }
}
