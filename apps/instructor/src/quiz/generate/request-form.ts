import { type GenerationRequest, generationRequestSchema } from '@skillbridge/domain';
import type { UseFormReturn } from 'react-hook-form';

/** What is typed on the page; the parts of a source that is not chosen are kept, in case it is chosen again. */
export type RequestFields = {
  source: GenerationRequest['source']['kind'];
  description: string;
  standardId: string;
  fileId: string;
  note: string;
  length: number;
  difficulty: GenerationRequest['difficulty'];
  mix: GenerationRequest['mix'];
};
export type RequestForm = UseFormReturn<RequestFields>;

/** What most quizzes are. */
export const usualRequest: RequestFields = {
  ...{ source: 'description', description: '', standardId: '', fileId: '', note: '' },
  ...{ length: 10, difficulty: 'mixed', mix: 'mostly-choice' },
};

type FieldIssue = { readonly field: keyof RequestFields; readonly message: string };

export type ReadRequest =
  | { readonly ok: true; readonly request: GenerationRequest }
  | {
      readonly ok: false;
      readonly problems: readonly FieldIssue[];
    };

/** The request that the fields make, or what is missing, each with its field. */
export function readRequest(fields: RequestFields): ReadRequest {
  const missing = missingSource(fields);
  const { length, difficulty, mix } = fields;
  const read = generationRequestSchema.safeParse({ v: 1, source: sourceOf(fields), length, difficulty, mix });
  if (read.success && !missing) return { ok: true, request: read.data };
  const issues = read.error?.issues ?? [];
  const others = issues.flatMap(({ path, message }): FieldIssue[] => {
    if (path[0] === 'length') return [{ field: 'length', message: inWords(message) }];
    if (missing || path[0] !== 'source') return [];
    return [{ field: path[1] === 'note' ? 'note' : 'description', message }];
  });
  return { ok: false, problems: [...(missing ? [missing] : []), ...others] };
}

function sourceOf({ source, description, standardId, fileId, note }: RequestFields): unknown {
  if (source === 'description') return { kind: source, text: description };
  return source === 'standard' ? { kind: source, standardId } : { kind: source, fileId, note };
}

function missingSource({ source, standardId, fileId }: RequestFields): FieldIssue | null {
  if (source === 'standard' && standardId === '')
    return { field: 'standardId', message: 'Choose a standard from the list.' };
  if (source === 'worksheet' && fileId === '') return { field: 'fileId', message: 'Choose a worksheet first.' };
  return null;
}

function inWords(message: string): string {
  return message.startsWith('Invalid') ? 'Enter a whole number from 1 to 25.' : message;
}
