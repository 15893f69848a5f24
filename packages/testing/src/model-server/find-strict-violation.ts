/**
 * What the provider would refuse in a schema sent with `strict: true`: an object with a field that is not required,
 * or without `additionalProperties: false`. Gives the path of the first such object, or null.
 */
export function findStrictViolation(schema: unknown, path = '$'): string | null {
  if (Array.isArray(schema)) return firstOf(schema.map((item, i) => () => findStrictViolation(item, `${path}[${i}]`)));
  if (typeof schema !== 'object' || schema === null) return null;
  const node: Record<string, unknown> = { ...schema };
  if (node['type'] === 'object' && !isClosed(node)) return path;
  return firstOf(
    Object.entries(node).map(
      ([key, value]) =>
        () =>
          findStrictViolation(value, `${path}.${key}`),
    ),
  );
}

function isClosed(node: Record<string, unknown>): boolean {
  const names = Object.keys(node['properties'] ?? {});
  const required: unknown[] = Array.isArray(node['required']) ? node['required'] : [];
  return node['additionalProperties'] === false && names.every((name) => required.includes(name));
}

function firstOf(searches: (() => string | null)[]): string | null {
  for (const search of searches) {
    const found = search();
    if (found !== null) return found;
  }
  return null;
}
