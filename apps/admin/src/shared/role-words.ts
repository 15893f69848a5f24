import type { Role } from '@skillbridge/domain';

/** A role as a word in a sentence or a cell. */
export const roleWords: Readonly<Record<Role, string>> = {
  admin: 'Administrator',
  instructor: 'Instructor',
  student: 'Student',
  parent: 'Parent',
};

/** Several of a role. */
export const rolePlurals: Readonly<Record<Role, string>> = {
  admin: 'Administrators',
  instructor: 'Instructors',
  student: 'Students',
  parent: 'Parents',
};
