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
  return (
    <ol className="-mt-3 flex flex-col">
      {topics.map(({ topic, why, courseTitle }, index) => (
        <li key={topic} className="flex items-center justify-between gap-6 border-b border-line py-3 last:border-b-0">
          <div className="min-w-0">
            <p className="font-semibold">
              <MathText inline text={topic} />
            </p>
            <p className="text-sm text-ink-soft">
              {why}
              {courseTitle && <span className="text-ink-faint"> {courseTitle}</span>}
            </p>
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
