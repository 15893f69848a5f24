/** How much of a long text is read: about five pages. Longer work is an essay, and the end is what a turn is about. */
const MOST = 12_000;

/** The end of the work, whole lines only. Bounds what a turn costs whatever was pasted in. */
export function clipWork(work: string): string {
  if (work.length <= MOST) return work;
  const end = work.slice(-MOST);
  return end.slice(end.indexOf('\n') + 1);
}
