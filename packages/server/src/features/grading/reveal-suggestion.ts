import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../app.ts';
import type { marksReceiptSchema } from './attempts/attempt-desk.schema.ts';

export async function revealSuggestion(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof marksReceiptSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
