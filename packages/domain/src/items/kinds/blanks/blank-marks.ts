/** The mark of a blank in a stem: `[[1]]`. */
const MARK = /\[\[([\w-]{1,16})\]\]/g;

/** The ids of the blanks that a stem marks, in order. */
export function blankIdsIn(stem: string): string[] {
  return [...stem.matchAll(MARK)].flatMap((match) => match[1] ?? []);
}

export type StemPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: string };

/** The stem cut at its blanks, in order. */
export function splitAtBlanks(stem: string): StemPart[] {
  return stem.split(MARK).flatMap((piece, at): StemPart[] => {
    if (at % 2 === 1) return [{ kind: 'blank', id: piece }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}
