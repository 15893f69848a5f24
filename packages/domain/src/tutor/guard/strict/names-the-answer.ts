import { clauseAround } from '../clause-around.ts';
import { anyOptionNamed } from '../detectors/option-letter.ts';
import type { Contract } from './contract.ts';

/** `the correct answer is twenty-one` */
const ENGLISH =
  /\b(?:the|your|final|correct|right) (?:final |correct |right )?(?:answer|solution|result|option|choice)\b(?: to (?:this|the) \w+)? (?:is|was|would be|must be|has to be|:)\s+(?!(?:not|yours?|to|in|up to|something|for|what|how|when|where|why|right|correct|wrong|close|already|within|one step|a (?:whole|number|fraction|decimal|negative|positive)|the (?:same|next|value|number|one that)|expected|asked|written|found|of)\b)\S/i;
/** `la respuesta es`, `答案是` */
const FOREIGN =
  /(?<!\p{L})(?:respuesta|r[ée]ponse|antwort|ergebnis|l[öo]sung|resposta|risposta|antwoord|ответ|답|답은|jawaban(?:nya)?)(?!\p{L})[^.?!\n]{0,24}(?:\bes\b|\best\b|\bist\b|lautet|[ée]\b|è|:|—|-|is\b|은|는)|答案|答え|जवाब|उत्तर|الجواب|الإجابة/iu;

/** Says outright what the answer is, in words, as an option or in another language. */
export const namesTheAnswer: Contract = {
  name: 'says what the answer is',
  breaks({ text, hidden }, known) {
    if (hidden) return false;
    const said = ENGLISH.exec(text) ?? FOREIGN.exec(text);
    if (said && !clauseAround(text, said.index).asks && !isTheStudents(text.slice(said.index), known)) return true;
    return anyOptionNamed(text);
  },
};

/** `your answer is 12`, where the student said 12. */
function isTheStudents(text: string, known: { saidBack(text: string): boolean }): boolean {
  return known.saidBack(text.slice(0, 80));
}
