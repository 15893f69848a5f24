import type { Stage } from '../../move-decision.ts';

/** What there is to ask about one kind of problem. No figures and no number words, so that nothing can be an answer. */
export type ProblemKind = {
  /** As a student would call it. */
  readonly name: string;
  /** Its wording, after `normaliseMath`. */
  readonly fits: RegExp;
  /** Questions for each stage, each a single sentence that ends in `?`. */
  readonly ask: Readonly<Record<Stage, readonly string[]>>;
  /** What often goes wrong, for `explain`. */
  readonly mistakes: readonly string[];
  /** The topic under which practice problems are made (practice/kinds); null where none can be. */
  readonly practice: string | null;
};
