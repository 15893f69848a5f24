import { useSearchParams } from 'react-router';

/** What the list of conversations is narrowed to; it is in the address, so that Back and a shared link keep it. */
export type ThreadFilter = {
  readonly course: string;
  readonly assignment: string;
  readonly student: string;
  /** `shared` by the student, or those with `redirects`. */
  readonly only: '' | 'shared' | 'redirects';
};

export function useThreadFilter() {
  const [search, setSearch] = useSearchParams();
  const only = search.get('only');
  const filter: ThreadFilter = {
    course: search.get('course') ?? '',
    assignment: search.get('assignment') ?? '',
    student: search.get('student') ?? '',
    only: only === 'shared' || only === 'redirects' ? only : '',
  };
  return {
    filter,
    change(changes: Partial<ThreadFilter>): void {
      // Assignments and students are a course's own, so another course starts with all of them.
      const rest = changes.course === undefined ? {} : { assignment: '', student: '' };
      const next = Object.entries({ ...filter, ...rest, ...changes }).filter(([, value]) => value !== '');
      setSearch(Object.fromEntries(next), { replace: true });
    },
  };
}
