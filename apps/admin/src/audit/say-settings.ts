import { sayDollars } from '../shared/say-dollars.ts';
import type { AuditEntry } from '../shared/types.ts';

type Value = AuditEntry['detail'][string] | undefined;

const names: Readonly<Record<string, string>> = {
  name: "the academy's name",
  timeZone: 'the time zone',
  leaderboards: 'leaderboards',
  aiBudgetCents: 'the AI budget',
  'tutor.messagesPerStudent': 'tutor messages a student and day',
  'tutor.messagesPerAcademy': 'tutor messages of all students a day',
  'tutor.tokensPerStudent': 'tutor tokens a student and day',
  'tutor.transcriptDays': 'the days that conversations are kept',
};

/** Which settings changed, from what to what: the detail holds `timeZone.from` and `timeZone.to`, and so on. */
export function saySettings(detail: AuditEntry['detail']): string {
  const changes = Object.entries(names)
    .filter(([key]) => `${key}.to` in detail)
    .map(
      ([key, name]) => `${name} from ${sayValue(key, detail[`${key}.from`])} to ${sayValue(key, detail[`${key}.to`])}`,
    );
  return changes.length === 0 ? 'changed the settings' : `changed ${changes.join(', and ')}`;
}

function sayValue(key: string, value: Value): string {
  if (key === 'leaderboards') return value === true ? 'on' : 'off';
  if (key.startsWith('tutor.')) return typeof value === 'number' ? value.toLocaleString('en-GB') : 'no limit';
  if (key !== 'aiBudgetCents') return String(value ?? 'nothing').replaceAll('_', ' ');
  return typeof value === 'number' ? sayDollars(value / 100) : 'no limit';
}
