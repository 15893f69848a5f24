import { helpingModes } from '@skillbridge/domain';
import { isTutorFile } from '../is-tutor-file.ts';
import { beginOutgoing, type Outgoing } from './outgoing.ts';

/** A message on its way, as this browser keeps it through a reload. */
export function writeKeptOutgoing({ turn, at, message, mode, files }: Outgoing): string {
  return JSON.stringify({ turn, at, message, mode, files });
}

/** The message that was on its way when the page was left; null when there is none, or none that can be read. */
export function readKeptOutgoing(text: string | null): Outgoing | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    if (!('turn' in kept) || !('at' in kept) || !('message' in kept) || !('mode' in kept) || !('files' in kept)) {
      return null;
    }
    const { turn, at, message, mode, files } = kept;
    if (typeof turn !== 'string' || typeof at !== 'string' || typeof message !== 'string') return null;
    const known = helpingModes.find((one) => one === mode) ?? null;
    return beginOutgoing(turn, at, {
      message,
      mode: known,
      files: Array.isArray(files) ? files.filter(isTutorFile) : [],
    });
  } catch {
    return null;
  }
}
