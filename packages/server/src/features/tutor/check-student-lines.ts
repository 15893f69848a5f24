import { inTenant } from '@skillbridge/database';
import { DomainError, type StudentActor } from '@skillbridge/domain';
import { checkLines, type LineVerdict } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { findSubject } from './find-subject.query.ts';
import { refuseDuringExam } from './refuse-during-exam.query.ts';
import type { CheckLinesInput } from './tutor.schema.ts';
import { wordSlip } from './word-slip.ts';

/**
 * Line by line, whether it follows from the ones before, where the instructor allows `check`. Reads the task and never
 * the key. Throws NOT_FOUND, WRONG_STATE and RATE_LIMITED.
 */
export async function checkStudentLines(app: App, actor: StudentActor, { assignmentId, work }: CheckLinesInput) {
  const instructions = await inTenant(app.orm, actor.tenantId, async (em) => {
    const { attended, modes } = await findSubject(em, actor, { kind: 'assignment', assignmentId });
    await refuseDuringExam(em, actor, app.clock());
    if (!modes.open.includes('check')) {
      throw new DomainError('WRONG_STATE', modes.closed ?? 'Your instructor does not allow checking lines here.');
    }
    return attended?.assignment.instructions ?? '';
  });
  await app.tutorUse.countCheck(actor);
  return { lines: checkLines(work, instructions).map(toLine) };
}

function toLine({ number, verdict, slip }: LineVerdict) {
  return { number, verdict, slip, sentence: verdict === 'breaks' ? wordSlip(slip) : null };
}
