import type { TenantEm } from '@skillbridge/database';
import type { GenerationRequest } from '@skillbridge/domain';
import { cutWorksheet, type QuizInput } from '@skillbridge/domain/engine';
import { fileTexts } from '../files/file-texts.query.ts';
import { readableKindOf } from '../files/reader-process/readable-kind.ts';

/** A worksheet's text with what the instructor should know of it; or that it is still being read, or why it cannot be used. */
export type Worksheet =
  | { readonly kind: 'ready'; readonly worksheet: QuizInput['worksheet']; readonly notes: readonly string[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unusable'; readonly sentence: string };

/** What a request's worksheet says. A request without one is ready. */
export async function readWorksheet(em: TenantEm, tenantId: string, { source }: GenerationRequest): Promise<Worksheet> {
  if (source.kind !== 'worksheet') return { kind: 'ready', worksheet: null, notes: [] };
  const [file] = await fileTexts(em, tenantId, [source.fileId]);
  if (!file) return { kind: 'unusable', sentence: 'The worksheet is no longer there. Upload it again.' };
  const { name, status, text, problem, mediaType } = file;
  if (status === 'refused') return { kind: 'unusable', sentence: problem ?? 'This file could not be read.' };
  if (status === 'none' && readableKindOf(mediaType) === null)
    return {
      kind: 'unusable',
      sentence: 'This is a picture. Upload the worksheet as a PDF, a Word document or a text.',
    };
  if (status !== 'ready') return { kind: 'waiting' };
  if (text.trim() === '') return { kind: 'unusable', sentence: 'There is no text in this file. Choose another one.' };
  return { kind: 'ready', ...cutWorksheet(name, text) };
}
