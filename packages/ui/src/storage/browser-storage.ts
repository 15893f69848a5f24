/**
 * The one file that keeps things in the browser. Two kinds: a preference belongs to the device; a draft belongs to one
 * person, leaves with their sign-out and is never older than a week. Storage may be full or switched off: a write then
 * says false and a read finds nothing, because a form must go on working without it.
 */
const preferencePrefix = 'skillbridge.preference.';
const draftPrefix = 'skillbridge.draft.';
const draftLifetime = 7 * 86_400_000;

function attempt<Value>(action: (storage: Storage) => Value, fallback: Value): Value {
  try {
    return action(localStorage);
  } catch {
    return fallback;
  }
}

/** A choice made on this device, such as the theme. */
export function readPreference(name: string): string | null {
  return attempt((storage) => storage.getItem(preferencePrefix + name), null);
}

/** Keeps a choice on this device. False when the browser did not take it. */
export function keepPreference(name: string, value: string): boolean {
  return attempt((storage) => {
    storage.setItem(preferencePrefix + name, value);
    return true;
  }, false);
}

/** Keeps what a person has typed, under a name of the thing that it belongs to. False when the browser did not take it. */
export function keepDraft(userId: string, name: string, text: string, now: Date): boolean {
  return attempt((storage) => {
    storage.setItem(`${draftPrefix}${userId}.${name}`, JSON.stringify({ text, at: now.getTime() }));
    return true;
  }, false);
}

/** What this person last typed there, unless it is older than a week. */
export function readDraft(userId: string, name: string, now: Date): string | null {
  return attempt((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(`${draftPrefix}${userId}.${name}`) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('text' in stored) || !('at' in stored)) return null;
    const fresh = typeof stored.at === 'number' && now.getTime() - stored.at < draftLifetime;
    return fresh && typeof stored.text === 'string' ? stored.text : null;
  }, null);
}

/** Drops a draft once the server has it. */
export function forgetDraft(userId: string, name: string): void {
  attempt((storage) => storage.removeItem(`${draftPrefix}${userId}.${name}`), undefined);
}

/** Drops everybody's drafts on this computer. Call it on sign-out: the next person may be a sibling. */
export function forgetAllDrafts(): void {
  attempt((storage) => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith(draftPrefix)) storage.removeItem(key);
  }, undefined);
}
