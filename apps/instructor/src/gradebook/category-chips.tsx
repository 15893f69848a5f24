import { cx } from '@skillbridge/ui';
import type { Book } from './book-types.ts';
import { UNCATEGORISED } from './grid/grid-columns.ts';

/** Which category's columns are shown; null is all of them. */
export function CategoryChips(props: {
  groups: Book['groups'];
  shown: string | null;
  onShow: (id: string | null) => void;
}) {
  const { groups, shown, onShow } = props;
  const chips = [
    { id: null, words: 'All work' },
    ...groups.map(({ id, name, weight }) => ({ id: id ?? UNCATEGORISED, words: `${name} ${weight}%` })),
  ];
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">Show the work of</legend>
      {chips.map(({ id, words }) => (
        <button
          key={id ?? 'all'}
          type="button"
          aria-pressed={shown === id}
          onClick={() => onShow(id)}
          className={cx(
            'min-h-8 rounded-full border px-3 text-sm transition-colors duration-100',
            shown === id
              ? 'border-accent bg-accent-wash font-semibold text-accent'
              : 'border-line-strong/60 text-ink-soft hover:bg-well hover:text-ink',
          )}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
