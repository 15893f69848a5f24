import { formatCount, formatPercent, Section, Sparkline } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { courseMeans } from './course-means.ts';

/** One line a course: its share of points so far, and its course over time once there are three grades. */
export function CourseOverview({ graded }: { graded: readonly AssignmentLine[] }) {
  return (
    <Section title="By course" hint="Points so far, of all that have been graded.">
      <ul className="-mt-2 flex flex-col">
        {courseMeans(graded).map(({ courseId, courseTitle, share, course }) => (
          <li
            key={courseId}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_6rem_4rem]"
          >
            <span>
              {courseTitle} <span className="text-sm text-ink-faint">{formatCount(course.length, 'grade')}</span>
            </span>
            <span className="hidden sm:block">
              {course.length >= 3 && (
                <Sparkline
                  label={`From ${formatPercent(course[0])} to ${formatPercent(course.at(-1))}`}
                  values={course}
                  min={0}
                  max={1}
                />
              )}
            </span>
            <span className="text-right text-lg font-semibold">{formatPercent(share)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
