import type { User } from '@skillbridge/database';
import type { Person } from './person.schema.ts';

/** A person's row as the office sees it; copies the fields it names and nothing else. */
export function toPerson(user: User): Person {
  return {
    id: user.id,
    fullName: user.fullName,
    email: user.email,
    role: user.role,
    status: user.status,
    createdAt: user.createdAt.toISOString(),
    version: user.version,
  };
}
