import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** Files attached to a piece of work or to an assignment, by id; the bytes are elsewhere. */
export const attachmentsSchema = z.object({ v: z.literal(1), fileIds: z.array(z.uuid()).max(10) });
export type Attachments = z.output<typeof attachmentsSchema>;
export const attachmentsDocument = defineDocument('attachments', attachmentsSchema, 1);
export const noAttachments: Attachments = { v: 1, fileIds: [] };
