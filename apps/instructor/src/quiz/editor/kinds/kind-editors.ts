import type { ItemKind } from '@skillbridge/domain';
import type { ReactNode } from 'react';
import { BlanksEditor } from './blanks-editor.tsx';
import { ExpressionEditor } from './expression-editor.tsx';
import type { KindEditorProps } from './kind-editor-props.ts';
import { MatchingEditor } from './matching-editor.tsx';
import { MultipleEditor } from './multiple-editor.tsx';
import { NumericEditor } from './numeric-editor.tsx';
import { OrderingEditor } from './ordering-editor.tsx';
import { ShortEditor } from './short-editor.tsx';
import { SingleEditor } from './single-editor.tsx';
import { TrueFalseEditor } from './true-false-editor.tsx';

/** The editor of each kind. A kind without one does not compile. */
export const kindEditors = {
  single: SingleEditor,
  multiple: MultipleEditor,
  'true-false': TrueFalseEditor,
  numeric: NumericEditor,
  expression: ExpressionEditor,
  short: ShortEditor,
  matching: MatchingEditor,
  ordering: OrderingEditor,
  blanks: BlanksEditor,
} as const satisfies { readonly [K in ItemKind]: (props: KindEditorProps<K>) => ReactNode };
