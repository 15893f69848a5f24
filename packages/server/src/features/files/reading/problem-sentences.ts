import type { UnreadableReason } from '../reader-process/unreadable.ts';
import type { Reading } from './run-reader.ts';

const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  bomb: 'This document unpacks to far more than a document should. Save it again and upload the new copy.',
  damaged: 'This file is damaged and cannot be opened. Save it again and upload the new copy.',
  empty: 'There is no text in this file. Choose another one.',
  encrypted: 'This file is protected with a password. Upload a copy without the password.',
  macros: 'This document contains macros. Save it as a plain Word document (.docx) and upload that.',
  'not-text': 'This file does not hold plain text. Save it as UTF-8 text and upload it again.',
  scan: 'This PDF looks like a scan: its pages are pictures, without text to read. Upload a version with text. The tutor takes photos of the pages too.',
  'too-many-pages': 'This PDF has more than 200 pages. Upload only the pages that you need.',
  'too-much-work': 'This file takes too long to read. Upload a shorter or simpler version.',
};

/** The one sentence that the person who uploaded the file reads; null when it was read. */
export function problemSentence(reading: Reading): string | null {
  if (reading.kind === 'read') return null;
  if (reading.kind === 'unreadable') return SENTENCES[reading.reason];
  return reading.by === 'crash' ? SENTENCES.damaged : SENTENCES['too-much-work'];
}
