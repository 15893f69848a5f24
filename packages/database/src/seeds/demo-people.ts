import { emailOf } from './people/academy-spec.ts';
import { northlight } from './people/northlight.ts';

/** A seeded person whom anybody may try with one click. */
export type DemoPerson = {
  readonly role: 'student' | 'instructor' | 'parent';
  readonly email: string;
  readonly fullName: string;
  readonly academyName: string;
};

const person = (role: DemoPerson['role'], fullName: string): DemoPerson => ({
  role,
  fullName,
  email: emailOf(fullName, northlight.emailDomain),
  academyName: northlight.name,
});

/**
 * Three who belong together: the instructor teaches the student, whose parent watches over two children. The student
 * has work due, a draft begun and grades; the instructor has work to grade.
 */
export const demoPeople: readonly DemoPerson[] = [
  person('student', 'Amara Okafor'),
  person('instructor', 'Daniel Reyes'),
  person('parent', 'Ngozi Okafor'),
];
