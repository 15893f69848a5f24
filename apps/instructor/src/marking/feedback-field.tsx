import { Button, TextArea } from '@skillbridge/ui';
import { MessageSquareQuote } from 'lucide-react';

/** Words to the student, with the comment bank beside them. */
export function FeedbackField({
  id,
  label,
  showLabel = false,
  hint,
  value,
  maxLength,
  onChange,
  onComments,
}: {
  id: string;
  label: string;
  showLabel?: boolean;
  hint?: string | undefined;
  value: string;
  maxLength: number;
  onChange: (words: string) => void;
  onComments: () => void;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <TextArea
        id={id}
        label={label}
        hideLabel={!showLabel}
        optional={showLabel}
        hint={hint}
        placeholder={showLabel ? undefined : 'Feedback to the student'}
        rows={2}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={MessageSquareQuote}
        className="-ml-2 self-start"
        aria-label={label.replace('Feedback', 'Comments')}
        onClick={onComments}
      >
        Comments
      </Button>
    </div>
  );
}
