import { inTenant, uuidv7 } from '@skillbridge/database';
import type { StudentActor, TutorMessage } from '@skillbridge/domain';
import { decideMove } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import { appendTurns } from './append-turns.ts';
import { prepareTurn } from './prepare-turn.ts';
import { toStudentTurn } from './to-student-turn.ts';
import type { AskTutorInput } from './tutor.schema.ts';

/**
 * One turn with the tutor: the policy decides the move, the voice words it, the guard reads it, and both messages are
 * kept. The model is called between two transactions, never inside one. Throws NOT_FOUND, WRONG_STATE (the tutor is off,
 * or the solution was asked for too early) and RATE_LIMITED (the thread is full).
 */
export async function askTutor(app: App, actor: StudentActor, input: AskTutorInput, signal?: AbortSignal) {
  const { situation, budgetLeft } = await inTenant(app.orm, actor.tenantId, (em) => prepareTurn(em, app, actor, input));
  const askedAt = app.clock().toISOString();
  const decision = decideMove(situation);
  const turn = uuidv7();
  const ai = await app.aiFor(actor.tenantId);
  const reply = await ai.tutorReply(situation, decision, { budgetLeft, ...(signal ? { signal } : {}) });
  const turns: TutorMessage[] = [
    {
      ...{ from: 'student', turn, text: input.message, at: askedAt, files: [], extraction: decision.extraction },
      tactic: decision.move === 'decline-and-redirect' ? decision.focus.tactic : null,
    },
    {
      from: 'tutor',
      turn,
      text: reply.text,
      at: app.clock().toISOString(),
      mode: situation.mode,
      move: decision.move,
      problem: decision.focus.problem,
      slip: null,
      engine: reply.engine,
      blocked: reply.blocked.slice(0, 4),
      stopped: false,
    },
  ];
  await inTenant(app.orm, actor.tenantId, (em) =>
    appendTurns(em, actor, { assignmentId: input.assignmentId, mode: situation.mode, turns, usage: reply.usage }),
  );
  return { turns: turns.map(toStudentTurn) };
}
