import type { ItemKind } from '@skillbridge/domain';
import type { Item, ItemOf } from '@skillbridge/domain/answers';
import type { ReactNode } from 'react';
import type { KindEditorProps } from './kind-editor-props.ts';
import { kindEditors } from './kind-editors.ts';

const editors: { readonly [K in ItemKind]: (props: KindEditorProps<K>) => ReactNode } = kindEditors;

type Props<K extends ItemKind> = Omit<KindEditorProps<K>, 'item' | 'onChange'> & {
  item: ItemOf<K> & Item;
  onChange: (item: Item, field: string | null) => void;
};

/** The answer and the key of an item, in the editor of its kind. */
export function KindEditor<K extends ItemKind>({ item, ...rest }: Props<K>) {
  // The union's discriminant is the kind that the registry is asked for.
  const kind = item.kind as K;
  const Editor: (props: KindEditorProps<K>) => ReactNode = editors[kind];
  return <Editor item={item} {...rest} />;
}
