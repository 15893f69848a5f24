import { zodResolver } from '@hookform/resolvers/zod';
import { useMe } from '@skillbridge/client/react';
import { type KeyedAssignmentDraft, keyedAssignmentDraftSchema } from '@skillbridge/domain/answers';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DraftForm, DraftInput, SavedAs } from './editor-types.ts';
import { type Attempt, findProblems } from './find-problems.ts';
import { draftText } from './to-draft.ts';
import { useAssignmentSaving } from './use-assignment-saving.ts';

/** The form of one assignment and what its buttons do. */
export function useEditor({
  courseId,
  first,
  savedAs,
  onCreated,
}: {
  courseId: string;
  first: KeyedAssignmentDraft;
  savedAs: SavedAs | null;
  onCreated: (id: string) => void;
}) {
  const { academy } = useMe();
  const form: DraftForm = useForm<DraftInput, unknown, KeyedAssignmentDraft>({
    resolver: zodResolver(keyedAssignmentDraftSchema),
    defaultValues: first,
    // The list of problems takes the focus: it says all of them at once.
    shouldFocusError: false,
  });
  const saving = useAssignmentSaving(courseId, savedAs);
  const [savedText, setSavedText] = useState(() => draftText(first));
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [published, setPublished] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const running = useRef(false);

  /** Runs one action at a time: keys and buttons lead to the same ones. */
  const once = async (action: () => Promise<unknown>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    await action().finally(() => {
      running.current = false;
    });
  };

  /** Hands on what is fit for it; else the problems are on the page from here on, and nothing is sent. */
  const when = async (to: Attempt['to'], go: (draft: KeyedAssignmentDraft) => Promise<unknown>): Promise<void> => {
    const tried = { to, at: new Date() };
    setAttempt(tried);
    await form.handleSubmit(async (draft) => {
      if (findProblems(form.getValues(), tried, academy.timeZone).length > 0) return;
      setAttempt(null);
      await go(draft);
    })();
  };

  const send = async (draft: KeyedAssignmentDraft): Promise<SavedAs | null> => {
    const typed = draftText(form.getValues());
    const receipt = await saving.save(draft);
    if (!receipt) return null;
    setPublished(false);
    setSavedText(typed);
    if (!saving.saved) onCreated(receipt.id);
    return receipt;
  };

  const publish = () =>
    when('publish', async (draft) => {
      const receipt = await send(draft);
      if (receipt && (await saving.publish(receipt))) setPublished(true);
    });

  /** Shows what students would get. A draft is saved first; what students see already is not changed by looking. */
  const preview = async (): Promise<void> => {
    const changed = draftText(form.getValues()) !== savedText;
    if (saving.saved && (!changed || saving.saved.status !== 'draft')) return setPreviewing(true);
    await when('save', async (draft) => {
      if (await send(draft)) setPreviewing(true);
    });
  };

  return {
    form,
    saving,
    savedText,
    attempt,
    /** Published just now, from this page. */
    published,
    previewing,
    closePreview: () => setPreviewing(false),
    save: () => once(() => when('save', send)),
    publish: () => once(publish),
    preview: () => once(preview),
  };
}
