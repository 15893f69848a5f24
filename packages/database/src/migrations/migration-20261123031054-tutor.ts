import { Migration } from '@mikro-orm/migrations';

/** The tutor: its modes, its threads' state, texts of uploaded files, an academy's own AI provider, whose tokens were used. */
export class Migration20261123031054_tutor extends Migration {
  override name = 'Migration20261123031054_tutor';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "academy_ai" ("tenant_id" uuid not null, "id" uuid not null, "provider" text not null, "text_model" text null, "vision_model" text null, "base_url" text null, "sealed_key" text null, "key_hint" text null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`alter table "academy_ai" add constraint "academy_ai_unique" unique ("tenant_id");`);

    this.addSql(
      `create table "file_texts" ("tenant_id" uuid not null, "id" uuid not null, "file_id" uuid not null, "status" text not null, "text" text not null, "problem" text null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`alter table "file_texts" add constraint "file_texts_file_unique" unique ("tenant_id", "file_id");`);

    // Assignments of before allowed every mode; the default is for them alone.
    this.addSql(
      `alter table "assignments" add "tutor_setup" jsonb not null default '{"v":1,"allowed":["hint","scaffold","check","explain"]}';`,
    );
    this.addSql(`alter table "assignments" alter "tutor_setup" drop default;`);

    this.addSql(
      `alter table "tutor_sessions" add "topic" text null, add "summary" text not null default '', add "blocked_count" int not null default 0, add "turn_id" uuid null, add "turn_started_at" timestamptz null, add "shared_at" timestamptz null, add "shared_note" text not null default '', add "shared_seen_at" timestamptz null;`,
    );
    this.addSql(
      `create index "tutor_sessions_student_index" on "tutor_sessions" ("tenant_id", "student_id", "last_message_at");`,
    );
    this.addSql(
      `create index "tutor_sessions_last_message_index" on "tutor_sessions" ("tenant_id", "last_message_at");`,
    );
    this.addSql(
      `create unique index "tutor_sessions_partner_unique" on "tutor_sessions" ("tenant_id", "student_id") where closed_at is null and assignment_id is null;`,
    );

    this.addSql(`alter table "ai_usage" add "student_id" uuid null;`);
    this.addSql(
      `alter table "ai_usage" add constraint "ai_usage_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`create index "ai_usage_student_index" on "ai_usage" ("tenant_id", "student_id", "created_at");`);

    this.addSql(`alter table "academy_ai" enable row level security;`);
    this.addSql(`alter table "academy_ai" force row level security;`);
    this.addSql(
      `create policy "tenant" on "academy_ai" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "file_texts" add constraint "file_texts_tenant_id_file_id_foreign" foreign key ("tenant_id", "file_id") references "files" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "file_texts" enable row level security;`);
    this.addSql(`alter table "file_texts" force row level security;`);
    this.addSql(
      `create policy "tenant" on "file_texts" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "academy_ai" cascade;`);
    this.addSql(`drop table if exists "file_texts" cascade;`);

    this.addSql(`alter table "ai_usage" drop constraint "ai_usage_tenant_id_student_id_foreign";`);

    this.addSql(`drop index "ai_usage_student_index";`);
    this.addSql(`alter table "ai_usage" drop column "student_id";`);

    this.addSql(`alter table "assignments" drop column "tutor_setup";`);

    this.addSql(`drop index "tutor_sessions_student_index";`);
    this.addSql(`drop index "tutor_sessions_last_message_index";`);
    this.addSql(`drop index "tutor_sessions_partner_unique";`);
    this.addSql(
      `alter table "tutor_sessions" drop column "topic", drop column "summary", drop column "blocked_count", drop column "turn_id", drop column "turn_started_at", drop column "shared_at", drop column "shared_note", drop column "shared_seen_at";`,
    );
  }
}
