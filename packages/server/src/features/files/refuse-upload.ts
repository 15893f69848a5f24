import { DomainError } from '@skillbridge/domain';

/** Why a file of a type that we do not take is refused, in the words that help its owner most. */
export function refuseUpload(bytes: Uint8Array, name: string): DomainError {
  return new DomainError('INVALID', sentenceFor(bytes, name.slice(name.lastIndexOf('.') + 1).toLowerCase()));
}

function sentenceFor(bytes: Uint8Array, extension: string): string {
  // Word wraps a document with a password, and all of its old format, in another container.
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    return 'This is an old Word format, or a document with a password. Save it as DOCX without a password.';
  }
  if (/^(?:docm|dotm|dotx)$/.test(extension)) return 'Save this document as a plain Word document (DOCX) first.';
  if (/^hei[cf]$/.test(extension)) return 'Photos of this kind cannot be opened everywhere. Save it as JPEG first.';
  if (extension === 'txt') return 'This file does not hold plain text. Save it as UTF-8 text and choose that.';
  return 'Choose a PDF, a photo (JPEG, PNG, WebP), a Word document (DOCX) or a text file.';
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
