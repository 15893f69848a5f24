import type { Actor } from '../identity/actor.ts';
import { accessRules } from './access-rules.ts';
import type { AccessNoun } from './nouns.ts';

/**
 * The rows that an actor may see of one noun, in a form that a query turns into SQL. Every scope names the academy: the
 * query filters by it as well as by the kind, and `none` matches no row.
 */
export type AccessScope = { readonly tenantId: string } & (
  | { readonly kind: 'academy' }
  /** Rows of a course that this instructor teaches; rows about a student who is enrolled in such a course. */
  | { readonly kind: 'taught-by'; readonly instructorId: string }
  /** Rows of a course in which this student is enrolled. */
  | { readonly kind: 'enrolled'; readonly studentId: string }
  /** Rows that belong to this student. */
  | { readonly kind: 'own'; readonly studentId: string }
  /** Rows that belong to a student linked to this parent. */
  | { readonly kind: 'children-of'; readonly parentId: string }
  /** Rows of a course in which a student linked to this parent is enrolled. */
  | { readonly kind: 'children-enrolled'; readonly parentId: string }
  /** Rows of the account that signed in. */
  | { readonly kind: 'self'; readonly userId: string }
  | { readonly kind: 'none' }
);

/** What this actor may see of this noun. */
export function accessScope(actor: Actor, noun: AccessNoun): AccessScope {
  const { tenantId, userId } = actor;
  const kind = accessRules[noun][actor.role];
  switch (kind) {
    case 'academy':
    case 'none':
      return { kind, tenantId };
    case 'taught-by':
      return { kind, tenantId, instructorId: userId };
    case 'enrolled':
    case 'own':
      return { kind, tenantId, studentId: userId };
    case 'children-of':
    case 'children-enrolled':
      return { kind, tenantId, parentId: userId };
    case 'self':
      return { kind, tenantId, userId };
  }
}
