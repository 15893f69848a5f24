import { useApi, useApiClient } from '@skillbridge/client/react';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { TutorSubject, TutorThread, TutorTurn } from '../tutor-types.ts';
import type { Done } from './create-asker.ts';
import { nameTurn } from './merge-turns.ts';
import type { Message, Outgoing } from './outgoing.ts';
import { useAsker } from './use-asker.ts';
import { useKnownTurns } from './use-known-turns.ts';

const LOOK_AGAIN_MS = 1500;

export interface ConversationSettings {
  /** Names the conversation in this browser's storage. */
  readonly name: string;
  readonly subject: TutorSubject;
  /** The student's work as it stands; read at the moment of sending. */
  readonly draft: string;
  /** A message came back, refused or taken back: into the box with it. */
  readonly onReturned: (message: string, files: Outgoing['files']) => void;
}

export interface Conversation {
  readonly subject: TutorSubject;
  readonly thread: UseQueryResult<TutorThread, unknown>;
  readonly turns: readonly TutorTurn[];
  readonly outgoing: Outgoing | null;
  /** Loads the page before what is known; null at the beginning. */
  readonly loadEarlier: (() => Promise<void>) | null;
  /** Sends a message. False while another one is on its way. */
  readonly ask: (message: Message) => boolean;
  readonly tryNow: () => void;
  readonly takeBack: () => void;
  readonly stop: () => void;
  /** Why the last message came back. */
  readonly problem: string | null;
}

/** A conversation with the tutor: what was said, what is on its way, and how to say more. */
export function useConversation({ name, subject, draft, onReturned }: ConversationSettings): Conversation {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  const threadQuery = api.student.tutor.thread.queryOptions({ subject });
  const thread = useQuery({
    ...threadQuery,
    refetchInterval: ({ state }) => (state.data?.running ? LOOK_AGAIN_MS : false),
  });
  const [problem, setProblem] = useState<string | null>(null);

  // Between the end of a reply and the moment when the list has it: without this it would blink.
  const settling = useRef<Outgoing | null>(null);
  const onDone = ({ turns: added, leftToday }: Done, sent: Outgoing) => {
    setProblem(null);
    settling.current = { ...sent, said: added.flatMap(({ from, text }) => (from === 'tutor' ? [text] : [])) };
    queries.setQueryData(threadQuery.queryKey, (known) => {
      if (!known) return known;
      const there = new Set(known.turns.map(nameTurn));
      const turns = [...known.turns, ...added.filter((turn) => !there.has(nameTurn(turn)))];
      return { ...known, turns, leftToday, running: null };
    });
    // Modes, sharing and a thread that was carried over are the server's to tell.
    void queries.invalidateQueries({ queryKey: api.student.tutor.pathKey() });
  };
  const giveBack = (outgoing: Outgoing, sentence: string | null) => {
    setProblem(sentence);
    onReturned(outgoing.message, outgoing.files);
    void queries.invalidateQueries({ queryKey: threadQuery.queryKey });
  };
  const { asker, outgoing: sending } = useAsker({ name, subject, draft, onDone, onReturned: giveBack });
  const { turns, loadEarlier } = useKnownTurns(subject, thread.data);
  const candidate = sending ?? settling.current;
  const answered = turns.some(({ from, turn }) => from === 'tutor' && turn === candidate?.turn);
  const outgoing = answered ? null : candidate;

  const latest = useRef({ giveBack });
  latest.current = { giveBack };
  const ask = useCallback(
    (message: Message) => {
      setProblem(null);
      return asker.ask(crypto.randomUUID(), new Date().toISOString(), message);
    },
    [asker],
  );
  const takeBack = useCallback(() => {
    const back = asker.takeBack();
    if (back) latest.current.giveBack(back, null);
  }, [asker]);
  const stop = () => {
    const turn = outgoing?.turn ?? thread.data?.running?.turn;
    if (!turn) return;
    asker.markStopping(true);
    // When this does not get through, the reply goes on and the button can be pressed again.
    const goOn = () => asker.markStopping(false);
    client.student.tutor.stop.mutate({ subject, turn }).then(({ stopped }) => stopped || goOn(), goOn);
  };
  return { subject, thread, turns, outgoing, loadEarlier, ask, tryNow: asker.tryNow, takeBack, stop, problem };
}
