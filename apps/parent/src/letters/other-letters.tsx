import { cx } from '@skillbridge/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import type { Letter } from '../shared/child-types.ts';
import { sayWeek } from './say-week.ts';

/** All letters by week, newest first; the open one is marked. */
export function OtherLetters({ letters, openId }: { letters: readonly Letter[]; openId: string }) {
  const id = useId();
  return (
    <nav aria-labelledby={id} className="max-xl:border-t max-xl:border-line max-xl:pt-4">
      <h2 id={id} className="pb-2 text-sm font-semibold">
        All letters
      </h2>
      <ul className="flex flex-col">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link
              to={{ search: `?week=${letter.weekStart}` }}
              aria-current={letter.id === openId ? 'page' : undefined}
              className={cx(
                'block py-2 text-sm underline-offset-3 hover:underline',
                letter.id === openId ? 'font-semibold text-accent' : 'text-ink-soft',
              )}
            >
              {sayWeek(letter.weekStart, letter.weekEnd)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
