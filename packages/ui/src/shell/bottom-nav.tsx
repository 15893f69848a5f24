import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { cx } from '../lib/cx.ts';
import { Dialog } from '../overlays/dialog.tsx';
import type { NavItem } from './nav-item.ts';

const cell = 'flex min-w-0 flex-1 flex-col items-center justify-center gap-1 px-0.5 text-xs tracking-tight';

/** The navigation of a phone: up to five places along the bottom edge, the rest behind "More". */
export function BottomNav({ items }: { items: readonly NavItem[] }) {
  // The sheet belongs to the path it was opened on: following a link closes it.
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const direct = items.length > 5 ? items.slice(0, 4) : items;
  const rest = items.slice(direct.length);
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 flex h-16 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {direct.map(({ to, label, short, icon: Icon, end, count }) => (
        <NavLink
          key={to}
          to={to}
          end={end ?? false}
          aria-label={short && (count ? `${label}, ${count} waiting` : label)}
          className={({ isActive }) => cx(cell, isActive ? 'font-semibold text-accent' : 'text-ink-soft')}
        >
          <span className="relative">
            <Icon aria-hidden className="size-5" strokeWidth={1.75} />
            {count ? <span aria-hidden className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-accent" /> : null}
          </span>
          <span className="max-w-full truncate">{short ?? label}</span>
          {count ? <span className="sr-only">, {count} waiting</span> : null}
        </NavLink>
      ))}
      {rest.length > 0 && (
        <>
          <button
            type="button"
            aria-haspopup="dialog"
            className={cx(cell, 'text-ink-soft')}
            onClick={() => setOpenOn(pathname)}
          >
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
            More
          </button>
          <Dialog open={openOn === pathname} onClose={() => setOpenOn(null)} title="More">
            <ul className="-mx-3 flex flex-col">
              {rest.map(({ to, label, icon: Icon, count }) => (
                <li key={to}>
                  <NavLink
                    to={to}
                    onClick={() => setOpenOn(null)}
                    className="flex h-12 items-center gap-3 rounded-md px-3 hover:bg-well"
                  >
                    <Icon aria-hidden className="size-5 text-ink-soft" strokeWidth={1.75} />
                    <span className="flex-1">{label}</span>
                    {count ? <span className="text-ink-faint">{count}</span> : null}
                  </NavLink>
                </li>
              ))}
            </ul>
          </Dialog>
        </>
      )}
    </nav>
  );
}
