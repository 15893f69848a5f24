import type { Sort } from '@skillbridge/ui';
import type { BookStudent } from './book-types.ts';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The students whose name holds what was typed, in the order asked for. Without a total one stands last either way. */
export function arrangeStudents(students: readonly BookStudent[], filter: string, { key, direction }: Sort) {
  const wanted = plain(filter.trim());
  const found = wanted ? students.filter(({ fullName }) => plain(fullName).includes(wanted)) : students;
  const sign = direction === 'asc' ? 1 : -1;
  const byName = (a: BookStudent, b: BookStudent) => names.compare(a.fullName, b.fullName) || (a.id < b.id ? -1 : 1);
  if (key === 'name') return found.toSorted((a, b) => sign * byName(a, b));
  return found.toSorted((a, b) => {
    if (a.percent === null || b.percent === null)
      return Number(a.percent === null) - Number(b.percent === null) || byName(a, b);
    return sign * (a.percent - b.percent) || byName(a, b);
  });
}

/** As somebody types a name who does not have its accents at hand. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
