import { disableTypes, imageSize, types } from 'image-size';

const TAKEN: ReadonlySet<string> = new Set(['png', 'jpg', 'webp']);

// Readers of other formats have looped for ever over files made for it, and none of them is taken here.
disableTypes(types.filter((type) => !TAKEN.has(type)));

/** Width and height in pixels as the header of a PNG, JPEG or WebP claims them; null when it cannot be read. */
export function photoSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}
