const list = (words: string): readonly string[] => words.split(',');

/** How a language says what is left of a whole: the parts from halves to tenths, and what follows a whole number. */
type Parts = { numbers: readonly string[]; parts: readonly string[]; plural: string; andHalf: readonly string[] };

/** From one to nine; from a half to a tenth. */
const LANGUAGES: readonly Parts[] = [
  {
    numbers: list('un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve'),
    parts: list('medio,tercio,cuarto,quinto,sexto,septimo,octavo,noveno,decimo'),
    plural: 's',
    andHalf: ['y medio', 'y media'],
  },
  {
    numbers: list('un,deux,trois,quatre,cinq,six,sept,huit,neuf'),
    parts: list('demi,tiers,quart,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme'),
    plural: 's?',
    andHalf: ['et demi', 'et demie'],
  },
  {
    numbers: list('ein,zwei,drei,vier,funf,sechs,sieben,acht,neun'),
    parts: list('halb,drittel,viertel,funftel,sechstel,siebtel,achtel,neuntel,zehntel'),
    plural: '',
    andHalf: ['einhalb', 'und ein halb', 'und einhalb'],
  },
  {
    numbers: list('um,dois,tres,quatro,cinco,seis,sete,oito,nove'),
    parts: list('meio,terso,quarto,quinto,sexto,setimo,oitavo,nono,decimo'),
    plural: 's',
    andHalf: ['e meio', 'e meia'],
  },
  {
    numbers: list('un,due,tre,quattro,cinque,sei,sette,otto,nove'),
    parts: list('mezzo,terz[oi],quart[oi],quint[oi],sest[oi],settim[oi],ottav[oi],non[oi],decim[oi]'),
    plural: '',
    andHalf: ['e mezzo', 'e mezza'],
  },
  {
    numbers: list('mot,hai,ba,bon,nam,sau,bay,tam,chin'),
    parts: list('phan hai,phan ba,phan tu,phan nam,phan sau,phan bay,phan tam,phan chin,phan muoi'),
    plural: '',
    andHalf: ['ruoi'],
  },
  {
    numbers: list('एक,दो,तीन,चार,पांच,छह,सात,आठ,नौ'),
    parts: list('आधा,तिहाई,चौथाई'),
    plural: '',
    andHalf: [],
  },
];
/** Numbers of a language that are said in one word or by signs in a row. */
const WHOLE_NAMES: Readonly<Record<string, readonly string[]>> = {
  '3/2': ['anderthalb', 'डेढ', 'डेढ़'],
  '5/2': ['ढाई'],
  '1/3': ['ثلث'],
  '1/4': ['ربع'],
  '1/2': ['نصف', '一半', '절반', 'kalahati', 'आधा'],
  '2/3': ['ثلثان', 'ثلثين', 'dalawang katlo'],
  '3/4': ['ثلاثة أرباع', 'ثلاثة ارباع', 'tatlong kapat', 'पौन'],
};
const CHINESE = '零一二三四五六七八九';
const KOREAN = list('영,일,이,삼,사,오,육,칠,팔,구');

/** Patterns for a fraction in other languages, on folded text: `tres cuartos`, `zweieinhalb`, `四分之三`, `ba phan tu`. */
export function fractionNames(top: number, bottom: number): string[] {
  const names = [...(WHOLE_NAMES[`${top}/${bottom}`] ?? [])];
  const [wholes, rest] = [Math.floor(top / bottom), top % bottom];
  if (bottom === 2 && wholes >= 1 && wholes <= 9)
    names.push(
      ...LANGUAGES.flatMap(({ numbers, andHalf }) =>
        andHalf.map((half) => `${numbers[wholes - 1] ?? ''}${half === 'einhalb' ? '' : ' '}${half}`),
      ),
    );
  if (rest === top && top <= 9 && bottom >= 3 && bottom <= 10) {
    for (const { numbers, parts, plural } of LANGUAGES) {
      const part = parts[bottom - 2];
      if (part) names.push(`${numbers[top - 1]}e?[ -]?${part}${top > 1 ? plural : ''}`);
    }
    if (bottom <= 9)
      names.push(`${CHINESE[bottom]}\\s?分[之の]\\s?${CHINESE[top]}`, `${KOREAN[bottom]}\\s?분의\\s?${KOREAN[top]}`);
  }
  return names;
}
