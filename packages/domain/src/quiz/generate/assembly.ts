/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { checkQuiz } from '../gate/check-quiz.ts';
import { alone } from '../gate/gate-context.ts';
import { cutText } from './cut-text.ts';
import type { GenerationReport } from './generation-report.ts';
import { namesByPlace } from './names-by-place.ts';
import { type ItemForm, type QuizSlot, slotsOf } from './plan-generation.ts';
import type { QuizInput } from './quiz-input.ts';
import type { DraftedQuestion } from './quiz-reply.ts';
import { settleDraft } from './settle-draft.ts';

/** A quiz while it is being put together. */
export type Assembly = {
  /** Through the gate, in the order in which they came. */
  readonly kept: readonly Item[];
  /** Through the gate too, but of a form of which there are enough: used where the other form stays short. */
  readonly spare: readonly Item[];
  readonly dropped: GenerationReport['dropped'];
  readonly drafted: number;
  readonly repaired: number;
};
export const emptyAssembly: Assembly = { kept: [], spare: [], dropped: [], drafted: 0, repaired: 0 };

/** A draft that cannot be used as it is, and why. */
export type FlawedDraft = { readonly draft: DraftedQuestion; readonly reasons: readonly string[] };

/** Something that wants to be in the quiz. */
type Candidate = { readonly item: Item; readonly draft: DraftedQuestion | null };

/** Adds the drafts that pass the gate; gives those that do not, for a repair. A null draft was not of the right form. */
export function addDrafts(
  assembly: Assembly,
  drafts: readonly (DraftedQuestion | null)[],
  input: QuizInput,
): { assembly: Assembly; flawed: FlawedDraft[] } {
  const flawed: FlawedDraft[] = [];
  const candidates = drafts.flatMap((draft, at): Candidate[] => {
    if (draft === null) return [];
    const settled = settleDraft(draft, {
      id: `draft-${assembly.drafted + at + 1}`,
      skill: input.standard?.id ?? null,
      needsSource: input.worksheet !== null,
    });
    if ('item' in settled) return [{ item: settled.item, draft }];
    flawed.push({ draft, reasons: settled.problems });
    return [];
  });
  const broken = drafts.filter((draft) => draft === null).length;
  const judged = judge({ ...assembly, drafted: assembly.drafted + drafts.length }, candidates, input);
  const unread = { stem: '', reasons: ['It was not of the form asked for.'] };
  return {
    assembly: { ...judged.assembly, dropped: [...judged.assembly.dropped, ...Array(broken).fill(unread)] },
    flawed: [...flawed, ...judged.flawed],
  };
}

/** Adds what the repair mended, each beside the flawed draft of its place; what still fails is dropped with the reasons. */
export function addRepairs(
  assembly: Assembly,
  flawed: readonly FlawedDraft[],
  repairs: readonly (DraftedQuestion | null)[],
  input: QuizInput,
): Assembly {
  return flawed.reduce<Assembly>((before, old, at) => {
    const draft = repairs[at] ?? null;
    if (draft === null) return drop(before, old);
    const { assembly: after, flawed: still } = addDrafts(before, [draft], input);
    const settled = { ...after, drafted: before.drafted };
    const [left] = still;
    if (left) return drop(settled, { draft: old.draft, reasons: left.reasons });
    return after.kept.length > before.kept.length ? { ...settled, repaired: before.repaired + 1 } : settled;
  }, assembly);
}

/** Adds items that our own engine made, through the same gate. */
export function addItems(assembly: Assembly, items: readonly Item[], input: QuizInput, drop = true): Assembly {
  const candidates = items.map((item, at) => ({
    item: { ...item, id: `draft-${assembly.drafted + at + 1}` },
    draft: null,
  }));
  const judged = judge({ ...assembly, drafted: assembly.drafted + items.length }, candidates, input);
  return drop ? judged.assembly : { ...judged.assembly, dropped: assembly.dropped };
}

/** What is still to be made: the slots that no kept item of their form fills. */
export function openSlots(slots: readonly QuizSlot[], kept: readonly Item[]): QuizSlot[] {
  const left = { choice: 0, open: 0 };
  for (const item of kept) left[formOf(item)] += 1;
  return slots.filter(({ form }) => {
    if (left[form] === 0) return true;
    left[form] -= 1;
    return false;
  });
}

/** Fills what is missing with sound items of the other form: a quiz of another mix is better than a short one. */
export function fillFromSpare({ spare, ...assembly }: Assembly, length: number): Assembly {
  return { ...assembly, kept: [...assembly.kept, ...spare].slice(0, length), spare: [] };
}

function hasRoom(slots: readonly QuizSlot[], kept: readonly Item[], form: ItemForm): boolean {
  return openSlots(slots, kept).some((slot) => slot.form === form);
}

/** Drops what nobody repaired. */
export function dropFlawed(assembly: Assembly, flawed: readonly FlawedDraft[]): Assembly {
  return flawed.reduce(drop, assembly);
}

function drop(assembly: Assembly, { draft, reasons }: FlawedDraft): Assembly {
  return { ...assembly, dropped: [...assembly.dropped, toDropped(draft.stem, reasons)] };
}

/** Sorts candidates into kept, spare and flawed; of near-duplicates the first stays. */
function judge(assembly: Assembly, candidates: readonly Candidate[], input: QuizInput) {
  const known = [...assembly.kept, ...assembly.spare];
  const reasonsOf = findReasons(known, candidates, input);
  const [kept, spare, dropped] = [[...assembly.kept], [...assembly.spare], [...assembly.dropped]];
  const slots = slotsOf(input);
  const flawed: FlawedDraft[] = [];
  for (const { item, draft } of candidates) {
    const reasons = reasonsOf(item);
    if (reasons.length > 0 && draft) flawed.push({ draft, reasons });
    else if (reasons.length > 0) dropped.push(toDropped(item.stem, reasons));
    else if (hasRoom(slots, kept, formOf(item))) kept.push(item);
    else spare.push(item);
  }
  return { assembly: { ...assembly, kept, spare, dropped }, flawed };
}

/** What stands against each candidate, beside those that are in already and what the course's students know. */
function findReasons(known: readonly Item[], candidates: readonly Candidate[], input: QuizInput) {
  const { worksheet, request } = input;
  // Near-duplicates are told apart by id, and ids of other quizzes may be the same.
  const bank = input.bank.map((item, at): Item => ({ ...item, id: `bank-${at + 1}` }));
  const passage = input.replaces?.passage ?? null;
  const contextOf = (item: Item) => ({
    ...{ ...alone, passage },
    source: worksheet && { text: worksheet.text, quote: item.source ?? null },
  });
  const { findings } = checkQuiz([...known, ...candidates.map(({ item }) => item)], bank, contextOf);
  return (item: Item): string[] => {
    const blocking = findings.filter(({ severity, where }) => severity === 'block' && where.itemId === item.id);
    const byPlace = namesByPlace(item);
    const isOther = request.mix === 'all-choice' && formOf(item) === 'open';
    return [
      ...blocking.map(({ sentence }) => sentence),
      ...(byPlace === null ? [] : [byPlace]),
      ...(isOther ? ['Only multiple choice was asked for.'] : []),
    ];
  };
}

/** Which form an item has. */
export function formOf({ kind }: Pick<Item, 'kind'>): ItemForm {
  return kind === 'single' || kind === 'multiple' ? 'choice' : 'open';
}

function toDropped(stem: string, reasons: readonly string[]): GenerationReport['dropped'][number] {
  return {
    stem: cutText(stem.trim(), 300),
    reasons: reasons.slice(0, 10).map((reason) => cutText(reason, 500)),
  };
}
