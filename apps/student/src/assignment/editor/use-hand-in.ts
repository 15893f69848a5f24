import { describeFailure, useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentPage } from '../page-types.ts';
import type { Autosaver } from '../saving/create-autosaver.ts';

/**
 * Hands the work in. Resolves to null once the server has it, or when the page itself shows what is in the way (a
 * conflict to settle, a hand-in made elsewhere); else to the sentence that says why not.
 */
export function useHandIn({ assignment }: AssignmentPage, saver: Autosaver, onHandedIn: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(api.student.submissions.handIn.mutationOptions({ networkMode: 'always' }));
  const assignmentId = assignment.id;
  const pageKey = api.student.assignments.get.queryKey({ assignmentId });

  async function send(): Promise<null> {
    const { work, stored } = saver.read();
    const { content, files } = work;
    const fileIds = files.map(({ id }) => id);
    const receipt = await mutateAsync({ assignmentId, content, fileIds, baseVersion: stored.version });
    onHandedIn();
    const { submissionId, version, savedAt, handedInAt, late } = receipt;
    queries.setQueryData(
      pageKey,
      (page): AssignmentPage | undefined =>
        page && {
          ...page,
          state: 'handed-in',
          work: { submissionId, content, files: [...files], version, savedAt },
          revision: null,
          grade: { status: 'handed-in', handedInAt, late, grade: null },
        },
    );
    void queries.invalidateQueries({ queryKey: api.student.pathKey() });
    return null;
  }

  return async function handIn(): Promise<string | null> {
    // Whatever is under way must land first, or its version would make this one stale.
    await saver.flush();
    if (saver.read().phase === 'conflict') return null;
    try {
      return await send();
    } catch (error) {
      const { reason, sentence } = describeFailure(error);
      if (reason === 'CONFLICT') {
        await saver.meet(error);
        return saver.read().phase === 'conflict' ? null : sentence;
      }
      // Handed in already, here or elsewhere: perhaps by a call whose answer was lost.
      if (reason === 'WRONG_STATE') await queries.invalidateQueries({ queryKey: pageKey });
      return sentence;
    }
  };
}
