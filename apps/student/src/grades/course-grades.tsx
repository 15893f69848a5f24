import { Button, cx, formatPoints, Section } from '@skillbridge/ui';
import { CategoryTotals } from './category-totals.tsx';
import { GradeRows } from './grade-rows.tsx';
import type { OwnCourse } from './own-course.ts';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfNote } from './what-if-note.tsx';

/** One course: its total, what that is made of, and every piece of work; with what-if on request. */
export function CourseGrades({ course }: { course: OwnCourse }) {
  const imagined = useWhatIf(course);
  const percent = imagined.totals ? imagined.totals.percent : course.percent;
  return (
    <Section
      title={course.title}
      hint={rulesOf(course)}
      actions={
        course.rows.length > 0 && (
          <Button size="sm" aria-pressed={imagined.on} onClick={imagined.on ? imagined.end : imagined.begin}>
            What if
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {imagined.on && <WhatIfNote real={course.percent} {...imagined} />}
        <p
          aria-live={imagined.on ? 'polite' : 'off'}
          className={cx('flex flex-wrap items-baseline gap-x-3', imagined.on && 'sticky top-0 z-2 bg-paper py-2')}
        >
          <span className="text-2xl font-semibold">{percent === null ? '–' : `${formatPoints(percent)}%`}</span>
          <span className="text-ink-soft">
            {imagined.on ? 'What-if total' : percent === null ? 'No grades yet' : 'Total so far'}
          </span>
        </p>
        <CategoryTotals totals={imagined.totals?.categories ?? course.categories} />
        <GradeRows course={course} imagined={imagined} />
      </div>
    </Section>
  );
}

/** The course's rules in words, where it has any. */
function rulesOf({ setup: { categories, latePolicy } }: OwnCourse): string {
  const drops = categories
    .filter(({ dropLowest }) => dropLowest > 0)
    .map(({ name, dropLowest }) => `${name}: the lowest ${dropLowest === 1 ? 'one is' : `${dropLowest} are`} dropped.`);
  const late =
    latePolicy.kind === 'none' || latePolicy.percent === 0
      ? []
      : [`Late work loses ${formatPoints(latePolicy.percent)}% a day, ${formatPoints(latePolicy.most)}% at most.`];
  return [...drops, ...late].join(' ');
}
