import { remember } from '../../../math/remember.ts';
import { foldAnew } from './fold-text.ts';

/**
 * Endings that the languages of Western Europe share, each with one sign that stands for all its spellings. The first
 * that fits is taken. A new ending is a line here.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // evaporation, evaporación, evaporazione, evaporação, reflexion
  [/(?:c?t|c?c|z+|ss?|x)(?:ion|iones|ions|ione|ioni|ao|oes|ionen)$/, 'N'],
  // democracy, democracia, Demokratie, democrazia
  [/[ctz](?:y|ia|ie|ien|ias|ies)$/, 'C'],
  // gravity, gravedad, gravité, gravità, gravidade, Gravität
  [/[ie]?(?:ty|ties|dad|dades|dade|te|tes|ta|tat|taten)$/, 'T'],
  // capitalism, capitalismo, Kapitalismus
  [/ism(?:[oaei]|us|os|es|en|s)?$/, 'M'],
  // arithmetic, aritmética, arithmétique, Arithmetik, arithmetisch
  [/i(?:cs?|co|ca|cos|cas|ci|che|ques?|schen?|sche|k|ken)$/, 'Q'],
  // photosynthesis, fotosíntesis, Photosynthese, fotosintesi
  [/s(?:is|es|en|e|i|a|as)$/, 'S'],
  // biology, biología, Biologie
  [/(?:y|ia|ie|ien|ias|ies)$/, 'I'],
  // vector, vecteur, Vektor, vettore
  [/[td](?:or|eur|ore|eurs|ores|ors|oren)$/, 'R'],
  // molecule, molécula, Molekül, triangle, triángulo
  [/(?<=[bcdfgkpt])(?:u|o)?l(?:e|a|o|es|as|os|i|s)?$/, 'l'],
  // decimal, décimale, dezimal
  [/al(?:e|es|i|en|s|is)?$/, 'L'],
  // movement, movimiento, elemento
  [/m(?:i?ent|ient|ant)(?:o|os|i|s|e|es)?$/, 'm'],
  // other endings of number and gender: oxígeno, oxygène, Zyklus, cloroplastos
  [/(?:us|um|os|as|es|en|o|a|e|i|s)$/, ''],
];

/**
 * A key that a word shares with its cognates in Spanish, French, German, Portuguese and Italian: Greek and Latin
 * spellings, doubled letters and endings made alike. `photosynthesis`, `fotosíntesis` and `Photosynthese` have the same.
 */
export const cognateKey = remember(keyAnew, 2000);

function keyAnew(word: string): string {
  const folded = foldAnew(word);
  const ending = ENDINGS.find(([pattern]) => pattern.test(folded));
  const base = ending ? folded.replace(ending[0], '') : folded;
  const sounds = base
    .replace(/^h/, '')
    .replace(/^oko/, 'eko')
    .replace(/^es(?=[ptckq])/, 's')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('rh', 'r')
    .replace(/sch|ch|ck|qu|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replace(/[yj]/g, 'i')
    .replaceAll('w', 'v')
    .replace(/ks|x/g, 's')
    .replace(/(.)\1/g, '$1');
  return sounds + (ending?.[1] ?? '');
}
