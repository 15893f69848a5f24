/** ANSWER-BEARING: findings may quote the key, so they are for the instructor and for the model that repairs. */

/** Every flaw that the gate knows; the rule of that name finds it. */
export type GateCode =
  | 'key-count'
  | 'same-options'
  | 'outside-reference'
  | 'missing-statements'
  | 'wrong-key'
  | 'explanation-disagrees'
  | 'all-or-none'
  | 'unclear-stem'
  | 'broken-maths'
  | 'broken-option'
  | 'doubled-word'
  | 'grammar-cue'
  | 'length-cue'
  | 'unsourced'
  | 'near-duplicate'
  | 'key-position';

/** `block`: the item is not used until it is repaired. `warn`: an instructor should look. */
export type GateSeverity = 'block' | 'warn';

/** What a rule finds wrong with an item. */
export type Flaw = {
  readonly severity: GateSeverity;
  readonly part: 'stem' | 'options' | 'key' | 'explanation' | 'source' | 'quiz';
  /** The options that it is about, by id, in the order of their ids; none when it is about something else. */
  readonly optionIds?: readonly string[];
  /** One sentence for the instructor, which also tells a model what to repair. */
  readonly sentence: string;
};

export type GateFinding = {
  readonly code: GateCode;
  readonly severity: GateSeverity;
  readonly where: {
    /** Null where it is about the quiz as a whole. */
    readonly itemId: string | null;
    readonly part: Flaw['part'];
    readonly optionIds: readonly string[];
  };
  readonly sentence: string;
};

/** The finding that a flaw makes, under the code of the rule that found it. */
export function toFinding(code: GateCode, itemId: string | null, flaw: Flaw): GateFinding {
  const { severity, part, optionIds = [], sentence } = flaw;
  return { code, severity, where: { itemId, part, optionIds: [...optionIds].sort() }, sentence };
}
