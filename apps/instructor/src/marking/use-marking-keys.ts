import type { RubricLevel } from '@skillbridge/domain';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { Shortcuts } from '../shared/use-shortcuts.ts';
import { acceptAll, acceptOne } from './accept-suggestion.ts';
import { pointsFieldId } from './check-marks.ts';
import { feedbackFieldId } from './feedback-id.ts';
import type { MarkedWork, Part } from './marked-work.ts';
import { markOf, withMark } from './marks.ts';
import { partElementId, type useCurrentPart } from './use-current-part.ts';
import type { Marking } from './use-marking.ts';
import type { Trail } from './use-trail.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The keys that both desks share. A digit chooses a level, or begins the points where there are no levels. */
export function useMarkingKeys({
  work,
  marking,
  place,
  trail,
  levelsOf,
  onComments,
  onReveal,
}: {
  work: MarkedWork;
  marking: Marking;
  place: ReturnType<typeof useCurrentPart>;
  trail: Trail;
  levelsOf: (part: Part) => readonly RubricLevel[];
  onComments: (about: string) => void;
  /** Null unless a kept back suggestion may be shown now. */
  onReveal: (() => void) | null;
}): Shortcuts {
  const navigate = useNavigate();
  const { marks, change } = marking;
  const { suggestion } = work;
  const points = (digit: string) => (): void => {
    const part = place.current();
    if (!part) return;
    const levels = levelsOf(part);
    const level = levels[Number(digit) - 1];
    const typed = levels.length > 0 ? (level ? String(level.points) : null) : digit;
    if (typed === null) return;
    openMark(part);
    change(withMark(marks, part.id, { ...markOf(marks, part.id), points: typed }));
    if (levels.length > 0) place.go(part);
    else document.getElementById(pointsFieldId(part.id))?.focus();
  };
  const accept = (): void => {
    const part = place.current();
    const suggested = suggestion?.parts.find(({ partId }) => partId === part?.id);
    if (!part || !suggested) return;
    change(acceptOne(marks, suggested));
    place.go(part);
  };
  const go = (to: string | null) => (): void => {
    if (to) void navigate(to);
  };
  const down = (): void => place.move(1);
  const up = (): void => place.move(-1);
  const takeAll = (): void => {
    if (suggestion) change(acceptAll(marks, suggestion));
  };
  return {
    ...Object.fromEntries(digits.map((digit) => [digit, points(digit)])),
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    n: go(trail.next),
    p: go(trail.previous),
    f: () => {
      const part = place.current();
      if (!part) return;
      openMark(part);
      document.getElementById(feedbackFieldId(part.id))?.focus();
    },
    c: () => onComments(place.current()?.id ?? ''),
    ...(suggestion && { a: accept, A: takeAll }),
    ...(onReveal && { s: onReveal }),
    'mod+/': () => onComments(aboutFocused() ?? place.current()?.id ?? ''),
    'mod+Enter': () => void marking.publish(),
  };
}

/** Opens a mark that the key gave. Its boxes are there at once, or what is typed next would be taken for keys. */
function openMark({ id }: Part): void {
  const button = document.querySelector<HTMLElement>(`#${CSS.escape(partElementId(id))} [data-opens-mark]`);
  if (button) flushSync(() => button.click());
}

/** What the box that one types in is about; null outside one. */
function aboutFocused(): string | null {
  const id = document.activeElement?.id ?? '';
  return id.startsWith(feedbackFieldId('')) ? id.slice(feedbackFieldId('').length) : null;
}
