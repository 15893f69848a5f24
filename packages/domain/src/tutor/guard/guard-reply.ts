import { isOpen, type TutorSituation } from '../situation.ts';
import type { ReadReply } from './detectors/detector.ts';
import { detectors } from './detectors/detectors.ts';
import { type GuardContext, guardContext } from './guard-context.ts';
import { readings } from './readings/readings.ts';
import { stripMarkup } from './readings/strip-markup.ts';
import { contracts } from './strict/contracts.ts';

export type GuardVerdict = { verdict: 'pass' } | { verdict: 'block'; reason: string };

/** Longer than any honest reply; what cannot be read in time is not shown. */
const MAX_REPLY = 8000;

/**
 * Reads a whole reply against the answer key: every reading (disguises) by every detector (ways to say it). What the
 * student has established may be said back; a figure of the instructions leaks only where it is put forward as the
 * answer. Without a key it goes by what the task lets it derive, and judges the wording too. In explain
 * mode, once the work is handed in, only what belongs to other assignments is kept. The reason names the way, never the answer: it goes back to the model and
 * into the staff's log.
 */
export function guardReply(reply: string, situation: TutorSituation): GuardVerdict {
  const open = isOpen(situation);
  if (open && !situation.otherProblems?.length) return { verdict: 'pass' };
  if (reply.length > MAX_REPLY) return { verdict: 'block', reason: 'The reply is too long to check.' };
  const context = guardContext(situation);
  const raw = stripMarkup(reply).normalize('NFKC');
  for (const { name, hidden, coded = false, read } of readings) {
    for (const text of read(reply)) {
      const found = judge(
        { text, raw: name === '' ? raw : '', hidden, coded, earlier: hidden ? '' : context.earlier },
        context,
      );
      if (found !== null) return { verdict: 'block', reason: `${found}${name && `, ${name}`}.` };
    }
  }
  return { verdict: 'pass' };
}

/** What one reading of the reply does that it must not, or null. */
function judge(read: ReadReply, { answers, keyed, known }: GuardContext): string | null {
  for (const answer of answers) {
    const found = detectors.find((detector) => detector.finds(read, answer, known));
    if (found) return `Problem ${answer.problem}: the reply ${found.name}`;
  }
  const broken = keyed ? undefined : contracts.find((contract) => contract.breaks(read, known));
  return broken ? `No key: the reply ${broken.name}` : null;
}
