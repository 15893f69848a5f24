import { remember } from '../../../math/remember.ts';

/** Lower case, without accents; `ß` and joined letters apart, `đ` as `d`. Signs of other scripts stay as they are. */
export const foldText = remember(foldAnew, 64);

/** The same, for single words: they would push whole texts out of what is remembered. */
export function foldAnew(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[æœ]/g, 'e')
    .replaceAll('ç', 's')
    .replaceAll('đ', 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

/** Every word of a text, folded, in order. */
export const foldedWords = remember((text): readonly string[] => foldText(text).match(/\p{L}+/gu) ?? [], 16);
