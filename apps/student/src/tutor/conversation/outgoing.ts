import type { HelpingMode } from '@skillbridge/domain';
import type { TutorFile } from '../tutor-types.ts';

/** A message that is on its way: from the press of Send until the tutor's reply is stored. */
export interface Outgoing {
  /** Made here and sent with every try, so that a message asked twice is one turn. */
  readonly turn: string;
  readonly message: string;
  readonly mode: HelpingMode | null;
  readonly files: readonly TutorFile[];
  readonly at: string;
  /** The server has it; from here on it cannot be taken back, only stopped. */
  readonly accepted: boolean;
  /** The sentences of the reply so far. */
  readonly said: readonly string[];
  /** `waiting`: a try failed for want of a network or a server, and the next one comes by itself. */
  readonly phase: 'sending' | 'waiting';
  /** The student has asked to stop the reply. */
  readonly stopping: boolean;
}

/** What a person sends. */
export type Message = Pick<Outgoing, 'message' | 'mode' | 'files'>;

/** A message at its first try. */
export function beginOutgoing(turn: string, at: string, message: Message): Outgoing {
  return { ...message, turn, at, accepted: false, said: [], phase: 'sending', stopping: false };
}
