import type { WorkRef } from './marked-work.ts';

export type Neighbours = { readonly previous: WorkRef | null; readonly next: WorkRef | null };

/** What is before and after a piece of work in a list; null when it is not in it. */
export function findNeighbours(works: readonly WorkRef[], { workId }: WorkRef): Neighbours | null {
  const at = works.findIndex((work) => work.workId === workId);
  return at === -1 ? null : { previous: refOf(works[at - 1]), next: refOf(works[at + 1]) };
}

function refOf(work: WorkRef | undefined): WorkRef | null {
  return work ? { kind: work.kind, workId: work.workId } : null;
}
