/** The longer side of a photo as it is sent, in pixels: handwriting stays readable, and a phone's upload short. */
const LONGEST = 2000;
const QUALITY = 0.85;
/** Smaller pictures than this many bytes are sent as they are, when they are not too many pixels either. */
const SMALL = 400_000;

/**
 * A photo made small enough to send: turned upright, at most 2000 px, as JPEG. Other files and small pictures come back
 * as they were, as does a picture that this browser cannot open: the server then says what is wrong with it.
 */
export async function scalePhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return file;
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const sendable = ['image/jpeg', 'image/png', 'image/webp'].includes(file.type);
  if (scale === 1 && sendable && file.size <= SMALL) {
    bitmap.close();
    return file;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  // A picture with holes in it would become black ink on black paper as JPEG.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return blob ? new File([blob], nameJpeg(file.name), { type: 'image/jpeg' }) : file;
}

/** A name that agrees with what the file now is: the server refuses `photo.heic` that holds a JPEG. */
function nameJpeg(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${(dot > 0 ? name.slice(0, dot) : name) || 'photo'}.jpg`;
}
