import { isOpen, type TutorSituation } from '../situation.ts';
import { detectors } from './detectors/detectors.ts';
import { guardContext } from './guard-context.ts';
import { readings } from './readings/readings.ts';

export type GuardVerdict = { verdict: 'pass' } | { verdict: 'block'; reason: string };

/** Longer than any honest reply; what cannot be read in time is not shown. */
const MAX_REPLY = 8000;

/**
 * Reads a whole reply against the answer key: every reading (disguises) by every detector (ways to say it). What the
 * student has established may be said back; a figure of the instructions leaks only where it is put forward as the
 * answer. Everything passes in explain mode once the grade is out. The reason names the way, never the answer: it goes
 * back to the model and into the staff's log.
 */
export function guardReply(reply: string, situation: TutorSituation): GuardVerdict {
  if (isOpen(situation)) return { verdict: 'pass' };
  if (reply.length > MAX_REPLY) return { verdict: 'block', reason: 'The reply is too long to check.' };
  const { answers, known, earlier } = guardContext(situation);
  if (answers.length === 0) return { verdict: 'pass' };
  for (const reading of readings) {
    for (const text of reading.read(reply)) {
      const read = { text, hidden: reading.hidden, earlier: reading.hidden ? '' : earlier };
      for (const answer of answers) {
        const found = detectors.find((detector) => detector.finds(read, answer, known));
        if (found)
          return {
            verdict: 'block',
            reason: `Problem ${answer.problem}: the reply ${found.name}${reading.name && `, ${reading.name}`}.`,
          };
      }
    }
  }
  return { verdict: 'pass' };
}
