import { type ItemKind, itemKindNames } from '@skillbridge/domain';
import { Button, Menu } from '@skillbridge/ui';
import { Plus } from 'lucide-react';

const kinds = Object.entries(itemKindNames) as [ItemKind, string][];

/** The kinds of question, behind one button. */
export function AddItem({ id, onAdd }: { id: string; onAdd: (kind: ItemKind) => void }) {
  return (
    <Menu
      align="start"
      trigger={
        <Button id={id} icon={Plus}>
          Add question
        </Button>
      }
      items={kinds.map(([kind, label]) => ({ label, onSelect: () => onAdd(kind) }))}
    />
  );
}
