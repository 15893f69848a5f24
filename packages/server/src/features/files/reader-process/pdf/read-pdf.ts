import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'unpdf/pdfjs';
import { MAX_TEXT } from '../tidy-text.ts';
import { Unreadable } from '../unreadable.ts';
import { collectChunks, type PageResources } from './collect-chunks.ts';
import { layOutPage } from './lay-out-page.ts';
import { isListLike } from './matrix.ts';

const MAX_PAGES = 200;
/** A page that takes longer, in ms, is one that was built to. What never yields is ended from outside. */
const PAGE_BUDGET = 8000;

/**
 * The text of a PDF that a reader of its pages would see, page after page in reading order. Scripts, attachments,
 * links, form fields, comments and metadata are not read, no font or image is fetched or decoded. Left out as unseen:
 * text that paints nothing (render modes 3 and 7, no opacity), lies outside the page or the box of a clipping path, is
 * smaller than 2 pt, has nearly the colour of what is behind it, is painted over by a plain shape, or belongs to a layer
 * that is switched off.
 *
 * Not covered: text under a picture, cut away by a path within its box, painted with a pattern, or mapped by its font
 * to other letters than it shows; CJK text whose font names a character map that the file does not bring along.
 * Whoever uses the text takes it for material, never for orders.
 *
 * Throws `Unreadable`; anything else thrown means a damaged file.
 */
export async function readPdf(bytes: Buffer): Promise<string> {
  // Image streams are never inside a compressed object stream, so their mark is always in plain bytes.
  const hasImages = /\/Subtype\s*\/Image\b/.test(bytes.toString('latin1'));
  const document = await open(bytes);
  if (document.numPages > MAX_PAGES) throw new Unreadable('too-many-pages');
  const layers: { isVisible(group: unknown): unknown } = await document.getOptionalContentConfig();
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && length < MAX_TEXT; number += 1) {
    const text = await withinBudget(readPage(document, number, (group) => Boolean(layers.isVisible(group))));
    pages.push(text);
    length += text.length;
  }
  const text = pages.join('\n\n');
  if (text.trim() === '') throw new Unreadable(hasImages ? 'scan' : 'empty');
  return text;
}

async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      // Skips every picture before it is decoded.
      maxImageSize: 0,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      disableFontFace: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Unreadable('encrypted');
    throw error;
  }
}

type IsVisible = PageResources['isVisible'];

async function readPage(document: PDFDocumentProxy, number: number, isVisible: IsVisible): Promise<string> {
  let page: PDFPageProxy;
  try {
    page = await document.getPage(number);
  } catch {
    // One broken page takes the others nothing; a file of broken pages ends as empty.
    return '';
  }
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const glyphScaleOf = (font: unknown): number => readGlyphScale(page, font);
  const text = layOutPage(collectChunks(operators, { width, height, transform }, { isVisible, glyphScaleOf }));
  page.cleanup();
  return text;
}

function readGlyphScale({ commonObjs }: PDFPageProxy, name: unknown): number {
  if (typeof name !== 'string' || !commonObjs.has(name)) return 0.001;
  const font: unknown = commonObjs.get(name);
  if (typeof font !== 'object' || font === null || !('fontMatrix' in font)) return 0.001;
  const [scale] = isListLike(font.fontMatrix) ? Array.from(font.fontMatrix) : [];
  return typeof scale === 'number' && Number.isFinite(scale) && scale !== 0 ? Math.abs(scale) : 0.001;
}

async function withinBudget<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Unreadable('too-much-work')), PAGE_BUDGET);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
