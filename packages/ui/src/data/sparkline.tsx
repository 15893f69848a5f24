import { sparklinePoints } from './sparkline-points.ts';

export interface SparklineProps {
  /** What it shows, in words: "Scores of the last 8 quizzes, from 55% up to 82%". */
  label: string;
  values: readonly number[];
  min?: number;
  max?: number;
  width?: number;
  height?: number;
}

/** The course of a few numbers in the space of a word; the last one carries a dot. */
export function Sparkline({ label, values, min, max, width = 96, height = 24 }: SparklineProps) {
  const points = sparklinePoints(values, { width, height, inset: 4, min, max });
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="text-accent"
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r="2.5" fill="currentColor" />}
    </svg>
  );
}
