import { type Platform, p, Type } from '@mikro-orm/postgresql';
import type { DocumentKind } from '@skillbridge/domain';

/** Parses a JSONB column with its document kind on the way in and on the way out, upcasting old versions. */
class DocumentType<T extends { readonly v: number }> extends Type<T, string> {
  // Not a #private field: MikroORM clones type instances, and a clone has no private fields.
  private readonly kind: DocumentKind<T>;

  constructor(kind: DocumentKind<T>) {
    super();
    this.kind = kind;
  }

  override convertToDatabaseValue(value: T): string {
    return value === null || value === undefined ? value : JSON.stringify(this.kind.write(value));
  }

  override convertToJSValue(value: unknown): T {
    const stored: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return stored === null || stored === undefined ? (stored as never) : this.kind.read(stored);
  }

  override compareAsType(): string {
    return 'string';
  }

  // Not the stored text's: `em.assign` refuses an object where the type at run time says string.
  override get runtimeType(): string {
    return 'any';
  }

  override ensureComparable(): boolean {
    return true;
  }

  override getColumnType(_property: unknown, _platform: Platform): string {
    return 'jsonb';
  }
}

/** A JSONB column that holds one kind of versioned document. */
export function document<T extends { readonly v: number }>(kind: DocumentKind<T>) {
  return p.type(new DocumentType(kind)).$type<T>();
}
