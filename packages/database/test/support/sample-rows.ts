import type { EntityMetadata, EntityName } from '@mikro-orm/postgresql';
import { tenantEntities } from '../../src/entities/index.ts';
import { createOrm } from '../../src/orm.ts';

/** A row as Postgres takes it: column to value. */
export type SampleRow = Readonly<Record<string, unknown>>;
/** What every tenant entity has; tests that run over all tables know no more. */
export type TenantRow = { tenantId: string; id: string };
export type TenantTable = EntityMetadata<TenantRow>;

// Discovery needs no connection, so tables can be listed while tests are being collected.
const catalogue = createOrm({ url: 'postgres://nobody@localhost/nowhere' }).getMetadata();

/** Every tenant table's metadata, parents before children. */
export const tenantTables: readonly TenantTable[] = sortByParents(
  tenantEntities.map((entity) => catalogue.get(entity.meta.class as unknown as EntityName<TenantRow>)),
);

/** One valid document for each JSONB column; a new column without one fails loudly. */
const documents: Readonly<Record<string, unknown>> = {
  'assignments.rubric': { v: 1, criteria: [{ id: 'a', name: 'A', description: '', maxPoints: 10 }] },
  'assignments.answer_key': { v: 1, problems: [{ label: '1', answer: '7', accepted: [], solution: '', hints: [] }] },
  'assignments.materials': { v: 1, fileIds: [] },
  'assignments.tutor_setup': { v: 1, allowed: ['hint'] },
  'audit_log.detail': { v: 1, facts: { count: 1 } },
  'courses.grading': { v: 1, categories: [], latePolicy: { kind: 'none' }, bulkFrom: null, blindShare: 0 },
  'exam_attempts.state': { v: 1, modules: [], currentModuleId: null, responses: [], ledger: [] },
  'gamification.badges': { v: 1, badges: [] },
  'key_changes.effects': {
    v: 1,
    before: { kind: 'true-false', id: 'q', stem: 'So?', points: 1, skill: null, explanation: '', key: false },
    after: { kind: 'true-false', id: 'q', stem: 'So?', points: 1, skill: null, explanation: '', key: true },
    attempts: [],
  },
  'quizzes.questions': { v: 2, passages: [], items: [] },
  'quizzes.settings': {
    ...{ v: 1, attempts: 1, counts: 'best', shuffleItems: true, shuffleOptions: true },
    ...{ feedback: 'after-release', anonymous: false },
  },
  'quiz_versions.questions': { v: 2, passages: [], items: [] },
  'quiz_generations.request': {
    ...{ v: 1, source: { kind: 'description', text: 'Fractions' }, length: 5, difficulty: 'easy', mix: 'all-choice' },
  },
  'quiz_generations.report': { v: 1, drafted: 0, repaired: 0, kept: 0, dropped: [], notes: [] },
  'quiz_submissions.marks': { v: 1, items: [] },
  'quiz_submissions.answers': { v: 1, answers: [] },
  'quiz_submissions.ai_suggestions': { v: 1, items: [], engine: 'built-in', fellBack: false },
  'study_plans.plan': {
    v: 1,
    week: { start: '2026-11-16', end: '2026-11-22' },
    tasks: [],
    dropped: [],
    plannedAt: '2026-11-16T00:00:00Z',
    engine: 'built-in',
  },
  'submissions.files': { v: 1, fileIds: [] },
  'submissions.ai_suggestion': { v: 1, criteria: [], feedback: '', confidence: 1, engine: 'built-in', fellBack: false },
  'submissions.review': { v: 1, criteria: [] },
  'submission_rounds.files': { v: 1, fileIds: [] },
  'submission_rounds.ai_suggestion': {
    v: 1,
    criteria: [],
    feedback: '',
    confidence: 1,
    engine: 'built-in',
    fellBack: false,
  },
  'submission_rounds.review': { v: 1, criteria: [] },
  'summaries.letter': { v: 1, facts: [], paragraphs: ['Hello.'], engine: 'built-in' },
  'tutor_sessions.messages': { v: 2, messages: [] },
};

/** A row for every tenant table of one academy, pointing at one another, in the order in which they go in. */
export function sampleRows(tenantId: string, newId: () => string): Map<string, SampleRow> {
  const rows = new Map<string, SampleRow>();
  for (const meta of tenantTables) {
    const id = newId();
    const row: Record<string, unknown> = {};
    for (const property of meta.props.filter((one) => one.persist !== false)) {
      property.fieldNames.forEach((column, index) => {
        if (column === 'tenant_id') row[column] = tenantId;
        else if (column === 'id') row[column] = id;
        else if (property.targetMeta) row[column] = rows.get(property.targetMeta.tableName)?.['id'];
        else row[column] = sampleValue(meta.tableName, column, property.columnTypes[index] ?? '', id);
      });
    }
    rows.set(meta.tableName, row);
  }
  return rows;
}

function sampleValue(table: string, column: string, type: string, id: string): unknown {
  if (type === 'jsonb') {
    const sample = documents[`${table}.${column}`];
    if (!sample) throw new Error(`Add a sample document for ${table}.${column}.`);
    return JSON.stringify(sample);
  }
  if (column === 'deleted_at' || column === 'closed_at') return null;
  // Told apart by id, so that unique columns are.
  if (type === 'text') return `${column} ${id}`;
  if (type === 'uuid') return id;
  if (type === 'boolean') return false;
  if (column === 'time_percent') return 150;
  if (type.startsWith('int') || type.startsWith('numeric')) return 1;
  if (type === 'date') return '2026-11-16';
  if (type.startsWith('timestamptz')) return '2026-11-16T12:00:00.000Z';
  throw new Error(`No sample for ${table}.${column} of type ${type}.`);
}

/** A column that may be changed without breaking anything else, as SQL and as property, with a new value. */
export function harmlessChange(meta: TenantTable): { column: string; property: string; value: string | number | Date } {
  const free = meta.props.filter(
    (one) => !one.primary && one.persist !== false && !one.version && one.kind === 'scalar',
  );
  for (const property of free) {
    const [column = ''] = property.fieldNames;
    const type = property.columnTypes[0] ?? '';
    if (type === 'text') return { column, property: property.name, value: 'changed' };
    if (type.startsWith('int')) return { column, property: property.name, value: 199 };
    if (type.startsWith('timestamptz'))
      return { column, property: property.name, value: new Date('2020-01-01T00:00:00Z') };
  }
  throw new Error(`Nothing in ${meta.tableName} can be changed harmlessly.`);
}

function sortByParents(metas: readonly TenantTable[]): TenantTable[] {
  const byTable = new Map(metas.map((meta) => [meta.tableName, meta]));
  const sorted = new Set<TenantTable>();
  const visit = (meta: TenantTable): void => {
    if (sorted.has(meta)) return;
    for (const property of meta.props) {
      const parent = byTable.get(property.targetMeta?.tableName ?? '');
      if (parent && parent !== meta) visit(parent);
    }
    sorted.add(meta);
  };
  metas.forEach(visit);
  return [...sorted];
}
