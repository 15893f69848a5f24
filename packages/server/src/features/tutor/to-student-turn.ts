import type { TutorMessage } from '@skillbridge/domain';
import type { TutorTurn } from './tutor.schema.ts';

/** A stored message without what is for staff alone: extraction flags, slips, blocked wordings, engine. */
export function toStudentTurn(message: TutorMessage): TutorTurn {
  const { turn, text, at } = message;
  if (message.from === 'student') return { from: 'student', turn, text, at, files: message.files };
  const { mode, move, stopped } = message;
  return { from: 'tutor', turn, text, at, mode, move, stopped };
}
