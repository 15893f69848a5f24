import { ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Avatar } from '../data/avatar.tsx';
import { OfflineNotice } from '../feedback/offline-notice.tsx';
import { SkipLink } from '../layout/skip-link.tsx';
import { BottomNav } from './bottom-nav.tsx';
import type { NavItem } from './nav-item.ts';
import type { ShellUser } from './shell-user.ts';
import { SideNav } from './side-nav.tsx';
import { UserMenu } from './user-menu.tsx';

export interface AppShellProps {
  academyName: string;
  user: ShellUser;
  nav: readonly NavItem[];
  onSignOut: () => unknown;
  /** Where the academy's name leads. */
  homeTo?: string;
  /** A line over the page, such as a notice for everyone. */
  banner?: ReactNode;
  /**
   * The page. One that holds `data-wide-page` may be wider than a page of text; one that holds
   * `data-fills-screen` takes all the room that there is.
   */
  children: ReactNode;
}

/** The frame of a portal: a slim column on a desk; a bar above and a bar below on a phone. */
export function AppShell({ academyName, user, nav, onSignOut, homeTo = '/', banner, children }: AppShellProps) {
  return (
    <div className="lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
      <SkipLink />
      <aside className="sticky top-0 hidden h-dvh flex-col gap-6 border-r border-line px-3 py-4 lg:flex">
        <Link to={homeTo} className="flex min-h-9 items-center px-3 text-lg leading-6 font-semibold">
          {academyName}
        </Link>
        <div className="min-h-0 flex-1 overflow-y-auto pl-3 -ml-3">
          <SideNav items={nav} />
        </div>
        <UserMenu
          user={user}
          onSignOut={onSignOut}
          side="top"
          trigger={
            <button
              type="button"
              className="flex items-center gap-3 rounded-md p-2 text-left hover:bg-well data-[state=open]:bg-well"
            >
              <Avatar name={user.fullName} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-semibold">{user.fullName}</span>
                <span className="block truncate text-xs text-ink-faint">{user.roleLabel}</span>
              </span>
              <ChevronsUpDown aria-hidden className="size-4 text-ink-faint" />
            </button>
          }
        />
      </aside>
      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="flex h-14 items-center justify-between gap-4 border-b border-line px-4 lg:hidden">
          <Link to={homeTo} className="min-w-0 truncate font-semibold">
            {academyName}
          </Link>
          <UserMenu
            user={user}
            onSignOut={onSignOut}
            trigger={
              <button
                type="button"
                aria-label={`${user.fullName}, ${user.roleLabel}`}
                className="flex size-10 items-center justify-center rounded-full"
              >
                <Avatar name={user.fullName} />
              </button>
            }
          />
        </header>
        <OfflineNotice />
        {banner}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-28 outline-none has-data-wide-page:max-w-7xl max-lg:has-data-fills-screen:pt-3 max-lg:has-data-fills-screen:pb-16 sm:px-8 lg:px-12 lg:pt-10 lg:pb-16 lg:has-data-wide-page:pb-6 lg:has-data-fills-screen:pb-6"
        >
          {children}
        </main>
      </div>
      <BottomNav items={nav} />
    </div>
  );
}
