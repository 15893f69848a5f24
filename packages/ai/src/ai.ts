import type { Letter } from '@skillbridge/domain';
import type { GradeSuggestion, Item, QuizSuggestions } from '@skillbridge/domain/answers';
import type {
  DraftedProblem,
  FinishedQuiz,
  KeyDraftInput,
  LetterInput,
  MoveDecision,
  PregradeInput,
  QuizInput,
  ShortAnswerTask,
  TutorSituation,
} from '@skillbridge/domain/engine';
import type { CircuitState } from './circuit-breaker.ts';
import type { ModelImage } from './port.ts';
import type { UsageRecord } from './usage.ts';

export type AiOptions = {
  /** Whoever waits has gone (request closed, job cancelled): the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** False when the academy's AI budget is spent: the built-in engine answers and no model is called. */
  budgetLeft: boolean;
};

export type TutorOptions = AiOptions & {
  /** Gets the reply piece by piece, each as soon as the guard has passed it; together they are `TutorReply.text`. */
  onText?: (text: string) => void;
  /** Photos that came with the message. Who cannot look at them says so. */
  images?: readonly ModelImage[];
};

export type TutorReply = {
  /** Empty only when the student stopped the reply before its first sentence. */
  text: string;
  /** Whose words they are: a model's id, or `built-in` when nothing in it is a model's. */
  engine: string;
  /** Why the guard refused earlier wordings; for staff, never for the student. */
  blocked: string[];
  /** Whether `options.signal` ended the reply. */
  stopped: boolean;
  /** The move that was worded: the one given, unless photos turned out to be unreadable. */
  decision: MoveDecision;
  usage: UsageRecord[];
};

/**
 * Everything the server asks of AI. No method rejects because a provider failed: the built-in engine answers instead.
 * `usage` has one row per model call, in order, and none when the built-in engine was asked first.
 */
export type Ai = {
  /**
   * Words the move that the policy decided. Whatever the model says, what comes out has passed the guard, and it ends
   * with one question or one next step. Resolves also when `options.signal` aborts, with what was said until then.
   */
  tutorReply(situation: TutorSituation, decision: MoveDecision, options: TutorOptions): Promise<TutorReply>;
  /** Suggests a grade for an instructor to judge. `fellBack` tells that a configured model could not be used. */
  suggestGrade(
    input: PregradeInput,
    options: AiOptions,
  ): Promise<{ suggestion: GradeSuggestion; usage: UsageRecord[] }>;
  /** Suggests points for the short answers of one attempt at a quiz, all in one call; one a task, in their order. */
  suggestShortAnswers(tasks: readonly ShortAnswerTask[], options: AiOptions): Promise<ShortAnswerSuggestions>;
  /** Writes a parent's letter in which every figure is bound to a fact. */
  writeLetter(input: LetterInput, options: AiOptions): Promise<{ letter: Letter; usage: UsageRecord[] }>;
  /** Drafts an answer key from a worksheet, for an instructor to confirm problem by problem. */
  draftKey(input: KeyDraftInput, options: AiOptions): Promise<KeyDraft>;
  /** Makes a quiz whose every item has passed the gate; the instructor edits and publishes it. */
  generateQuiz(input: QuizInput, options: QuizOptions): Promise<GeneratedQuiz>;
  /** Makes another item in the place of one of a quiz. */
  redraftItem(input: RedraftInput, options: AiOptions): Promise<RedraftedItem>;
  describe(): AiDescription;
};

export type QuizOptions = AiOptions & {
  /** Told after each step and waited for; `done` items are through the gate. */
  onProgress?: (progress: QuizProgress) => Promise<void>;
};

export type QuizProgress = {
  readonly status: 'drafting' | 'checking' | 'repairing';
  readonly done: number;
  /** Every call so far, so that what was paid for is known even if the work ends early. */
  readonly usage: readonly UsageRecord[];
};

export type GeneratedQuiz = FinishedQuiz & {
  /** The model's id where any of its items is in the quiz, else `built-in`. */
  engine: string;
  usage: UsageRecord[];
};

export type RedraftInput = {
  /** What the quiz was made from, with the quiz's other items in the bank. */
  readonly quiz: QuizInput;
  readonly item: Item;
  /** What the instructor wants to be different; may be empty. */
  readonly wish: string;
  /** The text that the item is shown with; null when it stands alone. */
  readonly passage: string | null;
};

export type RedraftedItem = {
  /** Null when nothing came through the gate; `reasons` then says why. */
  item: Item | null;
  reasons: string[];
  engine: string;
  usage: UsageRecord[];
};

export type ShortAnswerSuggestions = { suggestions: QuizSuggestions; usage: UsageRecord[] };

export type KeyDraft = {
  /** In the worksheet's order; an empty answer is left for the instructor. */
  problems: DraftedProblem[];
  /** `built-in` or a model's id. */
  engine: string;
  usage: UsageRecord[];
};

/** For health pages and staff. Never holds a key or an address. */
export type AiDescription = {
  provider: AiProvider;
  /** Null for the built-in engine, whose circuit is always closed. */
  textModel: string | null;
  circuit: CircuitState;
  /** Whether the tutor can look at photos. */
  readsImages: boolean;
  /** False for a model whose price is not known: its calls are recorded as free, and no budget counts them. */
  priced: boolean;
};

export type AiProvider = AiConfig['provider'];

export type AiConfig = { provider: 'built-in' } | ModelConfig;

export type ModelConfig = {
  provider: 'groq' | 'openai-compatible' | 'anthropic';
  apiKey: string;
  /** Where the provider is, without the API's own path; the provider's own address when left out. */
  baseUrl?: string;
  textModel: string;
  /** Used in place of `textModel` when a request carries images; null where no model reads them. */
  visionModel: string | null;
  /** The longest that one model call may take from start to last byte. A task makes at most two calls. */
  timeoutMs: number;
  /** Milliseconds from any fixed origin; a monotonic clock when left out. */
  clock?: () => number;
  /** What reaches the network, where it is not to be the usual bounded one. */
  fetch?: typeof fetch;
};
