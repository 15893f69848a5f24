import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** 1 September 2026 in milliseconds, as twelve hexadecimal digits: the ids are valid uuid v7 of that day. */
const MOMENT = '01a05a43fc00';

type Kind = 'academy' | 'admin' | 'instructor' | 'student' | 'course' | 'assignment' | 'enrollment' | 'submission';

/** The id of the nth row of a kind in an academy, computed alike here and by `pg_temp.seed_id`: nothing is looked up. */
export function idOf(kind: Kind, academy: number, n: number): string {
  const hash = createHash('md5').update(`${kind}/${academy}/${n}`).digest('hex');
  const hex = `${MOMENT}7${hash.slice(0, 3)}8${hash.slice(3, 18)}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Creates the same computation for this connection. */
export async function createSeedIds(owner: Client): Promise<void> {
  await owner.query(`
    create or replace function pg_temp.seed_id(kind text, academy int, n bigint) returns uuid
    language sql immutable as $$
      select ('${MOMENT}7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
      from (select md5(kind || '/' || academy || '/' || n) as h) as hashed
    $$`);
}
