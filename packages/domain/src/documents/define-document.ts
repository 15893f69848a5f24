import type { z } from 'zod';

/** A stored JSON value of any version of a kind, before it has been checked. */
type Stored = { readonly v: number };

/** One kind of versioned JSONB document: the only way in and out of a JSONB column. */
export type DocumentKind<T extends Stored> = {
  readonly name: string;
  readonly version: T['v'];
  /** Parses any stored version, upcasting old ones step by step. Throws `DocumentError` naming kind and place. */
  read(stored: unknown): T;
  /** Checks a value before it is stored; unknown keys are dropped. Throws `DocumentError`. */
  write(value: T): T;
};

export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** Turns a document of version n into version n + 1. Gets unchecked input; the next schema judges the result. */
type Upcast = (old: Record<string, unknown>) => Record<string, unknown>;

/**
 * Declares a document kind. `schema` is the current version's; `upcasts[n]` lifts version n to n + 1, so every version
 * ever written stays readable. Each version has a frozen fixture under `documents/fixtures`: add, never edit.
 */
export function defineDocument<S extends z.ZodType<Stored>>(
  name: string,
  schema: S,
  version: z.output<S>['v'],
  upcasts: Readonly<Record<number, Upcast>> = {},
): DocumentKind<z.output<S>> {
  const check = (value: unknown): z.output<S> => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new DocumentError(`${name} v${version}: ${issue?.path.join('.') || 'document'}: ${issue?.message}`);
  };
  return {
    name,
    version,
    write: check,
    read(stored) {
      let current = asVersioned(name, stored);
      while (current['v'] !== version) {
        const from = current['v'];
        const upcast = typeof from === 'number' ? upcasts[from] : undefined;
        if (!upcast) throw new DocumentError(`${name}: version ${String(from)} is not known here`);
        current = asVersioned(name, upcast(current));
      }
      return check(current);
    },
  };
}

function asVersioned(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DocumentError(`${name}: not an object`);
  }
  return { ...value };
}
