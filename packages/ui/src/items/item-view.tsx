import {
  type ItemKind,
  type ItemResponse,
  ownResponse,
  type StudentItem,
  type StudentItemOf,
} from '@skillbridge/domain';
import { type ReactNode, useId, useRef } from 'react';
import { cx } from '../lib/cx.ts';
import { MathText } from '../math/math-text.tsx';
import type { ItemFeedback } from './item-feedback.ts';
import { itemViews } from './item-views.ts';
import type { KindViewProps } from './kind-view-props.ts';
import { FeedbackPanel } from './parts/feedback-panel.tsx';

export interface ItemViewProps {
  item: StudentItem;
  /** Null when there is none. */
  response: ItemResponse | null;
  /** Null when the answer was cleared. Called with every keystroke: the caller decides when to save. */
  onChange: (response: ItemResponse | null) => void;
  disabled?: boolean;
  /** What came of it; given in review, where nothing can be changed. */
  outcome?: ItemFeedback | null;
  className?: string;
}

const views: { readonly [K in ItemKind]: (props: KindViewProps<K>) => ReactNode } = itemViews;

/** One item to answer or to look at again: its stem, its answer and, in review, what came of it. */
export function ItemView({ item, response, onChange, disabled = false, outcome = null, className }: ItemViewProps) {
  const stemId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    // The button goes with the answer; the focus stays with the item.
    frame.current?.querySelector<HTMLElement>('input, select, textarea, ol button')?.focus({ preventScroll: true });
    onChange(null);
  };
  return (
    <div ref={frame} className={cx('flex min-w-0 flex-col gap-5', className)}>
      {item.kind === 'blanks' ? (
        // The blanks stand in the stem, which is therefore drawn with them; this names the group.
        <span id={stemId} className="sr-only">
          Fill in the blanks.
        </span>
      ) : (
        <div id={stemId} className="text-lg">
          <MathText text={item.stem} />
        </div>
      )}
      <Answer item={item} {...{ response, onChange, outcome, stemId }} disabled={disabled || outcome !== null} />
      {response !== null && !disabled && outcome === null && (
        <button type="button" onClick={clear} className="link self-start text-sm text-ink-soft">
          Clear answer
        </button>
      )}
      {outcome && <FeedbackPanel item={item} outcome={outcome} />}
    </div>
  );
}

type AnswerProps<K extends ItemKind> = Omit<KindViewProps<K>, 'item' | 'response' | 'onChange'> & {
  item: StudentItemOf<K> & StudentItem;
  response: ItemResponse | null;
  onChange: (response: ItemResponse | null) => void;
};

function Answer<K extends ItemKind>({ item, response, ...rest }: AnswerProps<K>) {
  // The union's discriminant is the kind that the registry is asked for.
  const kind = item.kind as K;
  const View: (props: KindViewProps<K>) => ReactNode = views[kind];
  return <View key={item.id} item={item} response={ownResponse(kind, response)} {...rest} />;
}
