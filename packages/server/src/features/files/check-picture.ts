import { DomainError } from '@skillbridge/domain';
import { imageSize } from 'image-size';

const MAX_SIDE = 12_000;
/** Enough for every phone's camera; a picture's bytes say nothing about what it takes to show it. */
const MAX_PIXELS = 40_000_000;
/** Where a picture says how large it is, behind all that cameras write before. Bounds what looking costs. */
const HEAD = 2 * 1024 * 1024;

/**
 * Refuses a picture that would take whoever opens it, in a browser or a model, too much memory. Its header is read and
 * nothing decoded. Throws TOO_LARGE, and INVALID for a picture that does not say how large it is.
 */
export function checkPicture(bytes: Uint8Array): void {
  const size = readSize(bytes);
  if (!size) throw new DomainError('INVALID', 'This picture cannot be opened. Save it as JPEG or PNG and choose that.');
  if (Math.max(size.width, size.height) > MAX_SIDE || size.width * size.height > MAX_PIXELS) {
    throw new DomainError(
      'TOO_LARGE',
      'This picture is too large: at most 40 megapixels and 12,000 pixels a side. Choose a smaller one.',
    );
  }
}

function readSize(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes.subarray(0, HEAD));
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}
