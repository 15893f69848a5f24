/** Looks at soft-deleted rows too; the tenant filter stays on. */
export const fromTheBin = { filters: { softDelete: false } } as const;
