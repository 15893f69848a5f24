import { Client } from 'pg';
import { COURSES, fillAcademy } from './fill-academy.ts';
import { type IssueToken, openSessions, type ScaleSession } from './open-sessions.ts';
import { createSeedIds, idOf } from './seed-ids.ts';

export type ScaleSeedOptions = {
  /** A superuser: row-level security is forced, so nobody else writes rows of fifty academies. */
  readonly ownerUrl: string;
  readonly now: Date;
  readonly academies: number;
  /** In each academy. */
  readonly students: number;
  /** In all academies together, before `factorForOne`. */
  readonly submissions: number;
  /** How many times larger the last academy is than the others, by students; 1 when left out. */
  readonly factorForOne?: number;
  /** Makes a session token; the server's own, which this package may not import. */
  readonly issueToken: IssueToken;
  readonly log?: (line: string) => void;
};

export type ScaleAcademy = {
  readonly tenantId: string;
  readonly size: number;
  readonly admin: ScaleSession;
  /** Teaches every course of the academy. */
  readonly instructor: ScaleSession;
  readonly students: readonly ScaleSession[];
  readonly courseIds: readonly string[];
  /** Published, due ahead, and begun by nobody: each student can hand in each of them once. */
  readonly openAssignmentIds: readonly string[];
};
export type ScaleSeed = { readonly reused: boolean; readonly academies: readonly ScaleAcademy[] };

/** Sessions are opened for so many students of an academy at most. */
const SIGNED_IN = 200;

/**
 * Fills a migrated database for benchmarks. A database that holds these academies is reused: what was handed in to the
 * open assignments is taken back, and new sessions are opened, since only hashes of the old ones' tokens are stored.
 */
export async function seedScale(options: ScaleSeedOptions): Promise<ScaleSeed> {
  const owner = new Client({ connectionString: options.ownerUrl });
  await owner.connect();
  try {
    await requireSuperuser(owner);
    await createSeedIds(owner);
    const reused = await isFilled(owner);
    const perStudent = Math.max(1, Math.round(options.submissions / options.academies / options.students / COURSES));
    const academies: ScaleAcademy[] = [];
    for (let academy = 0; academy < options.academies; academy++) {
      const factor = academy === options.academies - 1 ? (options.factorForOne ?? 1) : 1;
      const size = { academy, students: options.students * factor, assignments: perStudent, now: options.now };
      await owner.query('begin');
      if (reused) await takeBackOpenWork(owner, academy);
      else await fillAcademy(owner, size);
      academies.push(await describe(owner, size, options.issueToken));
      await owner.query('commit');
      options.log?.(`Academy ${academy + 1} of ${options.academies}: ${size.students} students.`);
    }
    if (!reused) await owner.query('vacuum analyze');
    return { reused, academies };
  } finally {
    await owner.end();
  }
}

async function describe(
  owner: Client,
  size: { academy: number; students: number; assignments: number; now: Date },
  issueToken: IssueToken,
): Promise<ScaleAcademy> {
  const { academy, students, assignments, now } = size;
  const tenantId = idOf('academy', academy, 0);
  const signedIn = Math.min(students, SIGNED_IN);
  const userIds = [
    idOf('admin', academy, 0),
    idOf('instructor', academy, 0),
    ...Array.from({ length: signedIn }, (_, index) => idOf('student', academy, index)),
  ];
  const [admin, instructor, ...others] = await openSessions(owner, { tenantId, userIds, now, issueToken });
  if (!admin || !instructor) throw new Error('No sessions were opened.');
  const courses = Array.from({ length: COURSES }, (_, course) => course);
  return {
    tenantId,
    size: students,
    admin,
    instructor,
    students: others,
    courseIds: courses.map((course) => idOf('course', academy, course)),
    // The last assignment of each course is the open one.
    openAssignmentIds: courses.map((course) => idOf('assignment', academy, course * (assignments + 1) + assignments)),
  };
}

async function requireSuperuser(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = current_user and rolsuper');
  if (rowCount === 0)
    throw new Error('The scale seed needs a superuser: row-level security is forced on the owner too.');
}

async function isFilled(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query('select from academies where id = $1', [idOf('academy', 0, 0)]);
  return rowCount !== 0;
}

async function takeBackOpenWork(owner: Client, academy: number): Promise<void> {
  const tenantId = idOf('academy', academy, 0);
  await owner.query(
    `delete from submissions s using assignments a
     where s.tenant_id = $1 and a.tenant_id = $1 and a.id = s.assignment_id and a.title like 'Open %'`,
    [tenantId],
  );
  await owner.query('delete from sessions where tenant_id = $1', [tenantId]);
}
