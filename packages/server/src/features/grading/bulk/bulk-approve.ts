import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../../app.ts';
import type { bulkApproveSchema } from './bulk.schema.ts';

export async function bulkApprove(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof bulkApproveSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
