import { Migration } from '@mikro-orm/migrations';

export class Migration20261123000000_initial extends Migration {
  override name = 'Migration20261123000000_initial';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "academies" ("id" uuid not null, "slug" text not null, "name" text not null, "settings" jsonb not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "academies" add constraint "academies_slug_unique" unique ("slug");`);

    this.addSql(
      `create table "ai_usage" ("tenant_id" uuid not null, "id" uuid not null, "task" text not null, "engine" text not null, "outcome" text not null, "input_tokens" int not null, "output_tokens" int not null, "cached_tokens" int not null, "cost_micro_usd" int not null, "duration_ms" int not null, "created_at" timestamptz not null default now(), primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "ai_usage_time_index" on "ai_usage" ("tenant_id", "created_at");`);

    this.addSql(
      `create table "audit_log" ("tenant_id" uuid not null, "id" uuid not null, "actor_id" uuid null, "action" text not null, "subject_id" uuid null, "detail" jsonb not null, "created_at" timestamptz not null default now(), primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "audit_log_time_index" on "audit_log" ("tenant_id", "created_at");`);

    this.addSql(
      `create table "exam_questions" ("id" uuid not null, "exam" text not null, "section" text not null, "skill" text not null, "type" text not null, "prompt" text not null, "options" jsonb not null, "answer" jsonb not null, "explanation" text not null default '', "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "exam_questions_skill_index" on "exam_questions" ("exam", "section", "skill");`);

    this.addSql(
      `create table "users" ("tenant_id" uuid not null, "id" uuid not null, "email" text not null, "password_hash" text null, "role" text not null, "full_name" text not null, "status" text not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "users_role_index" on "users" ("tenant_id", "role", "full_name");`);
    this.addSql(`create unique index "users_email_unique" on "users" ("tenant_id", "email") where deleted_at is null;`);

    this.addSql(
      `create table "summaries" ("tenant_id" uuid not null, "id" uuid not null, "student_id" uuid not null, "week_start" date not null, "letter" jsonb not null, "written_at" timestamptz not null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `alter table "summaries" add constraint "summaries_week_unique" unique ("tenant_id", "student_id", "week_start");`,
    );

    this.addSql(
      `create table "study_plans" ("tenant_id" uuid not null, "id" uuid not null, "student_id" uuid not null, "week" date not null, "plan" jsonb not null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `alter table "study_plans" add constraint "study_plans_week_unique" unique ("tenant_id", "student_id", "week");`,
    );

    this.addSql(
      `create table "sessions" ("tenant_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "token_hash" text not null, "device" text not null, "created_at" timestamptz not null default now(), "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "sessions_user_index" on "sessions" ("tenant_id", "user_id");`);
    this.addSql(`alter table "sessions" add constraint "sessions_token_unique" unique ("tenant_id", "token_hash");`);

    this.addSql(
      `create table "parent_links" ("tenant_id" uuid not null, "id" uuid not null, "parent_id" uuid not null, "student_id" uuid not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "parent_links_student_index" on "parent_links" ("tenant_id", "student_id");`);
    this.addSql(
      `create unique index "parent_links_pair_unique" on "parent_links" ("tenant_id", "parent_id", "student_id") where deleted_at is null;`,
    );

    this.addSql(
      `create table "invitations" ("tenant_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "token_hash" text not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, "accepted_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `alter table "invitations" add constraint "invitations_token_unique" unique ("tenant_id", "token_hash");`,
    );

    this.addSql(
      `create table "gamification" ("tenant_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "xp" int not null default 0, "badges" jsonb not null, "streak" int not null default 0, "last_active_on" date null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `alter table "gamification" add constraint "gamification_user_unique" unique ("tenant_id", "user_id");`,
    );

    this.addSql(
      `create table "files" ("tenant_id" uuid not null, "id" uuid not null, "owner_id" uuid not null, "name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" text not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "files_owner_index" on "files" ("tenant_id", "owner_id");`);

    this.addSql(
      `create table "exam_attempts" ("tenant_id" uuid not null, "id" uuid not null, "student_id" uuid not null, "blueprint" text not null, "state" jsonb not null, "created_at" timestamptz not null default now(), "submitted_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `create index "exam_attempts_student_index" on "exam_attempts" ("tenant_id", "student_id", "created_at");`,
    );

    this.addSql(
      `create table "courses" ("tenant_id" uuid not null, "id" uuid not null, "instructor_id" uuid not null, "title" text not null, "description" text not null default '', "subject" text not null, "status" text not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "courses_instructor_index" on "courses" ("tenant_id", "instructor_id");`);

    this.addSql(
      `create table "quizzes" ("tenant_id" uuid not null, "id" uuid not null, "course_id" uuid not null, "title" text not null, "questions" jsonb not null, "standard_id" text null, "topic_label" text null, "status" text not null, "time_limit_minutes" int null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "quizzes_course_index" on "quizzes" ("tenant_id", "course_id");`);

    this.addSql(
      `create table "quiz_submissions" ("tenant_id" uuid not null, "id" uuid not null, "quiz_id" uuid not null, "student_id" uuid not null, "answers" jsonb not null, "ai_suggestions" jsonb null, "status" text not null, "score" numeric(7,2) null, "graded_by" uuid null, "submitted_at" timestamptz null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `create index "quiz_submissions_quiz_index" on "quiz_submissions" ("tenant_id", "quiz_id", "student_id");`,
    );
    this.addSql(`create index "quiz_submissions_student_index" on "quiz_submissions" ("tenant_id", "student_id");`);

    this.addSql(
      `create table "enrollments" ("tenant_id" uuid not null, "id" uuid not null, "course_id" uuid not null, "student_id" uuid not null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "enrollments_student_index" on "enrollments" ("tenant_id", "student_id");`);
    this.addSql(
      `create unique index "enrollments_course_student_unique" on "enrollments" ("tenant_id", "course_id", "student_id") where deleted_at is null;`,
    );

    this.addSql(
      `create table "assignments" ("tenant_id" uuid not null, "id" uuid not null, "course_id" uuid not null, "title" text not null, "instructions" text not null, "max_points" numeric(7,2) not null, "due_at" timestamptz null, "tutor_mode" text not null, "rubric" jsonb not null, "answer_key" jsonb not null, "materials" jsonb not null, "status" text not null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "deleted_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "assignments_course_index" on "assignments" ("tenant_id", "course_id", "due_at");`);

    this.addSql(
      `create table "tutor_sessions" ("tenant_id" uuid not null, "id" uuid not null, "assignment_id" uuid null, "student_id" uuid not null, "mode" text not null, "messages" jsonb not null, "message_count" int not null default 0, "redirect_count" int not null default 0, "created_at" timestamptz not null default now(), "last_message_at" timestamptz null, "closed_at" timestamptz null, "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "tutor_sessions_assignment_index" on "tutor_sessions" ("tenant_id", "assignment_id");`);
    this.addSql(
      `create unique index "tutor_sessions_open_unique" on "tutor_sessions" ("tenant_id", "student_id", "assignment_id") where closed_at is null;`,
    );

    this.addSql(
      `create table "submissions" ("tenant_id" uuid not null, "id" uuid not null, "assignment_id" uuid not null, "course_id" uuid not null, "student_id" uuid not null, "content" text not null, "files" jsonb not null, "status" text not null, "late" boolean not null default false, "submitted_at" timestamptz null, "ai_suggestion" jsonb null, "suggested_at" timestamptz null, "review" jsonb null, "feedback" text not null default '', "grade" numeric(7,2) null, "graded_by" uuid null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "saved_at" timestamptz not null default now(), "version" int not null default 1, primary key ("tenant_id", "id"));`,
    );
    this.addSql(
      `create index "submissions_queue_index" on "submissions" ("tenant_id", "course_id", "submitted_at", "id") where status = any (array['submitted'::text, 'suggested'::text]);`,
    );
    this.addSql(
      `create index "submissions_student_index" on "submissions" ("tenant_id", "student_id", "published_at");`,
    );
    this.addSql(`create index "submissions_course_index" on "submissions" ("tenant_id", "course_id", "student_id");`);
    this.addSql(
      `alter table "submissions" add constraint "submissions_student_unique" unique ("tenant_id", "assignment_id", "student_id");`,
    );

    this.addSql(
      `create table "api_tokens" ("tenant_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "name" text not null, "token_hash" text not null, "created_at" timestamptz not null default now(), "last_used_at" timestamptz null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("tenant_id", "id"));`,
    );
    this.addSql(`create index "api_tokens_user_index" on "api_tokens" ("tenant_id", "user_id");`);
    this.addSql(
      `alter table "api_tokens" add constraint "api_tokens_token_unique" unique ("tenant_id", "token_hash");`,
    );

    this.addSql(`alter table "academies" enable row level security;`);
    this.addSql(`alter table "academies" force row level security;`);
    this.addSql(
      `create policy "tenant" on "academies" to "skillbridge_app" using ((id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );
    this.addSql(`create policy "auth_lookup" on "academies" for select to "skillbridge_auth" using (true);`);

    this.addSql(`alter table "ai_usage" enable row level security;`);
    this.addSql(`alter table "ai_usage" force row level security;`);
    this.addSql(
      `create policy "tenant" on "ai_usage" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(`alter table "audit_log" enable row level security;`);
    this.addSql(`alter table "audit_log" force row level security;`);
    this.addSql(
      `create policy "tenant" on "audit_log" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(`alter table "users" enable row level security;`);
    this.addSql(`alter table "users" force row level security;`);
    this.addSql(
      `create policy "tenant" on "users" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );
    this.addSql(`create policy "auth_lookup" on "users" for select to "skillbridge_auth" using (true);`);

    this.addSql(
      `alter table "summaries" add constraint "summaries_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "summaries" enable row level security;`);
    this.addSql(`alter table "summaries" force row level security;`);
    this.addSql(
      `create policy "tenant" on "summaries" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "study_plans" add constraint "study_plans_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "study_plans" enable row level security;`);
    this.addSql(`alter table "study_plans" force row level security;`);
    this.addSql(
      `create policy "tenant" on "study_plans" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "sessions" add constraint "sessions_tenant_id_user_id_foreign" foreign key ("tenant_id", "user_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "sessions" enable row level security;`);
    this.addSql(`alter table "sessions" force row level security;`);
    this.addSql(
      `create policy "tenant" on "sessions" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "parent_links" add constraint "parent_links_tenant_id_parent_id_foreign" foreign key ("tenant_id", "parent_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "parent_links" add constraint "parent_links_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "parent_links" enable row level security;`);
    this.addSql(`alter table "parent_links" force row level security;`);
    this.addSql(
      `create policy "tenant" on "parent_links" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "invitations" add constraint "invitations_tenant_id_user_id_foreign" foreign key ("tenant_id", "user_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "invitations" enable row level security;`);
    this.addSql(`alter table "invitations" force row level security;`);
    this.addSql(
      `create policy "tenant" on "invitations" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "gamification" add constraint "gamification_tenant_id_user_id_foreign" foreign key ("tenant_id", "user_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "gamification" enable row level security;`);
    this.addSql(`alter table "gamification" force row level security;`);
    this.addSql(
      `create policy "tenant" on "gamification" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "files" add constraint "files_tenant_id_owner_id_foreign" foreign key ("tenant_id", "owner_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "files" enable row level security;`);
    this.addSql(`alter table "files" force row level security;`);
    this.addSql(
      `create policy "tenant" on "files" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "exam_attempts" add constraint "exam_attempts_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "exam_attempts" enable row level security;`);
    this.addSql(`alter table "exam_attempts" force row level security;`);
    this.addSql(
      `create policy "tenant" on "exam_attempts" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "courses" add constraint "courses_tenant_id_instructor_id_foreign" foreign key ("tenant_id", "instructor_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "courses" enable row level security;`);
    this.addSql(`alter table "courses" force row level security;`);
    this.addSql(
      `create policy "tenant" on "courses" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "quizzes" add constraint "quizzes_tenant_id_course_id_foreign" foreign key ("tenant_id", "course_id") references "courses" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "quizzes" enable row level security;`);
    this.addSql(`alter table "quizzes" force row level security;`);
    this.addSql(
      `create policy "tenant" on "quizzes" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "quiz_submissions" add constraint "quiz_submissions_tenant_id_quiz_id_foreign" foreign key ("tenant_id", "quiz_id") references "quizzes" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "quiz_submissions" add constraint "quiz_submissions_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "quiz_submissions" add constraint "quiz_submissions_tenant_id_graded_by_foreign" foreign key ("tenant_id", "graded_by") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "quiz_submissions" add constraint "quiz_submissions_published_by_a_person" check (status <> 'published' or (graded_by is not null and score is not null and published_at is not null));`,
    );
    this.addSql(`alter table "quiz_submissions" enable row level security;`);
    this.addSql(`alter table "quiz_submissions" force row level security;`);
    this.addSql(
      `create policy "tenant" on "quiz_submissions" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "enrollments" add constraint "enrollments_tenant_id_course_id_foreign" foreign key ("tenant_id", "course_id") references "courses" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "enrollments" add constraint "enrollments_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "enrollments" enable row level security;`);
    this.addSql(`alter table "enrollments" force row level security;`);
    this.addSql(
      `create policy "tenant" on "enrollments" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "assignments" add constraint "assignments_tenant_id_course_id_foreign" foreign key ("tenant_id", "course_id") references "courses" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "assignments" enable row level security;`);
    this.addSql(`alter table "assignments" force row level security;`);
    this.addSql(
      `create policy "tenant" on "assignments" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "tutor_sessions" add constraint "tutor_sessions_tenant_id_assignment_id_foreign" foreign key ("tenant_id", "assignment_id") references "assignments" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tutor_sessions" add constraint "tutor_sessions_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "tutor_sessions" enable row level security;`);
    this.addSql(`alter table "tutor_sessions" force row level security;`);
    this.addSql(
      `create policy "tenant" on "tutor_sessions" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "submissions" add constraint "submissions_tenant_id_assignment_id_foreign" foreign key ("tenant_id", "assignment_id") references "assignments" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submissions" add constraint "submissions_tenant_id_course_id_foreign" foreign key ("tenant_id", "course_id") references "courses" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submissions" add constraint "submissions_tenant_id_student_id_foreign" foreign key ("tenant_id", "student_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submissions" add constraint "submissions_tenant_id_graded_by_foreign" foreign key ("tenant_id", "graded_by") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submissions" add constraint "submissions_published_by_a_person" check (status <> 'published' or (graded_by is not null and grade is not null and published_at is not null));`,
    );
    this.addSql(`alter table "submissions" enable row level security;`);
    this.addSql(`alter table "submissions" force row level security;`);
    this.addSql(
      `create policy "tenant" on "submissions" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );

    this.addSql(
      `alter table "api_tokens" add constraint "api_tokens_tenant_id_user_id_foreign" foreign key ("tenant_id", "user_id") references "users" ("tenant_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "api_tokens" enable row level security;`);
    this.addSql(`alter table "api_tokens" force row level security;`);
    this.addSql(
      `create policy "tenant" on "api_tokens" to "skillbridge_app" using ((tenant_id = ( SELECT (current_setting('app.tenant_id'::text))::uuid AS current_setting)));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "summaries" drop constraint "summaries_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "study_plans" drop constraint "study_plans_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "sessions" drop constraint "sessions_tenant_id_user_id_foreign";`);
    this.addSql(`alter table "parent_links" drop constraint "parent_links_tenant_id_parent_id_foreign";`);
    this.addSql(`alter table "parent_links" drop constraint "parent_links_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "invitations" drop constraint "invitations_tenant_id_user_id_foreign";`);
    this.addSql(`alter table "gamification" drop constraint "gamification_tenant_id_user_id_foreign";`);
    this.addSql(`alter table "files" drop constraint "files_tenant_id_owner_id_foreign";`);
    this.addSql(`alter table "exam_attempts" drop constraint "exam_attempts_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "courses" drop constraint "courses_tenant_id_instructor_id_foreign";`);
    this.addSql(`alter table "quiz_submissions" drop constraint "quiz_submissions_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "quiz_submissions" drop constraint "quiz_submissions_tenant_id_graded_by_foreign";`);
    this.addSql(`alter table "enrollments" drop constraint "enrollments_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "tutor_sessions" drop constraint "tutor_sessions_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "submissions" drop constraint "submissions_tenant_id_student_id_foreign";`);
    this.addSql(`alter table "submissions" drop constraint "submissions_tenant_id_graded_by_foreign";`);
    this.addSql(`alter table "api_tokens" drop constraint "api_tokens_tenant_id_user_id_foreign";`);
    this.addSql(`alter table "quizzes" drop constraint "quizzes_tenant_id_course_id_foreign";`);
    this.addSql(`alter table "enrollments" drop constraint "enrollments_tenant_id_course_id_foreign";`);
    this.addSql(`alter table "assignments" drop constraint "assignments_tenant_id_course_id_foreign";`);
    this.addSql(`alter table "submissions" drop constraint "submissions_tenant_id_course_id_foreign";`);
    this.addSql(`alter table "quiz_submissions" drop constraint "quiz_submissions_tenant_id_quiz_id_foreign";`);
    this.addSql(`alter table "tutor_sessions" drop constraint "tutor_sessions_tenant_id_assignment_id_foreign";`);
    this.addSql(`alter table "submissions" drop constraint "submissions_tenant_id_assignment_id_foreign";`);

    this.addSql(`drop table if exists "academies" cascade;`);
    this.addSql(`drop table if exists "ai_usage" cascade;`);
    this.addSql(`drop table if exists "audit_log" cascade;`);
    this.addSql(`drop table if exists "exam_questions" cascade;`);
    this.addSql(`drop table if exists "users" cascade;`);
    this.addSql(`drop table if exists "summaries" cascade;`);
    this.addSql(`drop table if exists "study_plans" cascade;`);
    this.addSql(`drop table if exists "sessions" cascade;`);
    this.addSql(`drop table if exists "parent_links" cascade;`);
    this.addSql(`drop table if exists "invitations" cascade;`);
    this.addSql(`drop table if exists "gamification" cascade;`);
    this.addSql(`drop table if exists "files" cascade;`);
    this.addSql(`drop table if exists "exam_attempts" cascade;`);
    this.addSql(`drop table if exists "courses" cascade;`);
    this.addSql(`drop table if exists "quizzes" cascade;`);
    this.addSql(`drop table if exists "quiz_submissions" cascade;`);
    this.addSql(`drop table if exists "enrollments" cascade;`);
    this.addSql(`drop table if exists "assignments" cascade;`);
    this.addSql(`drop table if exists "tutor_sessions" cascade;`);
    this.addSql(`drop table if exists "submissions" cascade;`);
    this.addSql(`drop table if exists "api_tokens" cascade;`);
  }
}
