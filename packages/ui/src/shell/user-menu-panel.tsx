import { Check, LogOut, type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import { type Theme, useTheme } from '../hooks/use-theme.ts';
import { cx } from '../lib/cx.ts';
import { menuItemStyles, menuPanelStyles } from '../overlays/menu-styles.ts';
import type { UserMenuProps } from './user-menu.tsx';

const themes: readonly { value: Theme; label: string; icon: LucideIcon }[] = [
  { value: 'system', label: 'As the device', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
];

/** The menu itself; `UserMenu` loads it. */
export function UserMenuPanel({
  user,
  onSignOut,
  trigger,
  side = 'bottom',
  defaultOpen,
}: UserMenuProps & { defaultOpen: boolean }) {
  const { theme, setTheme } = useTheme();
  return (
    <Primitive.Root modal={false} defaultOpen={defaultOpen}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className={cx(menuPanelStyles, 'w-(--radix-dropdown-menu-trigger-width) min-w-56')}
        >
          <Primitive.Label className="px-3 py-2">
            <span className="block truncate font-semibold">{user.fullName}</span>
            <span className="block truncate text-sm text-ink-faint">{user.email ?? user.roleLabel}</span>
          </Primitive.Label>
          <Primitive.Separator className="my-1 h-px bg-line" />
          <Primitive.RadioGroup value={theme} aria-label="Theme">
            <Primitive.Label className="px-3 pt-1 pb-0.5 text-xs text-ink-faint">Theme</Primitive.Label>
            {themes.map(({ value, label, icon: Icon }) => (
              <Primitive.RadioItem
                key={value}
                value={value}
                // The menu stays open, so that the choice can be seen and changed back.
                onSelect={(event) => {
                  event.preventDefault();
                  setTheme(value);
                }}
                className={cx(menuItemStyles, 'text-ink')}
              >
                <Icon aria-hidden className="size-4" strokeWidth={1.75} />
                <span className="flex-1">{label}</span>
                <Primitive.ItemIndicator>
                  <Check aria-hidden className="size-4 text-accent" />
                </Primitive.ItemIndicator>
              </Primitive.RadioItem>
            ))}
          </Primitive.RadioGroup>
          <Primitive.Separator className="my-1 h-px bg-line" />
          <Primitive.Item onSelect={() => void onSignOut()} className={cx(menuItemStyles, 'text-ink')}>
            <LogOut aria-hidden className="size-4" strokeWidth={1.75} />
            Sign out
          </Primitive.Item>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
