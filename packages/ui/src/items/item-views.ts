import type { ItemKind } from '@skillbridge/domain';
import type { ReactNode } from 'react';
import type { KindViewProps } from './kind-view-props.ts';
import { BlanksView } from './kinds/blanks-view.tsx';
import { ExpressionView } from './kinds/expression-view.tsx';
import { MatchingView } from './kinds/matching-view.tsx';
import { MultipleView } from './kinds/multiple-view.tsx';
import { NumericView } from './kinds/numeric-view.tsx';
import { OrderingView } from './kinds/ordering-view.tsx';
import { ShortView } from './kinds/short-view.tsx';
import { SingleView } from './kinds/single-view.tsx';
import { TrueFalseView } from './kinds/true-false-view.tsx';

/** The component of each kind. A kind without one does not compile. */
export const itemViews = {
  single: SingleView,
  multiple: MultipleView,
  'true-false': TrueFalseView,
  numeric: NumericView,
  expression: ExpressionView,
  short: ShortView,
  matching: MatchingView,
  ordering: OrderingView,
  blanks: BlanksView,
} as const satisfies { readonly [K in ItemKind]: (props: KindViewProps<K>) => ReactNode };
