import type { Role } from '@skillbridge/domain';
import { emailOf, type FamilySpec } from '../people/academy-spec.ts';
import type { SeedScene } from './seed-scene.ts';

export type SeedPerson = {
  readonly tenantId: string;
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly fullName: string;
  readonly status: 'active';
  readonly createdAt: Date;
  readonly version: number;
};

/** How likely a student is to get things right and to hand them in on time, 0 to 1. */
export type SeedStudent = { readonly person: SeedPerson; readonly ability: number };

export type SeedPeople = {
  readonly admin: SeedPerson;
  readonly instructors: readonly SeedPerson[];
  readonly students: readonly SeedStudent[];
  readonly parents: readonly SeedPerson[];
  readonly links: readonly { readonly parent: SeedPerson; readonly student: SeedPerson }[];
};

/** Everybody of an academy, who joined in the weeks before term. The first student is a good one: the demo's own. */
export function buildPeople(scene: SeedScene): SeedPeople {
  const { spec, random } = scene;
  const join = (role: Role, fullName: string, weeksAgo: number): SeedPerson => {
    const createdAt = scene.at(-7 * weeksAgo + random.below(6), '10:00');
    const email = emailOf(fullName, spec.emailDomain);
    return {
      tenantId: scene.tenantId,
      id: random.id(createdAt),
      email,
      role,
      fullName,
      status: 'active',
      createdAt,
      version: 1,
    };
  };
  const admin = join('admin', spec.admin, 16);
  const instructors = spec.instructors.map((name) => join('instructor', name, 14));
  const enrol = (fullName: string, index: number): SeedStudent => ({
    person: join('student', fullName, 12),
    ability: index === 0 ? 0.82 : 0.35 + random.next() * 0.6,
  });
  const families = spec.families.map((family, index) => {
    const parent = join('parent', family.parent, 11);
    return { parent, children: childrenOf(family, index, enrol) };
  });
  const alone = spec.alone.map((name) => enrol(name, 99));
  return {
    admin,
    instructors,
    students: [...families.flatMap((family) => family.children), ...alone],
    parents: families.map((family) => family.parent),
    links: families.flatMap(({ parent, children }) => children.map((child) => ({ parent, student: child.person }))),
  };
}

function childrenOf(family: FamilySpec, index: number, enrol: (name: string, index: number) => SeedStudent) {
  return family.children.map((name, place) => enrol(name, index + place));
}
