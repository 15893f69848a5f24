import type { LucideIcon } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { cx } from '../lib/cx.ts';
import { menuItemStyles, menuPanelStyles } from './menu-styles.ts';

export type MenuItem =
  | 'separator'
  | {
      label: string;
      icon?: LucideIcon;
      /** A route to go to; else `onSelect`. */
      to?: string;
      onSelect?: () => unknown;
      danger?: boolean;
      disabled?: boolean;
    };

export interface MenuProps {
  /** A Button or IconButton. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
}

/** A list of actions behind a button. Not modal: the page scrolls, and no <style> element is written. */
export function Menu({ trigger, items, align = 'end' }: MenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content align={align} sideOffset={4} collisionPadding={8} className={menuPanelStyles}>
          {items.map((item, index) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no identity but its place
              <Primitive.Separator key={index} className="my-1 h-px bg-line" />
            ) : (
              <Entry key={item.label} {...item} />
            ),
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Entry({ label, icon: Icon, to, onSelect, danger, disabled }: Exclude<MenuItem, string>) {
  const content = (
    <>
      {Icon && <Icon aria-hidden className="size-4" strokeWidth={1.75} />}
      {label}
    </>
  );
  return (
    <Primitive.Item
      asChild={to !== undefined}
      disabled={disabled ?? false}
      onSelect={() => void onSelect?.()}
      className={cx(menuItemStyles, danger ? 'text-danger' : 'text-ink')}
    >
      {to === undefined ? content : <Link to={to}>{content}</Link>}
    </Primitive.Item>
  );
}
