import { usualTutorLimits } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import type { AcademySettings } from '../shared/types.ts';
import { changedSettings, toSettingsValues } from './settings-values.ts';

const stored: AcademySettings = {
  name: 'Northlight Prep',
  slug: 'northlight',
  timeZone: 'America/New_York',
  leaderboards: false,
  aiBudgetCents: null,
  tutor: usualTutorLimits,
};

test('settings shown and saved again change nothing', () => {
  for (const aiBudgetCents of [null, 0, 29, 1250]) {
    const settings = { ...stored, aiBudgetCents };
    expect(changedSettings(toSettingsValues(settings), settings)).toEqual({});
  }
});

test('only what was changed is sent', () => {
  const values = { ...toSettingsValues(stored), leaderboards: true };
  expect(changedSettings(values, stored)).toEqual({ leaderboards: true });
});

test('of the limits only the changed one is sent, an emptied one as no limit', () => {
  const typed = (tutor: Partial<ReturnType<typeof toSettingsValues>['tutor']>) => {
    const values = toSettingsValues(stored);
    return changedSettings({ ...values, tutor: { ...values.tutor, ...tutor } }, stored).tutor;
  };
  expect(typed({})).toBeUndefined();
  expect(typed({ messagesPerAcademy: '5,000' })).toEqual({ messagesPerAcademy: 5000 });
  expect(typed({ tokensPerStudent: '' })).toEqual({ tokensPerStudent: null });
  expect(typed({ transcriptDays: ' 30 ' })).toEqual({ transcriptDays: 30 });
});

test('dollars become whole cents without a rounding error', () => {
  const typed = (dollars: string) =>
    changedSettings({ ...toSettingsValues(stored), budget: 'limit', dollars }, stored).aiBudgetCents;
  expect([typed('0.29'), typed('12.5'), typed(' 40 '), typed('1.005')]).toEqual([29, 1250, 4000, undefined]);
});
