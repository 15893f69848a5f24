import type { ItemResponse, StudentItem } from '@skillbridge/domain';

export type QuizKey =
  | { readonly kind: 'go'; readonly by: 1 | -1 }
  | { readonly kind: 'mark' }
  | { readonly kind: 'help' }
  | { readonly kind: 'choose'; readonly option: number };

/** What a key pressed outside a text box means; null for nothing. */
export function readQuizKey(key: string): QuizKey | null {
  if (key === 'n' || key === 'N') return { kind: 'go', by: 1 };
  if (key === 'p' || key === 'P') return { kind: 'go', by: -1 };
  if (key === 'm' || key === 'M') return { kind: 'mark' };
  if (key === '?') return { kind: 'help' };
  return /^[1-9]$/.test(key) ? { kind: 'choose', option: Number(key) } : null;
}

/** The response after the option with this number, from 1, was chosen; undefined where there is no such thing. */
export function chooseOption(
  item: StudentItem,
  response: ItemResponse | null,
  option: number,
): ItemResponse | null | undefined {
  if (item.kind === 'true-false') {
    return option > 2 ? undefined : { kind: 'true-false', value: option === 1 };
  }
  if (item.kind !== 'single' && item.kind !== 'multiple') return undefined;
  const id = item.options[option - 1]?.id;
  if (id === undefined) return undefined;
  if (item.kind === 'single') return { kind: 'single', optionId: id };
  const chosen = response?.kind === 'multiple' ? response.optionIds : [];
  const optionIds = item.options
    .map((one) => one.id)
    .filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
  return optionIds.length === 0 ? null : { kind: 'multiple', optionIds };
}
