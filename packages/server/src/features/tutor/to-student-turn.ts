import type { TutorMessage } from '@skillbridge/domain';
import type { TutorTurn } from './tutor.schema.ts';

/** A stored message without what is for staff alone: extraction flags, blocked wordings, engine. */
export function toStudentTurn(message: TutorMessage): TutorTurn {
  const { text, at } = message;
  return message.from === 'student' ? { from: 'student', text, at } : { from: 'tutor', text, at, move: message.move };
}
