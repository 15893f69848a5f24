import { describeFailure, type Failure, useApi } from '@skillbridge/client/react';
import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyedAssignment, SavedAs } from './editor-types.ts';

/** Creates, updates and publishes one assignment, always with the version that was edited. */
export function useAssignmentSaving(courseId: string, first: SavedAs | null) {
  const api = useApi();
  const queries = useQueryClient();
  const { create, update, publish, remove, get } = api.instructor.assignments;
  const creating = useMutation(create.mutationOptions());
  const updating = useMutation(update.mutationOptions());
  const publishing = useMutation(publish.mutationOptions());
  const removing = useMutation(remove.mutationOptions());
  const [saved, setSaved] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [newest, setNewest] = useState<KeyedAssignment | null>(null);

  /** The receipt, or null when it was refused; `failure` then says why. */
  async function attempt<R>(call: () => Promise<R>): Promise<R | null> {
    setFailure(null);
    try {
      const result = await call();
      void queries.invalidateQueries(api.instructor.courses.pathFilter());
      void queries.invalidateQueries(api.instructor.dashboard.pathFilter());
      void queries.invalidateQueries(api.instructor.assignments.preview.pathFilter());
      return result;
    } catch (error) {
      setFailure(describeFailure(error));
      return null;
    }
  }

  return {
    saved,
    failure,
    newest,
    busy: creating.isPending || updating.isPending || publishing.isPending || removing.isPending,
    publishing: publishing.isPending,
    async save(draft: KeyedAssignmentDraft): Promise<SavedAs | null> {
      const receipt = await attempt(() =>
        saved
          ? updating.mutateAsync({ assignmentId: saved.id, version: saved.version, draft })
          : creating.mutateAsync({ courseId, draft }),
      );
      if (receipt) {
        setSaved(receipt);
        setNewest(null);
      }
      return receipt;
    },
    async publish({ id, version }: SavedAs): Promise<SavedAs | null> {
      const receipt = await attempt(() => publishing.mutateAsync({ assignmentId: id, version }));
      if (receipt) setSaved(receipt);
      return receipt;
    },
    async remove(): Promise<boolean> {
      if (!saved) return true;
      return (await attempt(() => removing.mutateAsync({ assignmentId: saved.id, version: saved.version }))) !== null;
    },
    /** Brings the newest version, to be shown beside what is on the page. */
    async loadNewest(): Promise<void> {
      if (!saved) return;
      try {
        setNewest(await queries.fetchQuery({ ...get.queryOptions({ assignmentId: saved.id }), staleTime: 0 }));
      } catch (error) {
        setFailure(describeFailure(error));
      }
    },
    /** Another change of this page's own made a new version: the next save builds on it. */
    rebase(version: number): void {
      setSaved((before) => before && { ...before, version });
      setFailure(null);
    },
    /** Takes the newest version as the one that the next save builds on. */
    buildOn({ id, version, status }: KeyedAssignment): void {
      setSaved({ id, version, status });
      setNewest(null);
      setFailure(null);
    },
  };
}
