import { describeFailure, useApi } from '@skillbridge/client/react';
import type { Item } from '@skillbridge/domain/answers';
import { Button, Dialog, FormError, TextArea } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sayCost, sayEngine } from '../../generate/generation-words.ts';
import { linkPassage } from '../draft/change-items.ts';
import { ShownItem } from './shown-item.tsx';

export interface RegenerateDialogProps {
  item: Item;
  /** From 1. */
  number: number;
  /** Saves what is on the page, and says what to build on; null when that failed. */
  prepare: () => Promise<{ id: string; version: number } | null>;
  onTake: (item: Item) => void;
  onClose: () => void;
}

/** Another question in the place of one: drafted on wish, looked at beside the one that is there, taken or left. */
export function RegenerateDialog({ item, number, prepare, onTake, onClose }: RegenerateDialogProps) {
  const [wish, setWish] = useState('');
  const [unsaved, setUnsaved] = useState(false);
  const draft = useMutation(useApi().instructor.quizGenerations.regenerateItem.mutationOptions());
  const proposal = draft.data?.item ?? null;
  const ask = async (): Promise<void> => {
    const saved = await prepare();
    setUnsaved(saved === null);
    if (!saved) return;
    const { id: quizId, version } = saved;
    await draft.mutateAsync({ quizId, version, itemId: item.id, wish }).catch(() => undefined);
  };
  const failure = unsaved
    ? 'This page could not be saved. Finish the questions that are marked, then try again.'
    : draft.isError
      ? describeFailure(draft.error).sentence
      : null;
  return (
    <Dialog
      open
      size="lg"
      title={`Another question in place of ${number}`}
      description="About the same skill. Nothing changes until you take it."
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Keep mine
          </Button>
          <Button variant={proposal ? 'secondary' : 'primary'} onClick={ask}>
            {proposal ? 'Draft yet another' : 'Draft another'}
          </Button>
          {proposal && (
            <Button variant="primary" onClick={() => onTake(inPlaceOf(item, proposal))}>
              Take this one
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-6">
        <TextArea
          label="What should be different"
          optional
          hint="Such as “smaller numbers”, or “a word problem about money”."
          rows={2}
          maxLength={500}
          className="[&_textarea]:min-h-16"
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <FormError>{failure}</FormError>
        <div className="grid gap-8 sm:grid-cols-2">
          <ShownItem title="Now" item={item} />
          {proposal && (
            <div role="status" className="flex min-w-0 flex-col gap-2">
              <ShownItem title="Proposed" item={proposal} />
              <p className="text-sm text-ink-faint">
                {`${sayEngine(draft.data?.engine ?? null)}; cost: ${sayCost(draft.data?.costMicroUsd ?? 0).toLowerCase()}`}
              </p>
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What the instructor had decided about the place stays: its points and its passage. */
function inPlaceOf(old: Item, proposal: Item): Item {
  return linkPassage({ ...proposal, points: old.points }, old.passageId ?? null);
}
