/**
 * Restricts an index to some rows, the condition spelled as Postgres prints it. Typed `never` because MikroORM's type
 * of `where` cannot be resolved for entities with relations (7.2.1); at run time it takes plain SQL.
 */
export function onlyWhere(condition: string): { readonly where: never } {
  return { where: condition as never };
}

/** Unique among rows that are not soft-deleted. */
export const onlyLive = onlyWhere('deleted_at is null');
