import type { FenceCase } from './fence-case.ts';

const useCase = 'packages/server/src/features/submissions/submit-work.ts';

/** ENGINEERING.md A2 and H, STYLE.md 6 and 12: calls that the type system allows and the house does not. */
export const bans: readonly FenceCase[] = [
  {
    rule: 'ban/impure-domain',
    at: 'packages/domain/src/grading/rule.ts',
    refuses: [
      'export const at = Date.now();\n',
      'export const clock = Date.now;\n',
      'export const at = new Date();\n',
      'export const at = new Date;\n',
      'export const at = Date();\n',
      'export const roll = Math.random();\n',
      'export const roll = (random = Math.random) => random();\n',
      'export const id = crypto.randomUUID();\n',
      'export const id = globalThis.crypto.randomUUID();\n',
      'export const t = performance.now();\n',
      "export const page = () => fetch('https://example.org');\n",
      'export const later = (f: () => void) => setTimeout(f, 1);\n',
      'export const zone = process.env.TZ;\n',
    ],
    permits: [
      'export const at = (ms: number) => new Date(ms);\n',
      "export const at = Date.parse('2026-11-23');\n",
      'export const most = Math.max(1, 2);\n',
      'export const roll = (random: () => number) => random();\n',
    ],
  },
  {
    rule: 'ban/filters-off',
    at: useCase,
    refuses: [
      'export const all = () => em.find(Row, {}, { filters: false });\n',
      "export const all = () => em.find(Row, {}, { 'filters': false });\n",
      'export const all = () => em.find(Row, {}, { limit: 1, filters: { tenant: false } });\n',
      "export const all = () => em.find(Row, {}, { filters: { softDelete: true, 'tenant': false, other: true } });\n",
    ],
    permits: [
      'export const all = () => em.find(Row, {}, { filters: { softDelete: false } });\n',
      'export const all = () => em.find(Row, { tenant: false });\n',
    ],
  },
  {
    rule: 'ban/unscoped-sql',
    at: useCase,
    refuses: [
      'export const q = () => em.createQueryBuilder(Row);\n',
      'export const q = () => this.em.qb(Row);\n',
      'export const q = () => em.upsert(Row, {});\n',
      'export const q = () => ctx.em.upsertMany(Row, []);\n',
      'export const q = () => em.getConnection().execute("select 1");\n',
      'export const q = () => em.execute("select 1");\n',
      'export const q = () => orm.em.execute("select 1", [1]);\n',
      'export const q = () => orm.em.fork().getConnection();\n',
    ],
    permits: [
      'export const q = () => em.find(Row, {});\n',
      "export const q = () => db.selectFrom('rows').execute();\n",
      'export const q = () => command.execute(1);\n',
    ],
  },
  {
    rule: 'ban/unscoped-sql',
    at: 'packages/database/src/tenancy/purge.ts',
    refuses: ['export const q = () => em.execute("select 1");\n'],
    permits: ['export const q = () => em.execute("select 1");\n'],
    permitsAt: 'packages/database/src/tenancy/unsafe-purge.ts',
  },
  {
    rule: 'ban/references',
    at: useCase,
    refuses: [
      'export const r = () => em.getReference(Row, id);\n',
      'export const r = () => ctx.em.getReference(Row, [t, id]);\n',
    ],
    permits: ['export const r = () => em.findOneOrFail(Row, id);\n'],
  },
  {
    rule: 'ban/kysely',
    at: useCase,
    refuses: [
      'export const k = () => em.getKysely();\n',
      'export const k = () => ctx.em.getKysely({ type: "write" });\n',
    ],
    permits: ['export const k = () => em.getKysely();\n'],
    permitsAt: 'packages/server/src/features/submissions/list-queue.query.ts',
  },
  {
    rule: 'ban/kysely',
    at: 'apps/server/src/main.ts',
    refuses: ['export const k = () => em.getKysely();\n'],
    permits: ['export const k = () => em.getKysely();\n'],
    permitsAt: 'packages/database/src/tenancy/transaction.ts',
  },
  {
    rule: 'lint/style/noProcessEnv',
    at: 'packages/ai/src/config.ts',
    refuses: ['export const key = process.env.KEY;\n', 'export const all = process.env;\n'],
    permits: ['export const key = process.env.KEY;\n'],
    permitsAt: 'apps/server/src/env.ts',
  },
  {
    rule: 'ban/process-env',
    at: 'apps/server/src/main.ts',
    refuses: [
      "import { env } from 'node:process';\nexport const key = env.KEY;\n",
      "import process from 'node:process';\nexport const key = process.env.KEY;\n",
      'export const { env } = process;\n',
      'const { env: hidden } = process;\nexport const key = hidden;\n',
      'export const key = globalThis.process.env.KEY;\n',
      "export const key = process['env'];\n",
      'process.loadEnvFile();\n',
    ],
    permits: [
      'process.exitCode = 1;\n',
      "process.on('SIGTERM', () => 1);\n",
      'export const argv = process.argv.slice(2);\n',
    ],
  },
  {
    rule: 'lint/security/noDangerouslySetInnerHtml',
    at: 'packages/ui/src/card.tsx',
    refuses: ['export const Card = () => <p dangerouslySetInnerHTML={{ __html: text }} />;\n'],
    permits: ['export const Card = () => <p dangerouslySetInnerHTML={{ __html: text }} />;\n'],
    permitsAt: 'packages/ui/src/math-text.tsx',
  },
  {
    rule: 'ban/raw-html',
    at: 'apps/student/src/screens/work.tsx',
    refuses: [
      'node.innerHTML = text;\n',
      'ref.current.outerHTML = text;\n',
      "node.insertAdjacentHTML('beforeend', text);\n",
      'document.write(text);\n',
      'const props = { dangerouslySetInnerHTML: { __html: text } };\nexport const Card = () => <p {...props} />;\n',
      'export const Frame = () => <iframe title="a" srcDoc={text} />;\n',
    ],
    permits: ['node.textContent = text;\n', 'export const Card = () => <p>{text}</p>;\n'],
  },
  {
    rule: 'ban/browser-storage',
    at: 'apps/student/src/screens/work.tsx',
    refuses: [
      "localStorage.setItem('draft', text);\n",
      "window.localStorage.getItem('draft');\n",
      "globalThis.sessionStorage.getItem('draft');\n",
      "export const all = document.cookie.split(';');\n",
    ],
    permits: ["localStorage.setItem('draft', text);\n"],
    permitsAt: 'packages/ui/src/storage/browser-storage.ts',
  },
  {
    rule: 'lint/suspicious/noExplicitAny',
    at: useCase,
    refuses: ['export const f = (x: any) => x;\n', 'export const f = (x: unknown) => x as any;\n'],
    permits: ['export const f = (x: unknown) => x;\n'],
  },
  {
    rule: 'lint/style/noNonNullAssertion',
    at: useCase,
    refuses: ['export const f = (x: string | null) => x!.length;\n'],
    permits: ['export const f = (x: string | null) => x?.length;\n'],
  },
  {
    rule: 'lint/style/noDefaultExport',
    at: 'apps/student/src/app.tsx',
    refuses: ['export default function App() {\n  return null;\n}\n'],
    permits: ['export default { plugins: [] };\n'],
    permitsAt: 'apps/student/vite.config.ts',
  },
  {
    rule: 'lint/suspicious/noConsole',
    at: useCase,
    refuses: ["console.log('hi');\n"],
    permits: ["console.log('hi');\n"],
    permitsAt: 'apps/server/src/commands/start.ts',
  },
  {
    rule: 'lint/nursery/noFloatingPromises',
    at: useCase,
    refuses: ['async function save(): Promise<void> {\n  await 1;\n}\nexport function go() {\n  save();\n}\n'],
    permits: [
      'async function save(): Promise<void> {\n  await 1;\n}\nexport async function go() {\n  await save();\n}\n',
    ],
  },
];
