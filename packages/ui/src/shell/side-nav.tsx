import { NavLink } from 'react-router';
import { cx } from '../lib/cx.ts';
import type { NavItem } from './nav-item.ts';

/** The navigation of a wide screen: words with small icons, the current place marked by weight and a thin accent. */
export function SideNav({ items }: { items: readonly NavItem[] }) {
  return (
    <nav aria-label="Main" className="flex flex-col gap-0.5">
      {items.map(({ to, label, icon: Icon, end, count }) => (
        <NavLink
          key={to}
          to={to}
          end={end ?? false}
          className={({ isActive }) =>
            cx(
              'flex h-9 items-center gap-3 rounded-md px-3 text-ui transition-colors duration-100',
              isActive ? 'bg-well font-semibold text-ink' : 'text-ink-soft hover:bg-well hover:text-ink',
            )
          }
        >
          {({ isActive }) => (
            <>
              <Icon aria-hidden className={cx('size-[1.125rem]', isActive && 'text-accent')} strokeWidth={1.75} />
              <span className="min-w-0 flex-1 truncate">{label}</span>
              {count ? <span className="text-sm font-normal text-ink-faint">{count}</span> : null}
            </>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
