import type { RubricLevel } from '@skillbridge/domain';
import { cx, formatPoints, Kbd } from '@skillbridge/ui';

/** The levels of a criterion, one press each. The figure in front is the key that chooses it. */
export function LevelButtons({
  name,
  levels,
  points,
  suggested,
  onChoose,
}: {
  name: string;
  levels: readonly RubricLevel[];
  /** The points given; null before any. */
  points: number | null;
  /** The points that pre-grading suggests; null for none. */
  suggested: number | null;
  onChoose: (points: number) => void;
}) {
  return (
    <fieldset className="flex min-w-0 flex-col overflow-hidden rounded-md border border-line-strong/60">
      <legend className="sr-only">Levels of {name}</legend>
      {levels.map((level, index) => {
        const chosen = level.points === points;
        return (
          <button
            key={level.id}
            type="button"
            aria-pressed={chosen}
            onClick={() => onChoose(level.points)}
            className={cx(
              'grid min-h-10 grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line px-3 py-2 text-left last:border-b-0',
              'transition-colors duration-100 focus-visible:-outline-offset-2',
              chosen ? 'bg-accent-wash' : 'bg-surface hover:bg-well/60',
            )}
          >
            <span aria-hidden className="hidden lg:inline">
              <Kbd>{String(index + 1)}</Kbd>
            </span>
            <span className="col-start-2 min-w-0">
              <span className={cx('block', chosen ? 'font-semibold text-accent' : 'font-medium')}>
                {level.label}
                {suggested === level.points && (
                  <span className="ml-2 text-sm font-normal text-ink-faint">suggested</span>
                )}
              </span>
              {level.description && <span className="block text-sm text-ink-soft">{level.description}</span>}
            </span>
            <span className={cx('text-sm', chosen ? 'font-semibold text-accent' : 'text-ink-soft')}>
              {formatPoints(level.points)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
