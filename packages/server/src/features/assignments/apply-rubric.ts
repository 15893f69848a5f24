import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../app.ts';
import type { applyRubricSchema } from './rubric-edit.schema.ts';

export async function applyRubric(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof applyRubricSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
