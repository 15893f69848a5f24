const N = '(-?\\d+(?:[.,]\\d+)?)';
const say = (pattern: string, english: string): readonly [RegExp, string] => [
  new RegExp(pattern.replaceAll('N', N), 'giu'),
  english,
];

/**
 * How arithmetic and order are spoken in Spanish, French, German, Portuguese and Italian, and in English. Each needs its
 * figure, so that no phrase changes a sentence that states none. A new phrase is a line here.
 */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  say('(?:la mitad de|la moitié de|die hälfte von|halb von|a metade de|la metà di) N', 'half of $1'),
  say('(?:el doble de|le double de|das doppelte von|o dobro de|il doppio di) N', 'twice $1'),
  say('(?:el triple de|le triple de|das dreifache von|o triplo de|il triplo di) N', 'triple $1'),
  say(
    '(?:la raíz cuadrada de|la racine carrée de|die (?:quadrat)?wurzel (?:aus|von)|a raiz quadrada de|la radice quadrata di) N',
    'square root of $1',
  ),
  say('(?:un[oa]?|1) (?:más que|mayor que|de plus que|a mais (?:do )?que|in più di) N', '1 more than $1'),
  say('(?:un[oa]?|1) (?:menos que|de moins que|a menos (?:do )?que|in meno di) N', '1 less than $1'),
  say('(?:eins|1) mehr als N', '1 more than $1'),
  say('(?:eins|1) weniger als N', '1 less than $1'),
  say('(?:entre|zwischen|tra|fra) N (?:y|e|et|und) N', 'between $1 and $2'),
  say(
    '(?:más (?:de|que)|mayor (?:de|que)|plus (?:de|que|grand que)|supérieur à|mehr als|größer als|maior (?:do )?que|mais (?:de|do que)|maggiore di|più di) N',
    'more than $1',
  ),
  say(
    '(?:menos (?:de|que)|menor (?:de|que)|moins (?:de|que)|plus petit que|inférieur à|weniger als|kleiner als|menor (?:do )?que|menos do que|minore di|meno di) N',
    'less than $1',
  ),
  say('(?:después de|après|nach|depois de|dopo) N', 'right after $1'),
  say('(?:antes de|avant|vor|antes do|prima di) N', 'right before $1'),
  say('N (?:más|mais|più|und) N', '$1 plus $2'),
  say('N (?:menos|moins|weniger|meno) N', '$1 minus $2'),
  say('N (?:por|fois|mal|vezes|veces|per) N', '$1 times $2'),
  say(
    'N (?:(?:dividido|dividida) (?:por|entre)|entre|divisé par|geteilt durch|durch|diviso(?: per)?) N',
    '$1 divided by $2',
  ),
];

/** Spoken arithmetic of other languages in English words, figures as digits: `la mitad de 84` is `half of 84`. */
export function translateArithmetic(text: string): string {
  let translated = text;
  for (const [pattern, english] of PHRASES) translated = translated.replace(pattern, english);
  return translated;
}
