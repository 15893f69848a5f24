const ONES = ['', 'isa', 'dalawa', 'tatlo', 'apat', 'lima', 'anim', 'pito', 'walo', 'siyam'];
const TEENS =
  'sampu,labing isa,labindalawa,labintatlo,labing apat,labinlima,labing anim,labimpito,labingwalo,labinsiyam'.split(
    ',',
  );
const TENS = ',,dalawampu,tatlumpu,apatnapu,limampu,animnapu,pitumpu,walumpu,siyamnapu'.split(',');
const LOANS =
  ',uno,dos,tres,kuwatro,singko,sais,siyete,otso,nuwebe,diyes,onse,dose,trese,katorse,kinse,disisais,disisiyete,disiotso,disinuwebe'.split(
    ',',
  );
const LOAN_TENS = ',,bente,trenta,kuwarenta,singkuwenta,sisenta,sitenta,otsenta,nobenta'.split(',');

/** A whole number below 10,000 in Tagalog, `apatnapu dalawa`, and as it is borrowed from Spanish, `kuwarenta y dos`. */
export function spellTagalog(value: number): string[] {
  const loan =
    value < 20 ? LOANS[value] : `${LOAN_TENS[Math.floor(value / 10)]}${value % 10 ? ` y ${LOANS[value % 10]}` : ''}`;
  return value < 100 ? [native(value), loan ?? ''] : [native(value)];
}

function native(value: number): string {
  if (value < 10) return ONES[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  if (value < 100) return join(TENS[Math.floor(value / 10)] ?? '', value % 10, ' ');
  if (value < 1000)
    return join(`${linked(Math.floor(value / 100))} ${hundred(Math.floor(value / 100))}`, value % 100, ' at ');
  const rest = value % 1000;
  return join(`${linked(Math.floor(value / 1000))} libo`, rest, rest < 100 ? ' at ' : ' ');
}

function join(head: string, rest: number, by: string): string {
  return rest === 0 ? head : `${head}${by}${native(rest)}`;
}

/** `dalawang daan`, `apat na raan` */
function linked(count: number): string {
  const word = ONES[count] ?? '';
  return /[aeiou]$/.test(word) ? `${word}ng` : `${word} na`;
}

function hundred(count: number): string {
  return /[aeiou]$/.test(ONES[count] ?? '') ? 'daan' : 'raan';
}
