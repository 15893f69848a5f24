import type { BlindState } from './marked-work.ts';

/** A suggestion comes within seconds; one that does not is parked for an admin, so asking slows down. Milliseconds. */
const SOON = 4_000;
const LATER = 30_000;
const ASKS_SOON = 15;

type Opened = { readonly status: string; readonly blind: BlindState };

/** In how many milliseconds to look for a suggestion again; false when there is one, or none to wait for. */
export function askAgainIn(desk: Opened | undefined, asked: number): number | false {
  if (desk?.blind !== 'no' || desk.status !== 'submitted') return false;
  return asked < ASKS_SOON ? SOON : LATER;
}
