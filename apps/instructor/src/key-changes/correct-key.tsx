import type { Item } from '@skillbridge/domain/answers';
import { Button, FormError, formatCount, RadioGroup, TextField, toast, useOnce } from '@skillbridge/ui';
import { useState } from 'react';
import { KindEditor } from '../quiz/editor/kinds/kind-editor.tsx';
import { KeyPreviewTable } from './key-preview-table.tsx';
import { keyPolicies } from './policy-words.ts';
import { useCorrection } from './use-correction.ts';

const noError = (): undefined => undefined;

/** The right key, what it does to whom, and applying it once that was seen. */
export function CorrectKey({ quizId, item, onDone }: { quizId: string; item: Item; onDone: () => void }) {
  const correction = useCorrection(quizId, item);
  const [reason, setReason] = useState('');
  const looking = useOnce(correction.look);
  const applying = useOnce(async () => {
    const moved = await correction.apply(reason.trim());
    if (moved === null) return;
    toast(moved === 0 ? 'The key is corrected; nobody’s points moved' : `${formatCount(moved, 'attempt')} moved`);
    onDone();
  });
  const { preview, failure } = correction;
  return (
    <div className="grid max-w-4xl gap-6 pt-6 lg:pl-6">
      <p className="text-sm text-ink-soft">
        Correct the key alone. The question and its options stay as students answered them.
      </p>
      <KindEditor
        item={correction.item}
        onChange={(next) => correction.edit(next)}
        error={noError}
        id={(path) => `key-${item.id}-${path}`}
      />
      <RadioGroup
        label="Who gets the points"
        options={keyPolicies.map((one) => ({ ...one }))}
        value={correction.policy}
        onChange={(event) => {
          const chosen = keyPolicies.find((one) => one.value === event.target.value);
          if (chosen) correction.choose(chosen.value);
        }}
      />
      <FormError>{failure}</FormError>
      {preview ? (
        <>
          <KeyPreviewTable preview={preview} />
          <TextField
            label="Why"
            optional
            hint="For your records."
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" pending={applying.busy} onClick={() => applying.run()}>
              Apply the correction
            </Button>
            <Button onClick={onDone}>Leave as it is</Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="primary" pending={looking.busy} onClick={() => looking.run()}>
            See who moves
          </Button>
        </div>
      )}
    </div>
  );
}
