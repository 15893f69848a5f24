import { IconButton, Menu, type MenuItem } from '@skillbridge/ui';
import { Ellipsis, Link2, Pencil, RotateCcw, Trash2, UserRoundX } from 'lucide-react';
import type { Person } from '../../shared/types.ts';
import type { PersonAct } from './person-act.ts';

/** What can be done about one person, as far as their status allows. */
export function PersonMenu({ person, onAct }: { person: Person; onAct: (act: PersonAct) => void }) {
  const { status, fullName } = person;
  const items: MenuItem[] = [
    { label: 'Change the name', icon: Pencil, onSelect: () => onAct('rename') },
    ...(status === 'invited'
      ? [{ label: 'New invitation link', icon: Link2, onSelect: () => onAct('reinvite') } as const]
      : []),
    status === 'suspended'
      ? { label: 'Let in again', icon: RotateCcw, onSelect: () => onAct('reinstate') }
      : { label: 'Suspend', icon: UserRoundX, onSelect: () => onAct('suspend') },
    'separator',
    { label: 'Remove', icon: Trash2, danger: true, onSelect: () => onAct('remove') },
  ];
  return <Menu trigger={<IconButton label={`Actions for ${fullName}`} icon={Ellipsis} />} items={items} />;
}
