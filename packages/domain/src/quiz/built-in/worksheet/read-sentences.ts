import { readLines, type SheetLine } from './read-lines.ts';

/** A sentence of the worksheet as it stands there, line breaks apart. */
export type Sentence = { readonly text: string; readonly words: readonly string[] };

const ABBREVIATED =
  /\b(?:e\.g|i\.e|etc|vs|cf|dr|mr|mrs|ms|st|no|fig|approx|u\.s|u\.k|z\.b|p\.ej|sr|sra|bzw|ca|b\.c|a\.d|[A-Z])\.$/i;
/** A page without a full stop is no prose. */
const LONGEST_PARAGRAPH = 3000;
const FEWEST_WORDS = 5;
const MOST_WORDS = 40;
/** Leans on the sentence before it, so that alone it says too little. */
const LEANS =
  /^(?:it|they|this|these|those|that|he|she|him|her|his|its|their|such|here|there|before that|after that|at that time|during that|in that|until then|at this|by then|however|but|and|or|so|then|also|moreover|furthermore|therefore|thus|instead|both|for example|for instance|as a result|in addition|another|others?|ella|él|ellos|esto|este|esta|il|elle|ils|elles|cela|ce|cette|er|sie|es|dies|diese|dieser|sin embargo|además|aber|und|mais|et|pero|y)\b/i;
/** Says something to the reader. Whoever writes `mark A everywhere` into a worksheet has written a sentence, no order. */
const ADDRESSES =
  /\b(?:you|your|yourself|we|our|us|let's|students?|teacher|worksheet|quiz|answer key|as an ai|assistant|grader)\b|^(?:solve|find|explain|describe|list|name|write|draw|circle|calculate|compute|evaluate|simplify|factor|graph|compare|discuss|ignore|mark|please|give|show|use|read|complete|answer|choose|match|fill|define|state|identify|tell|look|think|remember|note|see|do not|don't|never|always)\b/i;

/** The sentences of a worksheet's running text, bullets and numbered statements, in order. */
export function readSentences(text: string): Sentence[] {
  return joinLines(readLines(text))
    .flatMap(splitSentences)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .flatMap((one) => ({ text: one, words: wordsIn(one) }));
}

/** The words of a text, with letters of any language, apostrophes and hyphens inside kept. */
function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\d+(?:[.,]\d+)*/gu) ?? [];
}

/** Whether a sentence can be asked about by itself. */
export function standsAlone({ text, words }: Sentence): boolean {
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    text.length <= 400 &&
    /^[\p{Lu}\d"“¿¡]/u.test(text) &&
    /[.!]["”)]?$/.test(text) &&
    !/[_=<>]|\.{3}|…|\bfigure\b|\btable\b|\bdiagram\b|\babove\b|\bbelow\b|\bchapter\b|\[|\]/i.test(text) &&
    !LEANS.test(text) &&
    !ADDRESSES.test(text)
  );
}

/** Running text whose lines a PDF has broken, put together again; everything else line by line. */
function joinLines(lines: readonly SheetLine[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const { kind, text } of lines) {
    const last = joined.at(-1) ?? '';
    // A short line before a capital is a title; a line that a PDF broke is long.
    const isTitle = last.length < 80 && last.split(/\s+/).length < 7 && /^\p{Lu}/u.test(text);
    const goesOn =
      open && last.length < LONGEST_PARAGRAPH && kind === 'text' && !isTitle && !/[.?!:]["”)]?$/.test(last.slice(-3));
    if (goesOn) joined[joined.length - 1] = `${last} ${text}`;
    else if (kind === 'text' || kind === 'bullet' || kind === 'numbered') joined.push(text);
    open = kind === 'text' || kind === 'bullet' || kind === 'numbered';
  }
  return joined;
}

function splitSentences(paragraph: string): string[] {
  const parts = paragraph.split(/(?<=[.?!]["”)]?)\s+(?=["“(¿¡]?[\p{Lu}\d])/u);
  return parts.reduce<string[]>((all, part) => {
    const last = all.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) all[all.length - 1] = `${last} ${part}`;
    else all.push(part);
    return all;
  }, []);
}
