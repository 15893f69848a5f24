import { inTenant } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtAssignment, findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { aiBudgetLeft } from '../ai-usage/ai-budget.query.ts';
import { recordAiUsage } from '../ai-usage/record-ai-usage.ts';
import { chooseMaterials } from '../assignments/choose-materials.ts';
import { fileTexts, type TextOfFile } from '../files/file-texts.query.ts';
import type { DraftKeyInput } from './staff.schema.ts';

/**
 * Drafts an answer key from the instructions and the worksheets on the instructor's screen. Nothing is saved: the
 * instructor confirms what goes into the form. The model is called between two transactions. Throws NOT_FOUND,
 * INVALID when there is nothing to draft from, and RATE_LIMITED.
 */
export async function draftKey(app: App, actor: InstructorActor, input: DraftKeyInput, signal?: AbortSignal) {
  const { tenantId } = actor;
  const { files, budgetLeft } = await inTenant(app.orm, tenantId, async (em) => {
    await findTaughtCourse(em, actor, input.courseId);
    const found = input.assignmentId === null ? null : await findTaughtAssignment(em, actor, input.assignmentId);
    const chosen = await chooseMaterials(em, actor, input.fileIds, found?.assignment.materials.fileIds ?? []);
    return {
      files: await fileTexts(em, tenantId, chosen.fileIds),
      budgetLeft: await aiBudgetLeft(em, tenantId, app.clock()),
    };
  });
  const materials = files.filter(({ status, text }) => status === 'ready' && text.trim() !== '');
  if (input.instructions.trim() === '' && materials.length === 0) {
    const waits = files.some(({ status }) => status === 'pending');
    throw new DomainError(
      'INVALID',
      waits
        ? 'The worksheet is still being read. Try again in a moment.'
        : 'Write the instructions or add a worksheet that can be read first.',
    );
  }
  await app.staffAiUse.countKeyDraft(actor);
  const ai = await app.aiFor(tenantId);
  const from = { instructions: input.instructions, materials: materials.map(({ name, text }) => ({ name, text })) };
  const drafted = await ai.draftKey(from, { budgetLeft, ...(signal ? { signal } : {}) });
  if (drafted.usage.length > 0) {
    await inTenant(app.orm, tenantId, async (em) => recordAiUsage(em, tenantId, drafted.usage));
  }
  return { problems: drafted.problems, engine: drafted.engine, skipped: files.flatMap(sayWhySkipped) };
}

function sayWhySkipped({ name, status, problem, text }: TextOfFile): { name: string; sentence: string }[] {
  if (status === 'refused') return [{ name, sentence: problem ?? 'It could not be read.' }];
  if (status === 'pending') return [{ name, sentence: 'It is still being read.' }];
  if (status === 'none') return [{ name, sentence: 'It is a picture; its text is not read here.' }];
  return text.trim() === '' ? [{ name, sentence: 'No text was found in it.' }] : [];
}
