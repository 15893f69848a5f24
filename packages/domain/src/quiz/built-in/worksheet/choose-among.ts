/** ANSWER-BEARING: see answer-key.ts. */

/** Options and key of a single choice: the right one at its place among the others. */
export function chooseAmong(
  right: string,
  wrong: readonly string[],
  keyAt: number,
  tell?: (text: string) => string | undefined,
) {
  const texts = [...wrong];
  const place = Math.min(keyAt, wrong.length);
  texts.splice(place, 0, right);
  const options = texts.map((text, at) => {
    const told = at === place ? undefined : tell?.(text);
    return { id: String.fromCharCode(97 + at), text, ...(told === undefined ? {} : { feedback: told }) };
  });
  return { options, key: String.fromCharCode(97 + place) };
}
