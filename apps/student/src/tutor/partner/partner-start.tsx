import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, FormError, Section, TextField } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { StudyPartner } from '../tutor-types.ts';
import { TopicList } from './topic-list.tsx';

const LONGEST_TOPIC = 120;

interface PartnerStartProps {
  topics: StudyPartner['topics'];
  /** The conversation that is open, to go back to. */
  current: { topic: string | null; onBack: () => void } | null;
  onBegun: () => void;
}

/** What to work on: what the student finds hardest first, or a topic of their own. */
export function PartnerStart({ topics, current, onBegun }: PartnerStartProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [topic, setTopic] = useState('');
  const [missing, setMissing] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useEffect(() => back.current?.focus(), []);
  const beginning = useMutation(
    api.student.tutor.begin.mutationOptions({
      networkMode: 'always',
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.student.tutor.pathKey() });
        onBegun();
      },
    }),
  );
  const begin = (chosen: string) => {
    if (!beginning.isPending) beginning.mutate({ topic: chosen });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = topic.trim();
    setMissing(own === '');
    if (own !== '' && own.length <= LONGEST_TOPIC) begin(own);
  };
  const tooLong = topic.trim().length > LONGEST_TOPIC;
  return (
    <>
      {current && (
        <div className="-mt-4 pb-4">
          <Button ref={back} size="sm" variant="quiet" icon={ArrowLeft} className="-ml-3" onClick={current.onBack}>
            Back to {current.topic ?? 'the conversation'}
          </Button>
        </div>
      )}
      <FormError>{beginning.isError ? describeFailure(beginning.error).sentence : null}</FormError>
      {topics.length > 0 && (
        <Section title="Worth practising" hint="What your work says you find hard, the hardest first.">
          <TopicList topics={topics} pending={beginning.isPending ? beginning.variables.topic : null} onPick={begin} />
        </Section>
      )}
      <form onSubmit={submit} noValidate className="flex items-start gap-3 border-t border-line pt-4 pb-10">
        <TextField
          label={topics.length > 0 ? 'Or a topic of your own' : 'What do you want to work on?'}
          placeholder="Systems of equations"
          value={topic}
          error={
            tooLong
              ? `Use at most ${LONGEST_TOPIC} characters.`
              : missing && topic.trim() === ''
                ? 'Say what you want to work on.'
                : undefined
          }
          onChange={(event) => setTopic(event.currentTarget.value)}
          className="min-w-0 flex-1"
        />
        <Button
          type="submit"
          variant={topics.length > 0 ? 'secondary' : 'primary'}
          pending={beginning.isPending}
          className="mt-6"
        >
          Begin
        </Button>
      </form>
      {topics.length === 0 && (
        <p className="-mt-6 max-w-prose pb-10 text-sm text-ink-soft">
          Once some of your work has come back, the topics that you find hard are listed here, with the reason for each.
        </p>
      )}
    </>
  );
}
