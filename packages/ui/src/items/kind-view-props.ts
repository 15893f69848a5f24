import type { ItemKind, ResponseOf, StudentItemOf } from '@skillbridge/domain';
import type { ItemFeedback } from './item-feedback.ts';

/** What the component of one kind gets. It draws the answer alone: stem and feedback are drawn around it. */
export interface KindViewProps<K extends ItemKind> {
  item: StudentItemOf<K>;
  response: ResponseOf<K> | null;
  onChange: (response: ResponseOf<K> | null) => void;
  disabled: boolean;
  outcome: ItemFeedback | null;
  /** The id of the element that holds the stem: the name of the control. */
  stemId: string;
}
