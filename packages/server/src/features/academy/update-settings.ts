import { Academy, inTenant, LockMode } from '@skillbridge/database';
import type { AdminActor, AuditFacts } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { scheduleLetters } from '../letters/schedule-letters.query.ts';
import { scheduleTranscripts } from '../tutor/schedule-transcripts.query.ts';
import type { SettingsView, UpdateSettingsInput } from './academy.schema.ts';
import { toSettingsView } from './get-settings.ts';

/** Changes the given settings; the log gets the old value of each. What runs by its clocks follows a new time zone. */
export function updateSettings(app: App, actor: AdminActor, input: UpdateSettingsInput): Promise<SettingsView> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const academy = await em.findOneOrFail(Academy, { id: tenantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const before = toSettingsView(academy);
    const after = {
      ...before,
      ...withoutMissing(input),
      tutor: { ...before.tutor, ...withoutMissing(input.tutor ?? {}) },
    };
    const { name, timeZone, leaderboards, aiBudgetCents, tutor } = after;
    const detail = changesOf(before, after);
    if (Object.keys(detail).length === 0) return before;
    academy.name = name;
    academy.settings = { ...academy.settings, timeZone, leaderboards, aiBudgetCents, tutor };
    recordAudit(em, actor, { action: 'settings.update', subjectId: null, detail });
    await em.flush();
    if (before.timeZone !== timeZone) {
      await scheduleLetters(em, app, tenantId);
      await scheduleTranscripts(em, app, tenantId);
    }
    return after;
  });
}

/** What was given: a field that is there and undefined counts as left out. */
function withoutMissing<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // `fromEntries` forgets which keys there were; none is added here.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Old and new value of every setting that changed: `timeZone.from`, `timeZone.to`. */
function changesOf(before: SettingsView, after: SettingsView): AuditFacts {
  const [old, now] = [toFacts(before), toFacts(after)];
  return Object.fromEntries(
    Object.keys(now)
      .filter((key) => old[key] !== now[key])
      .flatMap((key) => [
        [`${key}.from`, old[key] ?? null],
        [`${key}.to`, now[key] ?? null],
      ]),
  );
}

function toFacts({ name, timeZone, leaderboards, aiBudgetCents, tutor }: SettingsView): AuditFacts {
  const limits = Object.entries(tutor).map(([key, value]) => [`tutor.${key}`, value] as const);
  return { name, timeZone, leaderboards, aiBudgetCents, ...Object.fromEntries(limits) };
}
