import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../../../app.ts';
import type { bulkPreviewSchema } from './bulk.schema.ts';

export async function bulkPreview(
  _app: App,
  _actor: InstructorActor,
  _input: unknown,
): Promise<z.output<typeof bulkPreviewSchema>> {
  throw new DomainError('UNAVAILABLE', 'This is not ready yet. Try again later.');
}
