import { Button, MathText } from '@skillbridge/ui';
import type { StudyPartner } from '../tutor-types.ts';

interface TopicListProps {
  topics: StudyPartner['topics'];
  /** The topic that is being opened. */
  pending: string | null;
  onPick: (topic: string) => void;
}

/** Topics with the reason for each; the weakest first. */
export function TopicList({ topics, pending, onPick }: TopicListProps) {
  // Where all are of one course, its name would only be in the way.
  const severalCourses = new Set(topics.map(({ courseTitle }) => courseTitle)).size > 1;
  return (
    <ol className="-mt-3 flex flex-col">
      {topics.map(({ topic, why, courseTitle }, index) => (
        <li key={topic} className="flex items-center justify-between gap-6 border-b border-line py-3 last:border-b-0">
          <div className="min-w-0">
            <p className="font-semibold">
              <MathText inline text={topic} />
            </p>
            <p className="text-sm text-ink-soft">{why}</p>
            {severalCourses && courseTitle && <p className="text-sm text-ink-faint">{courseTitle}</p>}
          </div>
          <Button
            size="sm"
            variant={index === 0 ? 'primary' : 'secondary'}
            pending={pending === topic}
            aria-label={`Practise ${topic}`}
            onClick={() => onPick(topic)}
          >
            Practise
          </Button>
        </li>
      ))}
    </ol>
  );
}
