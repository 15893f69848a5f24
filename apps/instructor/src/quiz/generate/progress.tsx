import { describeFailure, useApi } from '@skillbridge/client/react';
import type { GenerationStatus } from '@skillbridge/domain';
import { Button, cx, DescriptionList, FormError, ProgressBar } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Circle, CircleDot } from 'lucide-react';
import type { Generation } from './generation-types.ts';
import { generationWords, sayCost, sayEngine } from './generation-words.ts';

const steps: readonly GenerationStatus[] = ['queued', 'drafting', 'checking', 'repairing'];

/** How a generation goes: the steps, the questions that came through, and a way to stop it. */
export function Progress({ generation }: { generation: Generation }) {
  const { id, status, done, total, engine, costMicroUsd } = generation;
  const { quizGenerations } = useApi().instructor;
  const queries = useQueryClient();
  const cancel = useMutation(
    quizGenerations.cancel.mutationOptions({
      onSuccess: (stopped) => queries.setQueryData(quizGenerations.get.queryKey({ generationId: id }), stopped),
    }),
  );
  const at = steps.indexOf(status);
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <ProgressBar label="Questions through our checks" value={done} max={total} text={`${done} of ${total}`} />
      <ol className="flex flex-col">
        {steps.map((step, index) => {
          const Icon = index < at ? Check : index === at ? CircleDot : Circle;
          return (
            <li
              key={step}
              aria-current={index === at ? 'step' : undefined}
              className={cx(
                'flex items-center gap-3 border-t border-line py-2 last:border-b',
                index === at ? 'font-semibold' : index < at ? 'text-ink-soft' : 'text-ink-faint',
              )}
            >
              <Icon
                aria-hidden
                strokeWidth={1.75}
                className={cx('size-5 shrink-0', index === at ? 'text-accent' : 'text-ink-faint')}
              />
              {generationWords[step].words}
            </li>
          );
        })}
      </ol>
      <DescriptionList
        items={[
          { term: 'Written by', details: sayEngine(engine) },
          { term: 'Cost so far', details: sayCost(costMicroUsd) },
        ]}
      />
      <div className="flex flex-col items-start gap-3">
        <p className="text-ink-soft">You may leave this page. The draft will wait in the course.</p>
        {cancel.isError && <FormError>{describeFailure(cancel.error).sentence}</FormError>}
        <Button onClick={() => cancel.mutateAsync({ generationId: id }).catch(() => undefined)}>Stop</Button>
      </div>
    </div>
  );
}
