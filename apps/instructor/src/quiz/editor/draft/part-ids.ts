import type { ItemOption } from '@skillbridge/domain';
import type { Item, KeyedBlank } from '@skillbridge/domain/answers';

/**
 * A new id for an option, a prompt or an entry. Students get these ids, so they must say nothing of the key: letters in
 * the order of writing would, where the right option is written first, entries in their order and matches in pairs.
 */
export function newPartId(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The item with new ids for its parts, its key with them. */
export function withNewPartIds(item: Item): Item {
  switch (item.kind) {
    case 'single': {
      const { parts, idOf } = renamed(item.options);
      return { ...item, options: parts, key: idOf(item.key) };
    }
    case 'multiple': {
      const { parts, idOf } = renamed(item.options);
      return { ...item, options: parts, key: item.key.map(idOf) };
    }
    case 'matching': {
      const [prompts, choices] = [renamed(item.prompts), renamed(item.choices)];
      const key = item.key.map(({ promptId, choiceId }) => ({
        promptId: prompts.idOf(promptId),
        choiceId: choices.idOf(choiceId),
      }));
      return { ...item, prompts: prompts.parts, choices: choices.parts, key };
    }
    case 'ordering': {
      const { parts, idOf } = renamed(item.entries);
      return { ...item, entries: parts, key: item.key.map(idOf) };
    }
    case 'blanks':
      return { ...item, blanks: item.blanks.map(withNewOptionIds) };
    case 'true-false':
    case 'numeric':
    case 'expression':
    case 'short':
      return item;
  }
}

/** The blank with new ids for what it offers; its own is marked in the question and stays. */
export function withNewOptionIds(blank: KeyedBlank): KeyedBlank {
  if (blank.kind === 'typed') return blank;
  const { parts, idOf } = renamed(blank.options);
  return { ...blank, options: parts, key: idOf(blank.key) };
}

function renamed<T extends ItemOption>(parts: readonly T[]): { parts: T[]; idOf: (old: string) => string } {
  const ids = new Map(parts.map(({ id }) => [id, newPartId()]));
  const idOf = (old: string): string => ids.get(old) ?? old;
  return { parts: parts.map((part) => ({ ...part, id: idOf(part.id) })), idOf };
}
