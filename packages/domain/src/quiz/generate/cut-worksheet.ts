import { cutText } from './cut-text.ts';
import { looksEnglish } from './looks-english.ts';
import { LONGEST_WORKSHEET } from './quiz-input.ts';

/** A worksheet within our bounds, and what the instructor should know of how it was used. */
export function cutWorksheet(name: string, text: string) {
  const notes = [
    ...(text.length > LONGEST_WORKSHEET
      ? ['The worksheet is long: only its first part, about twenty pages, was used.']
      : []),
    ...(looksEnglish(text)
      ? []
      : ['The worksheet does not seem to be in English. Our checks read English and mathematics, so look closely.']),
  ];
  return { worksheet: { name: cutText(name, 200), text: cutAtLine(text) }, notes };
}

/** A line that is cut in its middle could not be quoted. */
function cutAtLine(text: string): string {
  if (text.length <= LONGEST_WORKSHEET) return text;
  const cut = cutText(text, LONGEST_WORKSHEET);
  const end = cut.lastIndexOf('\n');
  return end > LONGEST_WORKSHEET / 2 ? cut.slice(0, end) : cut;
}
