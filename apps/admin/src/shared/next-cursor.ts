/** Where the next page of a list begins; undefined after the last one. */
export const nextCursor = {
  getNextPageParam: (page: { readonly nextCursor: string | null }): string | undefined => page.nextCursor ?? undefined,
};
