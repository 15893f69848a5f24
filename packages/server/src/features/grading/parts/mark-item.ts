import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../../app.ts';
import type { markReceiptSchema } from './part.schema.ts';

export async function markItem(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof markReceiptSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
