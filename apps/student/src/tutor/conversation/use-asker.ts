import { useApiClient, useMe } from '@skillbridge/client/react';
import { forgetDraft, keepDraft, readDraft } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { TutorSubject } from '../tutor-types.ts';
import { type Asker, createAsker, type Done } from './create-asker.ts';
import { judgeFailure } from './judge-failure.ts';
import { readKeptOutgoing, writeKeptOutgoing } from './kept-outgoing.ts';
import type { Outgoing } from './outgoing.ts';

/** A message that was left longer ago than this is not sent behind its author's back. */
const FRESH_MS = 10 * 60_000;
const LEFT = 'This message was not sent. Send it again if you still want to.';
const LONGEST_DRAFT = 100_000;

interface AskerParts {
  /** Names the conversation in this browser's storage. */
  readonly name: string;
  readonly subject: TutorSubject;
  /** The student's work as it stands; read at the moment of sending. */
  readonly draft: string;
  readonly onDone: (done: Done, outgoing: Outgoing) => void;
  readonly onReturned: (outgoing: Outgoing, sentence: string) => void;
}

/** The message on its way, if there is one. It outlives a reload: the next page goes on with the same turn. */
export function useAsker(parts: AskerParts): { asker: Asker; outgoing: Outgoing | null } {
  const client = useApiClient();
  const { id: userId } = useMe();
  const keptName = `tutor.sending.${parts.name}`;
  const now = useRef(parts);
  now.current = parts;
  // Through react-query, so that an ended session is heard of as with any other call.
  const { mutateAsync } = useMutation({
    mutationFn: ({ outgoing, signal }: { outgoing: Outgoing; signal: AbortSignal }) => {
      const { turn, message, mode, files } = outgoing;
      const { subject, draft } = now.current;
      const work = { draft: draft.slice(0, LONGEST_DRAFT), fileIds: files.map(({ id }) => id) };
      return client.student.tutor.ask.mutate({ subject, turn, message, ...work, ...(mode && { mode }) }, { signal });
    },
    networkMode: 'always',
  });
  const send = useRef(mutateAsync);
  send.current = mutateAsync;

  const [asker] = useState(() =>
    createAsker({
      send: (outgoing, signal) => send.current({ outgoing, signal }),
      judge: judgeFailure,
      onDone: (done, outgoing) => now.current.onDone(done, outgoing),
      onRefused: (outgoing, sentence) => now.current.onReturned(outgoing, sentence),
      keep: (outgoing) => {
        if (outgoing) keepDraft(userId, keptName, writeKeptOutgoing(outgoing), new Date());
        else forgetDraft(userId, keptName);
      },
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
  );
  const outgoing = useSyncExternalStore(asker.subscribe, asker.read);

  useEffect(() => {
    const kept = readKeptOutgoing(readDraft(userId, keptName, new Date()));
    if (asker.read()) asker.tryNow();
    else if (kept && Date.now() - new Date(kept.at).getTime() < FRESH_MS) asker.resume(kept);
    else if (kept) {
      forgetDraft(userId, keptName);
      now.current.onReturned(kept, LEFT);
    }
    addEventListener('online', asker.reconnect);
    return () => {
      removeEventListener('online', asker.reconnect);
      asker.pause();
    };
  }, [asker, userId, keptName]);
  return { asker, outgoing };
}
