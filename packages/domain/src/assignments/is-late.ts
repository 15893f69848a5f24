/** Whether work came in after the due date. On the dot is in time; without a due date nothing is late. */
export function isLate(handedInAt: Date, dueAt: Date | null): boolean {
  return dueAt !== null && handedInAt > dueAt;
}
