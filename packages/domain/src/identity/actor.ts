import type { Role } from './role.ts';

/** Who acts: proven by a session or an API token, never by input. The tenant is the academy's id. */
export type Actor<R extends Role = Role> = {
  readonly tenantId: string;
  readonly userId: string;
  readonly role: R;
};

export type AdminActor = Actor<'admin'>;
export type InstructorActor = Actor<'instructor'>;
export type StudentActor = Actor<'student'>;
export type ParentActor = Actor<'parent'>;
