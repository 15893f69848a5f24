import { cx } from '@skillbridge/ui';

const names = ['0%', '25%', '50%', '75%', '100%'];
const CELL = 44;
const LEFT = 56;
const TOP = 8;
const SIDE = CELL * names.length;

/**
 * How many pairs by the level of the suggestion (across) and of the grade (up): the area of a dot is their number, and
 * those on the diagonal are in the accent. The table beside it says the same.
 */
export function LevelChart({ levels }: { levels: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...levels.flat());
  const cells = levels.flatMap((row, grade) => row.map((count, suggested) => ({ grade, suggested, count })));
  return (
    <div className="flex flex-wrap items-start gap-x-12 gap-y-6">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${LEFT + SIDE + 8} ${TOP + SIDE + 44}`}
        className="w-full max-w-80 shrink-0 text-sm"
      >
        {names.map((name, index) => (
          <g key={name} className="fill-ink-faint" fontSize="12">
            <line x1={LEFT} x2={LEFT + SIDE} y1={yOf(index)} y2={yOf(index)} className="stroke-line" />
            <line x1={xOf(index)} x2={xOf(index)} y1={TOP} y2={TOP + SIDE} className="stroke-line" />
            <text x={LEFT - 8} y={yOf(index) + 4} textAnchor="end">
              {name}
            </text>
            <text x={xOf(index)} y={TOP + SIDE + 18} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
        <line
          x1={LEFT}
          y1={TOP + SIDE}
          x2={LEFT + SIDE}
          y2={TOP}
          className="stroke-line-strong"
          strokeDasharray="3 4"
        />
        {cells
          .filter(({ count }) => count > 0)
          .map(({ grade, suggested, count }) => (
            <circle
              key={`${grade} ${suggested}`}
              cx={xOf(suggested)}
              cy={yOf(grade)}
              r={3 + Math.sqrt(count / most) * (CELL / 2 - 5)}
              className={cx(grade === suggested ? 'fill-accent' : 'fill-warning', 'opacity-85')}
            />
          ))}
        <text x={LEFT + SIDE / 2} y={TOP + SIDE + 38} textAnchor="middle" fontSize="12" className="fill-ink-soft">
          Suggested
        </text>
        <text
          transform={`translate(12 ${TOP + SIDE / 2}) rotate(-90)`}
          textAnchor="middle"
          fontSize="12"
          className="fill-ink-soft"
        >
          Your grade
        </text>
      </svg>
      <table className="text-right text-sm">
        <caption className="pb-2 text-left text-ink-soft">Pieces of work: your grade by what was suggested</caption>
        <thead>
          <tr className="border-b border-line text-ink-faint">
            <th scope="col" className="py-1 pr-4 text-left font-medium">
              Your grade
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="py-1 pl-4 font-medium">
                {name}
                <span className="sr-only"> suggested</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels
            .map((row, grade) => ({ row, grade }))
            .toReversed()
            .map(({ row, grade }) => (
              <tr key={names[grade]} className="border-b border-line">
                <th scope="row" className="py-1.5 text-left font-normal text-ink-faint">
                  {names[grade]}
                </th>
                {row.map((count, suggested) => (
                  <td
                    key={names[suggested]}
                    className={cx(
                      'py-1.5 pl-4',
                      count === 0 && 'text-ink-faint',
                      grade === suggested && 'font-semibold',
                    )}
                  >
                    {count}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function xOf(level: number): number {
  return LEFT + (level + 0.5) * CELL;
}

function yOf(level: number): number {
  return TOP + SIDE - (level + 0.5) * CELL;
}
