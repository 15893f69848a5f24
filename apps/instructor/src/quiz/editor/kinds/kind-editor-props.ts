import type { ItemKind } from '@skillbridge/domain';
import type { ItemOf } from '@skillbridge/domain/answers';

/** What the editor of one kind gets. It edits the answer and its key; stem, points and explanation stand around it. */
export interface KindEditorProps<K extends ItemKind> {
  item: ItemOf<K>;
  /** `field` names what is typed in, so that a run of letters is one step of undo; null for a single act. */
  onChange: (item: ItemOf<K>, field: string | null) => void;
  /** The sentence under a control, by its path within the item; undefined when it is right, or not judged yet. */
  error: (path: string) => string | undefined;
  /** The id of the control at a path within the item. */
  id: (path: string) => string;
}
