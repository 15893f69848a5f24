import { cloneElement, type ReactElement, useState } from 'react';
import { lazyPart, useLazyPart } from '../lib/lazy-part.ts';
import type { ShellUser } from './shell-user.ts';

export interface UserMenuProps {
  user: ShellUser;
  onSignOut: () => unknown;
  /** A plain button; it gets its handlers from here. */
  trigger: ReactElement<{ onClick?: () => void }>;
  side?: 'top' | 'bottom';
}

const panel = lazyPart(async () => (await import('./user-menu-panel.tsx')).UserMenuPanel);

/** Who is signed in, the theme, and the way out. Pressed before the menu is here, it opens when it comes. */
export function UserMenu(props: UserMenuProps) {
  const [wanted, setWanted] = useState(false);
  const Panel = useLazyPart(panel);
  if (!Panel) return cloneElement(props.trigger, { onClick: () => setWanted(true) });
  return <Panel {...props} defaultOpen={wanted} />;
}
