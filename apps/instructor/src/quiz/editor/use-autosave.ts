import { type QuizDraft, quizDraftSchema } from '@skillbridge/domain/answers';
import { useOnline } from '@skillbridge/ui';
import { useEffect, useRef, useState } from 'react';
import { findProblems } from './draft/find-problems.ts';
import { pickRules, sameRules } from './draft/pick-rules.ts';
import { draftText } from './draft/to-draft.ts';
import type { QuizSaving } from './use-quiz-saving.ts';

/** Long enough for a word to be finished, short enough to lose none. */
const WAIT_MS = 1000;
/** How long a server that could not be reached is left alone. */
const RETRY_MS = 8000;

/**
 * Sends the draft a moment after it was changed, as soon as every question of it is one. Times and settings of a
 * published quiz are in force at once, so they wait for the instructor's word.
 */
export function useAutosave(draft: QuizDraft, first: QuizDraft, saving: QuizSaving) {
  const [kept, setKept] = useState(first);
  const [refused, setRefused] = useState<string | null>(null);
  const online = useOnline();
  const live = saving.saved !== null && saving.saved.status !== 'draft';
  const text = draftText(draft);
  const changed = text !== draftText(kept);
  const rulesWait = live && !sameRules(draft, kept);
  const toSend = rulesWait ? { ...draft, ...pickRules(kept) } : draft;
  const unsent = draftText(toSend) !== draftText(kept);
  const valid = findProblems(toSend).length === 0;
  const latest = useRef({ draft, toSend, kept });
  latest.current = { draft, toSend, kept };

  async function send(all: boolean): Promise<boolean> {
    const sent = all ? latest.current.draft : latest.current.toSend;
    const parsed = quizDraftSchema.safeParse(sent);
    if (!parsed.success) return false;
    const receipt = await saving.save(parsed.data);
    if (receipt) setKept(sent);
    setRefused(receipt ? null : draftText(sent));
    return receipt !== null;
  }

  const blocked = saving.conflict !== null || refused === draftText(toSend);
  const due = unsent && valid && !blocked && saving.doing === null;
  const sendText = draftText(toSend);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further letter begins the wait anew
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => void send(false), WAIT_MS);
    return () => clearTimeout(timer);
  }, [due, sendText]);
  // Back on the network, what could not be sent is tried again; a server that is away is asked again after a while.
  useEffect(() => {
    if (online) setRefused(null);
  }, [online]);
  const away = saving.failure?.offline === true;
  useEffect(() => {
    if (!away || refused === null) return;
    const timer = setTimeout(() => setRefused(null), RETRY_MS);
    return () => clearTimeout(timer);
  }, [away, refused]);
  // Leaving by a link: what is fit to be sent goes at once, and the page is not there any more to hear of it.
  const leave = useRef<() => unknown>(() => undefined);
  leave.current = () => (due ? send(false) : undefined);
  useEffect(() => () => void leave.current(), []);

  return {
    ...{ changed, unsent, valid, rulesWait, kept },
    /** Sends what is unsent now, settings of a published quiz too when asked for. False when it was refused. */
    flush: async (all = false): Promise<boolean> => {
      const { draft: now, toSend: part, kept: before } = latest.current;
      const nothing = draftText(all ? now : part) === draftText(before);
      return nothing && saving.saved !== null ? true : send(all);
    },
    /** The server has this now, by another way than saving. */
    adopt: (state: QuizDraft) => {
      setKept(state);
      setRefused(null);
    },
  };
}
