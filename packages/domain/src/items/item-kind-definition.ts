/** ANSWER-BEARING: see answer-key.ts. */
import type { Item, ItemOf } from './item.ts';
import type { ResponseOf } from './item-response.ts';
import type { ItemScore } from './item-score.ts';
import type { ItemKind, StudentItemOf } from './student-item.ts';
import type { StudentKindDefinition } from './student-kind-definition.ts';
import type { StudentView } from './student-view.ts';

/** What staff's portals may know of a kind as well: the key, but no judging, since no algebra runs there. */
export type KeyedKindDefinition<K extends ItemKind> = StudentKindDefinition<K> & {
  readonly toStudent: (item: ItemOf<K>, view: StudentView) => StudentItemOf<K>;
  /** The key as plain text. */
  readonly describeKey: (item: ItemOf<K>) => string;
  /** A new item to write; it is not valid before somebody has. */
  readonly empty: (id: string) => ItemOf<K>;
};

/** All that the server knows of a kind. */
export type ItemKindDefinition<K extends ItemKind> = KeyedKindDefinition<K> & {
  /** Never asked about a response that says nothing: see `scoreItem`. */
  readonly score: (item: ItemOf<K>, response: ResponseOf<K>) => ItemScore;
};

/** An item whose kind is `K`: a plain `Item` too, so that callers need not know the kind. */
export type AnyItemOf<K extends ItemKind> = ItemOf<K> & Item;
