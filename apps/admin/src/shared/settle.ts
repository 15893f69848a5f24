/** Waits for a call whose failure the screen shows already, from the mutation's own `error`. Null when it failed. */
export function settle<T>(call: Promise<T>): Promise<T | null> {
  return call.catch(() => null);
}
