import type { Outputs } from '@skillbridge/client/react';

export type BookPage = Outputs['instructor']['gradebook']['get'];
/** A course's gradebook as it has been read so far. */
export type Book = Omit<BookPage, 'items' | 'nextCursor' | 'studentsLeft'> & {
  readonly students: readonly BookStudent[];
  /** How many there are in all. */
  readonly studentCount: number;
};
export type BookStudent = BookPage['items'][number];
export type BookColumn = BookPage['columns'][number];
export type BookCell = BookStudent['cells'][number];
export type BookGroup = BookPage['groups'][number];

/** What is chosen in the gradebook: a student's cell, a student, or a column. */
export type Chosen =
  | { readonly kind: 'cell'; readonly studentId: string; readonly columnId: string }
  | { readonly kind: 'student'; readonly studentId: string }
  | { readonly kind: 'column'; readonly columnId: string };
