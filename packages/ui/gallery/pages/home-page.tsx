import {
  ButtonLink,
  formatDue,
  formatPercent,
  Meter,
  PageHeader,
  Section,
  Sparkline,
  StatusPill,
  TextLink,
} from '@skillbridge/ui';

const zone = 'America/New_York';
const now = new Date('2026-11-23T15:00:00Z');

const tasks = [
  {
    title: 'Linear functions in context',
    course: 'SAT Math',
    due: '2026-11-23T22:00:00Z',
    tone: 'warning',
    state: 'Draft saved',
  },
  {
    title: 'Command of evidence, set 4',
    course: 'SAT Reading',
    due: '2026-11-24T22:00:00Z',
    tone: 'neutral',
    state: 'Not started',
  },
  {
    title: 'Systems of equations',
    course: 'SAT Math',
    due: '2026-11-27T22:00:00Z',
    tone: 'neutral',
    state: 'Not started',
  },
] as const;

const skills = [
  { label: 'Linear equations', value: 0.86, scores: [0.5, 0.62, 0.6, 0.74, 0.81, 0.86] },
  { label: 'Words in context', value: 0.64, scores: [0.7, 0.66, 0.6, 0.58, 0.63, 0.64] },
  { label: 'Ratios and percentages', value: 0.41, scores: [0.3, 0.35, 0.32, 0.4, 0.38, 0.41] },
];

export function HomePage() {
  return (
    <>
      <PageHeader title="Good morning, Maya" meta="Three things are waiting. The first is due today." />
      <Section title="Next">
        <div className="flex flex-wrap items-end justify-between gap-4 pb-4">
          <div>
            <p className="text-xl font-semibold">Linear functions in context</p>
            <p className="text-ink-soft">
              SAT Math, {formatDue('2026-11-23T22:00:00Z', now, zone)}. Your draft has 2 of 3 parts.
            </p>
          </div>
          <ButtonLink to="/fields" variant="primary">
            Continue
          </ButtonLink>
        </div>
      </Section>
      <Section title="This week" actions={<TextLink to="/data">All work</TextLink>}>
        <ul className="flex flex-col">
          {tasks.map((task) => (
            <li
              key={task.title}
              className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line py-3 last:border-b-0"
            >
              <div className="min-w-0 flex-1 basis-64">
                <TextLink quiet to="/data">
                  {task.title}
                </TextLink>
                <p className="text-sm text-ink-faint">{task.course}</p>
              </div>
              <StatusPill tone={task.tone}>{task.state}</StatusPill>
              <span className="text-sm text-ink-soft sm:w-44 sm:text-right">{formatDue(task.due, now, zone)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Where you stand" hint="From your last six answers in each skill">
        <ul className="flex max-w-2xl flex-col gap-5">
          {skills.map((skill) => (
            <li key={skill.label} className="flex items-end gap-6">
              <div className="min-w-0 flex-1">
                <Meter label={skill.label} value={skill.value} text={formatPercent(skill.value)} />
              </div>
              <Sparkline label={`${skill.label}: the last six results`} values={skill.scores} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
