import { describe, expect, it } from 'vitest';
import { arrangeStudents } from './arrange-students.ts';
import type { BookStudent } from './book-types.ts';

const student = (fullName: string, percent: number | null): BookStudent => ({
  ...{ id: fullName, fullName, percent, former: false, groupPercents: [], cells: [] },
});
const class5 = [student('Émile', 50), student('Ana', null), student('zoe', 90), student('Ben', 70)];
const order = (filter: string, key: string, direction: 'asc' | 'desc') =>
  arrangeStudents(class5, filter, { key, direction }).map(({ fullName }) => fullName);

describe('students of the gradebook', () => {
  it('stand by name as people write a list, whatever the case and the accents', () => {
    expect(order('', 'name', 'asc')).toEqual(['Ana', 'Ben', 'Émile', 'zoe']);
    expect(order('', 'name', 'desc')).toEqual(['zoe', 'Émile', 'Ben', 'Ana']);
  });

  it('stand by total with those who have none last', () => {
    expect(order('', 'total', 'asc')).toEqual(['Émile', 'Ben', 'zoe', 'Ana']);
    expect(order('', 'total', 'desc')).toEqual(['zoe', 'Ben', 'Émile', 'Ana']);
  });

  it('are found by a part of the name, with or without its accents', () => {
    expect(order(' N ', 'name', 'asc')).toEqual(['Ana', 'Ben']);
    expect(order('emi', 'name', 'asc')).toEqual(['Émile']);
  });
});
