/** What stands beside an item when a student meets it, and what it was made from. */
export type GateContext = {
  /** The passage that the item is shown with; null when there is none. */
  readonly passage: string | null;
  /** Whether a picture is shown with it. */
  readonly hasFigure: boolean;
  /** For an item made from a worksheet: its text, and the line that the item says it rests on. */
  readonly source: { readonly text: string; readonly quote: string | null } | null;
};

/** An item that stands by itself. */
export const alone: GateContext = { passage: null, hasFigure: false, source: null };
