import { useApi } from '@skillbridge/client/react';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Book, BookPage } from './book-types.ts';

/** Students of one request; a course of the usual size is one. */
const PAGE = 200;

/** A course's gradebook, read page by page until all of it is here; what has arrived shows meanwhile. */
export function useGradebook(courseId: string, former: boolean) {
  const query = useInfiniteQuery({
    ...useApi().instructor.gradebook.get.infiniteQueryOptions(
      { courseId, former, limit: PAGE },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
    select: toBook,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return query;
}

function toBook({ pages }: Pick<InfiniteData<BookPage>, 'pages'>): Book | null {
  const [first] = pages;
  if (!first) return null;
  const { course, setup, groups, columns, studentsLeft } = first;
  return {
    ...{ course, setup, groups, columns, studentCount: studentsLeft },
    students: pages.flatMap((page) => page.items),
  };
}
