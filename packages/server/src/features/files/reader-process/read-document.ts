import { decodeText } from './decode-text.ts';
import type { ReadableKind } from './readable-kind.ts';
import { tidyText } from './tidy-text.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

export type ReadOutcome = { readonly text: string } | { readonly problem: UnreadableReason };

/** The text of a file, or why there is none. What a parser throws means a damaged file: it never fails otherwise. */
export async function readDocument(kind: ReadableKind, bytes: Buffer): Promise<ReadOutcome> {
  try {
    const text = tidyText(await readers[kind](bytes));
    return text === '' ? { problem: 'empty' } : { text };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

/** A parser is loaded when it is needed: a text file starts no PDF reader. */
const readers: Readonly<Record<ReadableKind, (bytes: Buffer) => Promise<string>>> = {
  pdf: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  txt: async (bytes) => {
    const text = decodeText(bytes);
    if (text === null) throw new Unreadable('not-text');
    return text;
  },
};
