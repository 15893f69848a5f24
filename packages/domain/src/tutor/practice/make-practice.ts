import { drawFromSeed } from '../../random/draw-from-seed.ts';
import { practiceKinds } from './kinds/kinds.ts';
import type { PracticeFigures, PracticeKind } from './practice-kind.ts';

/** A practice problem as the student reads it. Bears no answer. */
export type Practice = { readonly skill: string; readonly text: string };

/**
 * A practice problem for a topic or for words like those of another problem; null when no kind fits. The same seed gives
 * the same problem. `fits` refuses one (said already, or its words would give something away), and the next is drawn.
 */
export function makePractice(
  topic: string,
  seed: number,
  fits: (text: string) => boolean = () => true,
): Practice | null {
  const kinds = practiceKinds.filter((kind) => kind.fits.test(topic));
  for (let attempt = 0; attempt < 24 && kinds.length > 0; attempt += 1) {
    const kind = kinds[(seed + attempt) % kinds.length];
    const figures = kind?.draw(drawFromSeed(seed * 7919 + attempt * 104_729 + 11));
    if (!kind || !figures) break;
    const text = fill(kind.template, figures);
    if (!givesItselfAway(kind, figures) && fits(text)) return { skill: kind.skill, text };
  }
  return null;
}

/** Whether a topic has practice problems. */
export function hasPractice(topic: string): boolean {
  return practiceKinds.some((kind) => kind.fits.test(topic));
}

function fill(template: string, figures: PracticeFigures): string {
  return template.replace(/\{(\w)\}/g, (place, name: string) => `${figures[name] ?? place}`);
}

/** An answer that stands in the text cannot be told from a quotation of it. */
function givesItselfAway(kind: PracticeKind, figures: PracticeFigures): boolean {
  const inAnswer = kind.solve(figures).answer.match(/\d+/g) ?? [];
  return inAnswer.length === 1 && Object.values(figures).some((one) => String(one) === inAnswer[0]);
}
