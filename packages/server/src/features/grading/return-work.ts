import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../app.ts';
import type { returnReceiptSchema } from './grading.schema.ts';

export async function returnWork(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof returnReceiptSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
