const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Thai}]/gu;
/** Small words that English does not have; two of them make a message of another language. */
const SMALL_WORDS =
  /(?<![\p{L}])(?:que|qué|cómo|como|por|para|esto|esta|está|una|los|las|pero|necesito|ayuda|puedo|entiendo|je|ne|pas|les|des|une|est|comment|aide|pourquoi|suis|bonjour|hola|ich|und|der|das|nicht|wie|ist|ein|eine|hilfe|bitte|kann|verstehe|warum|weiß|não|você|ajuda|uma|isso|eu|como|ciao|sono|questo|perché|aiuto|non|capisco|che|ako|hindi|paano|ito|nasıl|bir|bu|yardım|nie|jak|jest|proszę)(?![\p{L}])/giu;

/** Whether the message is mostly in another language than English. The tutor then answers kindly in English. */
export function speaksOtherLanguage(message: string): boolean {
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return false;
  const foreign = message.match(OTHER_SCRIPT)?.length ?? 0;
  if (foreign >= letters * 0.4 && foreign >= 3) return true;
  const words = message.match(/\p{L}+/gu)?.length ?? 0;
  const small = new Set((message.match(SMALL_WORDS) ?? []).map((one) => one.toLowerCase())).size;
  return small >= 2 && small >= words * 0.2;
}
