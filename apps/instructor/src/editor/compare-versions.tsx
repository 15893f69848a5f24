import { Button } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import { describeParts } from './describe-parts.ts';
import type { DraftForm, KeyedAssignment } from './editor-types.ts';
import { fromServer, toDraft } from './to-draft.ts';

/** The newest version and the one on the page, part by part where they differ. */
export function CompareVersions({
  newest,
  form,
  onDone,
}: {
  newest: KeyedAssignment;
  form: DraftForm;
  onDone: () => void;
}) {
  useWatch({ control: form.control });
  const theirs = fromServer(newest);
  const mine = describeParts(toDraft(form.getValues()));
  const parts = describeParts(theirs).map((part, index) => ({ ...part, mine: mine[index]?.text ?? '' }));
  const differing = parts.filter((part) => part.text !== part.mine);
  return (
    <section aria-label="The newest version beside yours" className="flex flex-col gap-4">
      {differing.length === 0 && <p className="text-ink-soft">The two are the same now.</p>}
      {differing.map(({ name, title, text, mine: own }) => (
        <div key={name} className="grid gap-x-8 gap-y-3 border-t border-line pt-3 sm:grid-cols-2">
          <div className="flex min-w-0 flex-col items-start gap-2">
            <h3 className="text-sm font-semibold">{title}, newest</h3>
            <p className="max-h-60 w-full overflow-y-auto text-sm whitespace-pre-wrap text-ink-soft">
              {text || 'Empty'}
            </p>
            <Button size="sm" onClick={() => form.setValue(name, theirs[name], { shouldValidate: true })}>
              Take this
            </Button>
          </div>
          <div className="flex min-w-0 flex-col gap-2">
            <h3 className="text-sm font-semibold">{title}, yours</h3>
            <p className="max-h-60 overflow-y-auto text-sm whitespace-pre-wrap text-ink-soft">{own || 'Empty'}</p>
          </div>
        </div>
      ))}
      <div>
        <Button variant="primary" size="sm" onClick={onDone}>
          Go on with what is on this page
        </Button>
      </div>
    </section>
  );
}
