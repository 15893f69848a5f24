import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../../app.ts';
import type { gradingReceiptSchema } from './agreement.schema.ts';

export async function setGrading(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof gradingReceiptSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
