import { zodResolver } from '@hookform/resolvers/zod';
import { useMe } from '@skillbridge/client/react';
import { type KeyedAssignmentDraft, keyedAssignmentDraftSchema } from '@skillbridge/domain/answers';
import { toast } from '@skillbridge/ui';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Problem } from '../shared/problem-list.tsx';
import type { DraftForm, DraftInput, SavedAs } from './editor-types.ts';
import { listFieldErrors, listPublishProblems, mergeProblems } from './list-problems.ts';
import { draftText, toDraft } from './to-draft.ts';
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
  const [problems, setProblems] = useState<readonly Problem[]>([]);
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

  const refuse = (errors: Parameters<typeof listFieldErrors>[0]): void => setProblems(listFieldErrors(errors));

  const send = async (draft: KeyedAssignmentDraft): Promise<SavedAs | null> => {
    const typed = draftText(form.getValues());
    const receipt = await saving.save(draft);
    if (!receipt) return null;
    setSavedText(typed);
    if (!saving.saved) onCreated(receipt.id);
    return receipt;
  };

  const save = () =>
    form.handleSubmit(async (draft) => {
      setProblems([]);
      await send(draft);
    }, refuse)();

  const publish = () =>
    form.handleSubmit(
      async (draft) => {
        const found = listPublishProblems(draft, academy.timeZone, new Date());
        setProblems(found);
        const receipt = found.length === 0 ? await send(draft) : null;
        if (receipt && (await saving.publish(receipt))) {
          toast({ title: 'Published', description: 'Students of this course see it now.', tone: 'success' });
        }
      },
      (errors) => {
        const rest = listPublishProblems(toDraft(form.getValues()), academy.timeZone, new Date());
        setProblems(mergeProblems(listFieldErrors(errors), rest));
      },
    )();

  /** Shows what students would get. A draft is saved first; what students see already is not changed by looking. */
  const preview = async (): Promise<void> => {
    const changed = draftText(form.getValues()) !== savedText;
    if (saving.saved && (!changed || saving.saved.status !== 'draft')) return setPreviewing(true);
    await form.handleSubmit(async (draft) => {
      setProblems([]);
      if (await send(draft)) setPreviewing(true);
    }, refuse)();
  };

  return {
    form,
    saving,
    savedText,
    problems,
    previewing,
    closePreview: () => setPreviewing(false),
    save: () => once(save),
    publish: () => once(publish),
    preview: () => once(preview),
  };
}
