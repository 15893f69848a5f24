import { type Outputs, useApi } from '@skillbridge/client/react';
import type { ItemResponse, Passage, StudentItem } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { Button, Dialog, formatPoints, ItemView, MathText, PassageView } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inBlocks } from './in-blocks.ts';

type Preview = Outputs['instructor']['quizzes']['preview'];

/** The quiz from the other side: drawn from what the server would send to a student, and nothing else. */
export function PreviewDialog({ open, quizId, onClose }: { open: boolean; quizId: string; onClose: () => void }) {
  const preview = useQuery(
    useApi().instructor.quizzes.preview.queryOptions({ quizId }, { enabled: open, staleTime: 0, gcTime: 0 }),
  );
  return (
    <Dialog
      open={open}
      size="lg"
      title="Preview as student"
      description="This is all that students get: no keys and no explanations. You may try the answers; nothing is kept."
      onClose={onClose}
      actions={<Button onClick={onClose}>Back to the editor</Button>}
    >
      <QueryView query={preview}>{(data) => <AsStudent {...data} />}</QueryView>
    </Dialog>
  );
}

function AsStudent({ title, instructions, quiz }: Preview) {
  const { items, passages } = quiz;
  return (
    <article aria-label="As students see it" className="flex flex-col gap-8">
      <header className="flex flex-col gap-2">
        <h3 className="text-2xl font-semibold">{title || 'A quiz without a title'}</h3>
        {instructions.trim() !== '' && <MathText text={instructions} className="text-ink-soft" />}
      </header>
      {items.length === 0 && <p className="text-ink-soft">There are no questions yet.</p>}
      {inBlocks(items).map((block) => {
        const passage = passages.find(({ id }) => id === block.passageId);
        return <Block key={block.items[0]?.id} first={block.first} items={block.items} passage={passage ?? null} />;
      })}
    </article>
  );
}

function Block({ items, first, passage }: { items: readonly StudentItem[]; first: number; passage: Passage | null }) {
  const questions = items.map((item, index) => <Question key={item.id} item={item} number={first + index + 1} />);
  if (passage === null) return <div className="flex flex-col gap-8">{questions}</div>;
  return <PassageView passage={passage}>{questions}</PassageView>;
}

function Question({ item, number }: { item: StudentItem; number: number }) {
  const [response, setResponse] = useState<ItemResponse | null>(null);
  return (
    <section aria-label={`Question ${number}`} className="flex flex-col gap-3 border-t border-line pt-4">
      <p className="flex justify-between gap-4 text-sm text-ink-soft">
        <span>Question {number}</span>
        <span>{item.points === 1 ? '1 point' : `${formatPoints(item.points)} points`}</span>
      </p>
      <ItemView item={item} response={response} onChange={setResponse} />
    </section>
  );
}
