import { Unreadable } from '../unreadable.ts';
export function readDocx(_: Buffer): Promise<string> {
  throw new Unreadable('damaged');
}
