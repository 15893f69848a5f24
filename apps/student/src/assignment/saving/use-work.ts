import { describeFailure, useApi } from '@skillbridge/client/react';
import { useDraft } from '@skillbridge/portal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AssignmentPage } from '../page-types.ts';
import { createAutosaver } from './create-autosaver.ts';
import { keptWorkName, readKeptWork, writeKeptWork } from './kept-work.ts';
import { toStored } from './to-stored.ts';
import { useFlushes } from './use-flushes.ts';

/** The student's work on this page, saved as they type. `restored` says that it came from this browser. */
export function useWork(page: AssignmentPage) {
  const api = useApi();
  const queries = useQueryClient();
  const assignmentId = page.assignment.id;
  const pageQuery = api.student.assignments.get.queryOptions({ assignmentId });
  // `always`: a paused mutation would neither fail nor come back, and the page could not say "offline".
  const saving = useMutation(api.student.submissions.saveDraft.mutationOptions({ networkMode: 'always' }));
  const forgetKept = useRef<() => void>(() => undefined);
  const [saver] = useState(() =>
    createAutosaver({
      stored: toStored(page),
      send: ({ content, files }, baseVersion) =>
        saving.mutateAsync({ assignmentId, content, fileIds: files.map(({ id }) => id), baseVersion }),
      readStored: async () => toStored(await queries.fetchQuery({ ...pageQuery, staleTime: 0, networkMode: 'always' })),
      judge(error) {
        const { reason, offline, signedOut, sentence } = describeFailure(error);
        if (reason === 'CONFLICT') return { kind: 'conflict', sentence };
        // Handed in or closed meanwhile: what the page shows is no longer true.
        if (reason === 'WRONG_STATE') void queries.invalidateQueries({ queryKey: pageQuery.queryKey });
        if (offline) return { kind: 'offline', sentence: 'Not saved: offline, kept in this browser' };
        const passing = signedOut || reason === null || reason === 'RATE_LIMITED' || reason === 'UNAVAILABLE';
        if (passing) return { kind: 'offline', sentence: 'Not saved yet, kept in this browser. Trying again.' };
        return { kind: 'refused', sentence };
      },
      onStored({ work, version, savedAt }, clean) {
        if (version === null || savedAt === null) return;
        if (clean) forgetKept.current();
        queries.setQueryData(pageQuery.queryKey, (known) => {
          if (!known || (known.work?.version ?? -1) > version) return known;
          const submissionId = known.work?.submissionId ?? '';
          const state = known.state === 'to-do' ? 'in-progress' : known.state;
          return {
            ...known,
            state,
            work: { submissionId, content: work.content, files: [...work.files], version, savedAt },
          };
        });
        void queries.invalidateQueries({ queryKey: api.student.dashboard.queryKey() });
        void queries.invalidateQueries({ queryKey: api.student.assignments.list.queryKey() });
      },
    }),
  );
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);
  const { work, stored, dirty } = snapshot;
  const kept = useDraft(keptWorkName(assignmentId), writeKeptWork(work, stored.version), dirty);
  forgetKept.current = kept.forget;

  const [restored, setRestored] = useState(false);
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    const found = readKeptWork(kept.kept);
    if (!found) return;
    if (found.work.content === saver.read().stored.work.content) return forgetKept.current();
    setRestored(true);
    saver.restore(found.work, found.base);
  }, [saver, kept.kept]);
  useEffect(() => saver.receive(toStored(page)), [saver, page]);
  useFlushes(saver);

  return { saver, snapshot, restored };
}
