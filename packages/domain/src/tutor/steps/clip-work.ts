/** How much of a long text is read: about five pages. Longer work is an essay, and the end is what a turn is about. */
const MOST = 12_000;

/** The end of the work, whole lines only. Bounds what a turn costs whatever was pasted in. */
export function clipWork(work: string): string {
  return work.slice(clippedFrom(work));
}

/** The lines of the clipped work that hold something, numbered as in the whole work. */
export function clipLines(work: string): { number: number; written: string }[] {
  const from = clippedFrom(work);
  let number = 1;
  for (let at = work.indexOf('\n'); at >= 0 && at < from; at = work.indexOf('\n', at + 1)) number += 1;
  return work
    .slice(from)
    .split('\n')
    .map((written, index) => ({ number: number + index, written: written.trim() }))
    .filter((line) => line.written !== '');
}

/** Where the part that is read begins. A last line that is longer than all that is read is cut within. */
function clippedFrom(work: string): number {
  if (work.length <= MOST) return 0;
  return work.indexOf('\n', work.length - MOST) + 1 || work.length - MOST;
}
