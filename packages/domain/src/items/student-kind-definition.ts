import type { ResponseOf } from './item-response.ts';
import type { ResponseCheck } from './response-check.ts';
import type { ItemKind, StudentItemOf } from './student-item.ts';

/** What everybody may know of a kind: nothing here reads a key. */
export type StudentKindDefinition<K extends ItemKind> = {
  /** What the kind is called: `Single choice`. */
  readonly name: string;
  readonly check: (item: StudentItemOf<K>, response: ResponseOf<K>) => ResponseCheck;
  /** The response as plain text. */
  readonly describe: (item: StudentItemOf<K>, response: ResponseOf<K>) => string;
};
