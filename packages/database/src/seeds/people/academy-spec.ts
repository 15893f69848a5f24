import type { CourseContent } from '../content/content.ts';

export type FamilySpec = { readonly parent: string; readonly children: readonly string[] };

/** An academy of the demo before it has rows. People are named once; addresses come from names. */
export type AcademySpec = {
  /** Fixed, so that the seed finds its own academies again without reading across tenants. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly emailDomain: string;
  readonly seed: number;
  readonly admin: string;
  /** The second teaches at both academies, with one address and one password. */
  readonly instructors: readonly [string, string, string];
  /** Each with the place of its instructor in the list above. */
  readonly courses: readonly { readonly content: CourseContent; readonly instructor: 0 | 1 | 2 }[];
  readonly families: readonly FamilySpec[];
  /** Students whose parents have no account. */
  readonly alone: readonly string[];
};

/** Who teaches at both demo academies: sign-in asks her which. */
export const sharedInstructor = { fullName: 'Priya Raman', email: 'priya.raman@tutors.example' } as const;

/** `Zoë Müller` at `northlight.example` is zoe.muller@northlight.example. */
export function emailOf(fullName: string, domain: string): string {
  if (fullName === sharedInstructor.fullName) return sharedInstructor.email;
  const local = fullName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return `${local}@${domain}`;
}
