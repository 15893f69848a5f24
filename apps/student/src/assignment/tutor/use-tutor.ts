import { describeFailure, type Outputs, useApi, useApiClient } from '@skillbridge/client/react';
import { useDraft } from '@skillbridge/portal';
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';

export interface Tutor {
  thread: UseQueryResult<Outputs['student']['tutor']['thread'], unknown>;
  /** The box to ask in, for giving it the focus. */
  box: RefObject<HTMLTextAreaElement | null>;
  /** What stands in the box. */
  message: string;
  setMessage: (text: string) => void;
  ask: (text: string) => void;
  /** The question that waits for its answer. */
  pending: string | null;
  /** Why the last question was not answered. */
  problem: string | null;
}

/** The student's conversation with the tutor. A question that did not get through goes back into the box. */
export function useTutor(assignmentId: string, draft: string): Tutor {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  const threadQuery = api.student.tutor.thread.queryOptions({ subject: { kind: 'assignment', assignmentId } });
  const thread = useQuery(threadQuery);
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { kept, forget } = useDraft(`tutor.${assignmentId}`, typed ?? '', typed !== null && typed !== '');
  const message = typed ?? kept ?? '';
  const asking = useMutation({
    networkMode: 'always',
    mutationFn: async (question: string) => {
      const events = await client.student.tutor.ask.mutate({
        ...{ subject: { kind: 'assignment', assignmentId }, turn: crypto.randomUUID(), message: question },
        draft: draft.slice(0, 100_000),
        ...(thread.data?.modes.open.includes('explain') ? { mode: 'explain' } : {}),
      });
      for await (const event of events) if (event.type === 'done') return event.turns;
      return [];
    },
    onSuccess: (turns) => {
      forget();
      queries.setQueryData(threadQuery.queryKey, (known) => known && { ...known, turns: [...known.turns, ...turns] });
    },
    onError: (_, question) => setTyped((now) => (now ? now : question)),
  });
  const ask = (text: string) => {
    const question = text.trim();
    if (!question || asking.isPending) return;
    setTyped('');
    asking.mutate(question);
  };
  return {
    thread,
    box,
    message,
    setMessage: (text) => {
      setTyped(text);
      if (text === '') forget();
    },
    ask,
    pending: asking.isPending ? asking.variables : null,
    problem: asking.isError ? describeFailure(asking.error).sentence : null,
  };
}
