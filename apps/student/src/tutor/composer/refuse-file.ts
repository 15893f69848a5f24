/** The most files that one message takes. */
export const MOST_FILES = 4;
const MOST_BYTES = 10 * 1024 * 1024;
const taken = ['pdf', 'docx', 'txt', 'jpg', 'jpeg', 'png', 'webp'];

/** What the chooser of files offers. Other pictures become JPEG before they are sent. */
export const acceptedFiles = 'image/*,.pdf,.docx,.txt';

/**
 * Why a file cannot come with a message, in one sentence; null when it can. Looked at before anything is sent; the
 * server looks for itself. Pictures are judged after they were made smaller.
 */
export function refuseFile({ name, size }: { name: string; size: number }): string | null {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!taken.includes(extension)) return 'The tutor takes photos, PDF, DOCX and TXT.';
  if (size === 0) return 'This file is empty.';
  if (size > MOST_BYTES) return 'This file is larger than 10 MB. Attach only the page you need.';
  return null;
}
