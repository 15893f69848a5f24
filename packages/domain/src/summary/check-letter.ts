import { findFigures } from './find-figures.ts';
import { type Letter, letterSchema } from './letter.ts';
import { slotPattern } from './letter-segments.ts';

export type LetterCheck = { readonly ok: true } | { readonly ok: false; readonly problems: string[] };

/**
 * Whether every figure of a letter comes from a fact. Refuses figures outside slots (spelled-out ones too), slots that
 * name no fact, a value told apart from the title it belongs to, and addresses that invite a click.
 */
export function checkLetter(letter: Letter): LetterCheck {
  const shape = letterSchema.safeParse(letter);
  if (!shape.success) return { ok: false, problems: ['The letter is empty or too long.'] };
  const ids = new Set(letter.facts.map((fact) => fact.id));
  const problems = letter.paragraphs.flatMap((paragraph) => [
    ...slotProblems(paragraph, ids),
    ...figureProblems(paragraph.replace(slotPattern, ' ')),
  ]);
  if (ids.size !== letter.facts.length) problems.push('Two facts have the same id.');
  return problems.length === 0 ? { ok: true } : { ok: false, problems: [...new Set(problems)] };
}

function slotProblems(paragraph: string, ids: ReadonlySet<string>): string[] {
  const used = new Set([...paragraph.matchAll(slotPattern)].map((match) => match[1] ?? ''));
  return [...used].flatMap((id) => {
    if (!ids.has(id)) return [`There is no fact {${id}}.`];
    const title = `${id.slice(0, id.lastIndexOf('.'))}.title`;
    return ids.has(title) && !used.has(title)
      ? [`{${id}} stands without {${title}}, so nobody knows what it tells of.`]
      : [];
  });
}

function figureProblems(words: string): string[] {
  const problems = findFigures(words).map((figure) => `"${figure}" is a figure outside a slot.`);
  if (/[{}]/.test(words)) problems.push('A brace is left over: a slot looks like {fact-id}.');
  if (/:\/\/|www\.|@|\p{L}\.\p{L}{2,}/iu.test(words)) problems.push('The letter holds a web or email address.');
  return problems;
}
