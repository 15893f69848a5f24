import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as bengali } from 'n2words/bn-BD';
import { toCardinal as czech } from 'n2words/cs-CZ';
import { toCardinal as danish } from 'n2words/da-DK';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as greek } from 'n2words/el-GR';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as persian } from 'n2words/fa-IR';
import { toCardinal as finnish } from 'n2words/fi-FI';
import { toCardinal as filipino } from 'n2words/fil-PH';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as hebrew } from 'n2words/he-IL';
import { toCardinal as hindi } from 'n2words/hi-IN';
import { toCardinal as hungarian } from 'n2words/hu-HU';
import { toCardinal as indonesian } from 'n2words/id-ID';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as korean } from 'n2words/ko-KR';
import { toCardinal as norwegian } from 'n2words/nb-NO';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as polish } from 'n2words/pl-PL';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as romanian } from 'n2words/ro-RO';
import { toCardinal as russian } from 'n2words/ru-RU';
import { toCardinal as swedish } from 'n2words/sv-SE';
import { toCardinal as swahili } from 'n2words/sw-KE';
import { toCardinal as thai } from 'n2words/th-TH';
import { toCardinal as turkish } from 'n2words/tr-TR';
import { toCardinal as ukrainian } from 'n2words/uk-UA';
import { toCardinal as urdu } from 'n2words/ur-PK';
import { toCardinal as vietnamese } from 'n2words/vi-VN';
import { type Rational, rationalToNumber } from '../rational.ts';
import { remember } from '../remember.ts';

type Language = {
  /** Its name in English and in itself. */
  names: RegExp;
  /** Folded words that tell the language apart from English; short number words count only beside one of these. */
  markers: RegExp;
  spell(value: string): string;
};

const language = (names: string, markers: string, spell: Language['spell']): Language => ({
  names: new RegExp(`\\b(?:${names})\\b`),
  markers: new RegExp(`(?<!\\p{L})(?:${markers})(?!\\p{L})`, 'u'),
  spell,
});

/** What the library spells well and students here speak. Chinese and Japanese signs are read, not searched for. */
const LANGUAGES: readonly Language[] = [
  language('french|francais', 'la|le|les|reponse|est|resultat|font|egale?|donne|cela|fait|nombre', french),
  language('french|francais', 'la|le|les|reponse|est|resultat|font|egale?|donne|cela|fait|nombre', belgian),
  language('german|deutsch', 'die|das|der|ist|sind|antwort|ergebnis|losung|lautet|ergibt|macht|zahl', german),
  language('portuguese|portugues', 'resposta|resultado|sao|igual|numero|fica|da', portuguese),
  language('italian|italiano', 'risposta|risultato|sono|il|uguale|numero|fa', italian),
  language('spanish|espanol', 'la|el|los|respuesta|resultado|es|son|quedan|numero', spanish),
  language('dutch|nederlands', 'het|antwoord|uitkomst|resultaat|zijn', dutch),
  language('swedish|danish|norwegian|svenska|dansk|norsk', 'svaret|resultatet|ar|er|det', swedish),
  language('swedish|danish|norwegian|svenska|dansk|norsk', 'svaret|resultatet|ar|er|det', danish),
  language('swedish|danish|norwegian|svenska|dansk|norsk', 'svaret|resultatet|ar|er|det', norwegian),
  language('finnish|suomi', 'vastaus|on|tulos', finnish),
  language('polish|polski', 'odpowiedz|wynik|to|jest', polish),
  language('czech|cesky', 'odpoved|vysledek|je', czech),
  language('hungarian|magyar', 'a|az|valasz|eredmeny', hungarian),
  language('romanian|romana', 'raspunsul|rezultatul|este', romanian),
  language('turkish|turkce', 'cevap|sonuc', turkish),
  language('vietnamese', 'dap|ket|la', vietnamese),
  language('indonesian|malay', 'jawabannya|hasilnya|adalah', indonesian),
  language('filipino|tagalog', 'ang|sagot|ay', filipino),
  language('swahili', 'jibu|ni', swahili),
  ...[russian, ukrainian, greek, arabic, persian, urdu, hebrew, hindi, bengali, korean, thai].map((spell) =>
    language('(?!)', '(?!)', spell),
  ),
];

/** Shorter words in Latin letters look like English ones (`six`, `due`, `elf`). */
const DISTINCTIVE = 6;

/** Lower case, without accents, one space for what parts words. */
export const foldLetters = remember(foldAnew);

function foldAnew(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s'’-]+/g, ' ');
}

/** Whether the folded text spells the value in a language other than English, where it cannot be an English word. */
export function spellsInLanguage(folded: string, value: Rational): boolean {
  return spellingsOf(value).some(({ language: { markers, names }, word }) => {
    if (!folded.includes(word) || !standsAlone(word).test(folded)) return false;
    const distinctive = !/^[a-z ]+$/.test(word) || word.replaceAll(' ', '').length >= DISTINCTIVE;
    return distinctive || markers.test(folded) || names.test(folded);
  });
}

/** A word of its own; Korean and Thai write numbers against the next word. */
function standsAlone(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const joined = /[\uac00-\ud7af\u0e00-\u0e7f]/.test(word.normalize('NFC'));
  return new RegExp(joined ? escaped : `(?<!\\p{L})${escaped}(?!\\p{L})`, 'u');
}

type Spelling = { language: Language; word: string };

/** Worksheets are asked about many times, and their answers are the same each time. */
const spellDigits = remember(spellAnew, 1000);
const spellingsOf = (value: Rational): readonly Spelling[] => spellDigits(String(rationalToNumber(value)));

/** Whole numbers and short decimals; 1 is an article in most languages and 0 a letter in some. */
function spellAnew(digits: string): readonly Spelling[] {
  if (!/^-?\d{1,12}(?:\.\d{1,4})?$/.test(digits) || ['0', '1'].includes(digits)) return [];
  return LANGUAGES.map((one) => ({ language: one, word: foldAnew(one.spell(digits)) })).filter(
    ({ word }) => !/^(?:six|million|cent|zero|sex)$/.test(word),
  );
}
