import { useApi } from '@skillbridge/client/react';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { type DraftProblem, findProblems } from './draft/find-problems.ts';
import { toDraft } from './draft/to-draft.ts';
import type { SavedAs } from './editor-types.ts';
import { useAcceptances } from './gate/use-acceptances.ts';
import { useFindings } from './gate/use-findings.ts';
import { publishProblems } from './publish/publish-problems.ts';
import { placeOf, readRefusal } from './publish/read-refusal.ts';
import { useAutosave } from './use-autosave.ts';
import { useQuizDraft } from './use-quiz-draft.ts';
import { useQuizSaving } from './use-quiz-saving.ts';

/** The quiz on the page and what its buttons do. */
export function useQuizEditor({
  courseId,
  first,
  savedAs,
}: {
  courseId: string;
  first: QuizDraft;
  savedAs: SavedAs | null;
}) {
  const [opened] = useState(first);
  const editing = useQuizDraft(opened);
  const { draft } = editing;
  const saving = useQuizSaving(courseId, savedAs);
  const autosave = useAutosave(draft, opened, saving);
  const quizId = saving.saved?.id ?? null;
  // What the server alone knows: whether items are not out yet, and how many attempts there are.
  const server = useQuery(
    useApi().instructor.quizzes.get.queryOptions({ quizId: quizId ?? '' }, { enabled: quizId !== null, gcTime: 0 }),
  );
  const { findings, checking } = useFindings(courseId, quizId, draft);
  const standing = useAcceptances(quizId, findings, draft.questions.items);
  const problems = useMemo(() => findProblems(draft), [draft]);
  const [open, setOpen] = useState<string | null>(null);
  // A question that was left, or that somebody tried to publish, is judged; one that is being written is not.
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const [judgesAll, setJudgesAll] = useState(false);
  const [publishing, setPublishing] = useState(false);
  // What a step of undo did, for whoever does not see it.
  const [said, setSaid] = useState('');
  const running = useRef(false);

  const openItem = (id: string | null): void => {
    if (open !== null && open !== id) setJudged((all) => new Set([...all, open]));
    setOpen(id);
  };

  async function once(action: () => Promise<unknown>): Promise<void> {
    if (running.current) return;
    running.current = true;
    await action().finally(() => {
      running.current = false;
    });
  }

  const inTheWay = publishProblems(draft, findings, standing.accepted);
  const refused = readRefusal(saving.failure).map((one) => placeOf(one, draft));
  const shown: DraftProblem[] = [
    ...problems.filter(({ itemId }) => judgesAll || itemId === null || judged.has(itemId)),
    ...(judgesAll ? inTheWay.filter(({ path, itemId }) => itemId === null && path === 'title') : []),
  ];

  return {
    ...{ ...editing, said, saving, autosave, findings, checking, quizId, open, openItem },
    ...{ accepted: standing.accepted, accept: standing.accept, takeBack: standing.takeBack },
    undo: (): void => {
      if (editing.undoes !== null) setSaid(`Undone: ${editing.undoes}`);
      editing.undo();
    },
    redo: (): void => {
      if (editing.redoes !== null) setSaid(`Done again: ${editing.redoes}`);
      editing.redo();
    },
    server: server.data ?? null,
    /** What keeps the draft from being saved; `shown` of it is said beside the fields by now. */
    ...{ problems, shown },
    judge: (problem: DraftProblem): void => {
      const { itemId } = problem;
      if (itemId !== null) setJudged((all) => new Set([...all, itemId]));
    },
    /** What keeps the quiz from being published; what the server said of it last goes on counting until then. */
    inTheWay: [...inTheWay, ...refused.filter((one) => !inTheWay.some((known) => known.message === one.message))],
    publishing,
    askToPublish: (): void => {
      setJudgesAll(true);
      saving.forgetFailure();
      setPublishing(true);
    },
    stopPublishing: (): void => setPublishing(false),
    publish: (note: string): Promise<void> =>
      once(async () => {
        if (!(await autosave.flush(true))) return;
        if (await saving.publish([...standing.accepted], note)) setPublishing(false);
      }),
    /** Puts a state of the server's onto the page, as a step that can be undone. */
    take: (label: string, quiz: Parameters<typeof toDraft>[0] & SavedAs): void => {
      const state = toDraft(quiz);
      saving.buildOn(quiz);
      autosave.adopt(state);
      editing.edit(label, () => state);
    },
  };
}
export type QuizEditor = ReturnType<typeof useQuizEditor>;
