import {
  AlertBanner,
  Avatar,
  Badge,
  Button,
  EmptyState,
  ErrorState,
  IconButton,
  Kbd,
  PageHeader,
  Section,
  Skeleton,
  StatusPill,
  TextLink,
} from '@skillbridge/ui';
import { BookOpen, Pencil, Plus, Trash2 } from 'lucide-react';

const tones = ['neutral', 'accent', 'info', 'success', 'warning', 'danger'] as const;

export function StatesPage() {
  return (
    <>
      <PageHeader title="States and small parts" meta="Loading, empty, error, and the things between" />
      <Section title="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary">Publish grade</Button>
          <Button icon={Plus}>New quiz</Button>
          <Button variant="quiet">Not now</Button>
          <Button variant="danger">Delete course</Button>
          <Button variant="primary" pending>
            Handing in
          </Button>
          <Button disabled>Disabled</Button>
          <Button size="sm">Small</Button>
          <Button size="sm" variant="primary">
            Small
          </Button>
          <IconButton label="Edit" icon={Pencil} />
          <IconButton label="Delete" icon={Trash2} tone="danger" />
        </div>
      </Section>
      <Section title="Notices">
        <div className="flex flex-col gap-3">
          <AlertBanner tone="info">The AI service is away. The built-in engine answers until it is back.</AlertBanner>
          <AlertBanner tone="success" title="Handed in">
            Sun 22 Nov 2026, 21:14. Your instructor will publish the grade.
          </AlertBanner>
          <AlertBanner tone="warning" action={<Button size="sm">Show both</Button>}>
            Someone else has changed this grade since you opened it.
          </AlertBanner>
          <AlertBanner tone="danger">The points of the rubric add up to 18, not 20.</AlertBanner>
        </div>
      </Section>
      <Section title="Words and marks">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {tones.map((tone) => (
            <StatusPill key={tone} tone={tone}>{`Status ${tone}`}</StatusPill>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-3 pt-4">
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <Badge>7</Badge>
          <Avatar name="Maya Okafor" size="sm" />
          <Avatar name="Jun Watanabe" />
          <Avatar name="Ana María Ruiz" size="lg" />
          <span>
            Press <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> to search, or <TextLink to="/math">read about formulas</TextLink>.
          </span>
        </div>
      </Section>
      <div className="grid gap-x-12 md:grid-cols-3">
        <Section title="Loading">
          <Skeleton lines={4} />
        </Section>
        <Section title="Empty">
          <EmptyState icon={BookOpen} title="No courses yet" action={<Button icon={Plus}>New course</Button>}>
            A course holds assignments, quizzes and the people in them.
          </EmptyState>
        </Section>
        <Section title="Failed">
          <ErrorState
            sentence="The list could not be loaded. Try again in a moment."
            requestId="01JDCW9T"
            onRetry={() => undefined}
          />
        </Section>
      </div>
    </>
  );
}
