import { randomBytes } from 'node:crypto';
import type { Role } from '@skillbridge/domain';
import { Academy } from '../entities/academy.ts';
import { createOrm, type Orm } from '../orm.ts';
import { inTenant } from '../tenancy/in-tenant.ts';
import { seedBank } from './bank/seed-bank.ts';
import type { SeedPeople, SeedPerson } from './build/build-people.ts';
import type { SuggestionMemo } from './build/build-submissions.ts';
import { createScene } from './build/seed-scene.ts';
import { type AcademySpec, sharedInstructor } from './people/academy-spec.ts';
import { harbour } from './people/harbour.ts';
import { northlight } from './people/northlight.ts';
import { seedAcademy } from './seed-academy.ts';

export type SeedDemoOptions = {
  /** The server's own role: seeding goes through the same walls as everything else. */
  readonly appUrl: string;
  /** The owner, who alone may write the shared bank of exam items; without it the bank stays empty. */
  readonly ownerUrl?: string | undefined;
  /** The story ends here; what is due lies ahead of it. */
  readonly now: Date;
  /** Of both admins, and of the instructor who teaches at both academies. */
  readonly adminPassword: string;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly log?: (line: string) => void;
};

export type SeededPerson = {
  readonly role: Role;
  readonly fullName: string;
  readonly email: string;
  readonly academy: string;
};

const specs: readonly AcademySpec[] = [northlight, harbour];

/**
 * Writes the two demo academies with a term of activity up to `now`, each in one transaction. Does nothing to an academy
 * that exists, even a deleted one. All the others share a random password that nobody knows: they sign in by one click
 * or get a new one from an admin.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<{ created: boolean; people: SeededPerson[] }> {
  const orm = createOrm({ url: options.appUrl, poolSize: 2 });
  try {
    const missing: AcademySpec[] = [];
    for (const spec of specs) if (!(await exists(orm, spec.id))) missing.push(spec);
    const memo: SuggestionMemo = new Map();
    const people: SeededPerson[] = [];
    const known = missing.length > 0 ? await options.hashPassword(options.adminPassword) : '';
    for (const spec of missing) {
      const unknown = await options.hashPassword(randomBytes(32).toString('base64url'));
      const hashFor = (person: SeedPerson) =>
        person.role === 'admin' || person.email === sharedInstructor.email ? known : unknown;
      const scene = createScene(spec, options.now);
      const seeded = await inTenant(orm, spec.id, (em) => seedAcademy(em, { scene, memo, hashFor }));
      people.push(...listPeople(seeded, spec.name));
      options.log?.(`Seeded ${spec.name}: ${seeded.students.length} students, a term of work.`);
    }
    if (options.ownerUrl) await seedBank(options.ownerUrl, options.now);
    return { created: missing.length > 0, people };
  } finally {
    await orm.close(true);
  }
}

async function exists(orm: Orm, id: string): Promise<boolean> {
  const found = await inTenant(orm, id, (em) => em.count(Academy, { id }, { filters: { softDelete: false } }));
  return found > 0;
}

function listPeople(people: SeedPeople, academy: string): SeededPerson[] {
  const all = [people.admin, ...people.instructors, ...people.students.map((one) => one.person), ...people.parents];
  return all.map(({ role, fullName, email }) => ({ role, fullName, email, academy }));
}
