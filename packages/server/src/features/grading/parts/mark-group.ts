import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../../app.ts';
import type { markGroupSchema } from './part.schema.ts';

export async function markGroup(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof markGroupSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
