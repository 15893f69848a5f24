/** Words that may stand around mathematics without changing what is asked. Any other makes it another question. */
const PLAIN = new Set(
  `add all algebra algebraically algebraic an and answer answers below both by calculate calculation calculations check
  complete completely compute decrease decreased decreasing determine discount do each elimination equation equations
  evaluate exact exactly exercise exercises expression expressions factoring factorising factorizing find following for
  formula from give given graph if in increase increased increasing inequalities inequality is it its left linear method
  multiply of off on out per percent percentage please point points problem problems quadratic question questions
  reduce reduced reducing root roots separate sheet show showing sides simplify simultaneous solution solutions solve
  sqrt state step steps substitution subtract sum system systems task tasks the their then these this to unknown
  unknowns use using value values variable variables want what will with work working write you your`.split(/\s+/),
);

/** Asks for reasons, kinds or parts and not for the result, though each word is plain. */
const OTHER_TASK =
  /\b(?:how|why|not|first|only|half|twice)\b|\bwrite an?\b|\b(?:solutions?|roots?|values?|sum) of (?:the )?(?:solutions?|roots?|values?)\b/i;

/**
 * Whether a normalised text asks for these unknowns (or, without any, for the value of its figures) and for nothing made
 * of them: no `what is 3x?`, no `find x + 1`, no `how would you solve`, no smallest integer. A text of mathematics
 * alone asks for its solution.
 */
export function asksOnlyFor(names: readonly string[], text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  if (words.some((word) => !PLAIN.has(word)) || OTHER_TASK.test(text)) return false;
  if (words.length === 0 || names.length === 0) return true;
  const one = `[${names.join('')}]`;
  const wanted = new RegExp(
    `^\\s*:?\\s*(?:(?:the\\s+)?(?:exact\\s+)?(?:values?|solutions?|roots?)\\s+(?:of|for)\\s+)?${one}(?:\\s*(?:,|and)\\s*${one})*(?!\\s*[\\w^*/+\\-(])`,
    'i',
  );
  const asks = [
    ...text.matchAll(/\b(?:find|what is|determine|calculate|evaluate|compute|give|state|show|write)\b/gi),
  ].filter(
    (ask) => !/^\s*(?:all|your|the\s+(?:steps?|working|work)|each)\b/i.test(text.slice(ask.index + ask[0].length)),
  );
  if (asks.some((ask) => !wanted.test(text.slice(ask.index + ask[0].length)))) return false;
  const named = /\bsolve\b[^.?!]*\bfor\s+([a-z])\b(?!\s*(?:,|and)\s*[a-z]\b)/i.exec(text)?.[1];
  if (named && (names.length > 1 || !names.includes(named))) return false;
  return asks.length > 0 || /\b(?:solve|solutions?|roots?)\b/i.test(text);
}
