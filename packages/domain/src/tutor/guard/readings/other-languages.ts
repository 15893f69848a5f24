import { spanish } from '../../../math/number-words/spanish.ts';
import { spellOutNumbers } from '../../../math/spell-out-numbers.ts';
import { translateArithmetic } from '../translate-arithmetic.ts';
import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const LANGUAGES = [spanish];
/** Words that are numbers there and something else here. */
const ALSO_ENGLISH = /\bonce\b|\bun\b/gi;

/** Number words of other languages: `doscientos cincuenta y cinco`. */
export const otherLanguages: Reading = {
  name: 'in another language',
  hidden: false,
  read: (reply) =>
    LANGUAGES.flatMap((language) => {
      const looksForeign = /\b(?:es|el|la|los|las|respuesta|resultado|solucion|total|son|quedan|obtienes)\b/i.test(
        reply.normalize('NFD').replace(/\p{M}/gu, ''),
      );
      const text = looksForeign ? reply : reply.replace(ALSO_ENGLISH, '');
      const read = spellOutNumbers(text, language);
      const translated = translateArithmetic(read.normalize('NFC'));
      const texts = translated === read ? [read] : [read, translated];
      return texts.filter((one) => one !== text).map(readPlainly);
    }),
};
