import { Button } from '@skillbridge/ui';

/** A mark that no person gave, with the way to give another. */
export function KeyMark({
  name,
  by,
  points,
  feedback,
  onChange,
}: {
  name: string;
  by: 'key' | 'key-change';
  points: string;
  feedback: string;
  onChange: () => void;
}) {
  return (
    <div className="flex items-center justify-between gap-4 pt-1">
      <p>
        <span className="font-semibold">{points}</span>
        <span className="text-ink-soft">{by === 'key' ? ' by the key' : ' by a corrected key'}</span>
        {feedback && <span className="block text-sm text-ink-soft">{feedback}</span>}
      </p>
      <Button size="sm" data-opens-mark aria-label={`Change the mark of ${name}`} onClick={onChange}>
        Change
      </Button>
    </div>
  );
}
