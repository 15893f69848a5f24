import { foldLetters, spellsInLanguage } from '../../../math/number-words/spell-in-languages.ts';
import { spelledElsewhere } from '../spellings/spelled-elsewhere.ts';
import type { Detector } from './detector.ts';

/** The value spelled in another language: `quarante-deux`, `zweiundvierzig`, `сорок два`, `tres cuartos`. */
export const foreignWords: Detector = {
  name: 'spells it in another language',
  finds({ raw }, answer, known) {
    if (answer.kind !== 'value' || raw === '' || known.concluded(answer.value)) return false;
    return spellsInLanguage(foldLetters(raw), answer.value) || spelledElsewhere(raw, answer.value);
  },
};
