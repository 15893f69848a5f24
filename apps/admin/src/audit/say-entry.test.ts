import { expect, test } from 'vitest';
import type { AuditEntry } from '../shared/types.ts';
import { sayEntry } from './say-entry.ts';

const entry = (action: string, subject: string | null, detail: AuditEntry['detail'] = {}): AuditEntry => ({
  id: '1',
  at: '2026-11-23T12:00:00Z',
  actor: { id: '2', fullName: 'Helen Whitfield' },
  action,
  subject,
  detail,
});

test('an invitation says whom and as what', () => {
  expect(sayEntry(entry('person.invite', 'Ana Ruiz', { role: 'instructor' }))).toBe(
    'invited Ana Ruiz as an instructor',
  );
  expect(sayEntry(entry('person.invite', 'Ana Ruiz', { role: 'parent' }))).toBe('invited Ana Ruiz as a parent');
});

test('changed settings say from what to what, money in dollars', () => {
  const detail = { 'timeZone.from': 'UTC', 'timeZone.to': 'America/New_York' };
  expect(sayEntry(entry('settings.update', null, detail))).toBe('changed the time zone from UTC to America/New York');
  expect(sayEntry(entry('settings.update', null, { 'aiBudgetCents.from': null, 'aiBudgetCents.to': 1250 }))).toBe(
    'changed the AI budget from no limit to $12.50',
  );
});

test('a changed AI provider says from which to which, and whether the key is new', () => {
  const detail = { 'provider.from': null, 'provider.to': 'groq', 'textModel.to': 'm', keyReplaced: true };
  expect(sayEntry(entry('ai.update', null, detail))).toBe(
    'changed the AI provider from the deployment’s to Groq, with a new key',
  );
  expect(sayEntry(entry('ai.update', null, { 'textModel.from': 'm', 'textModel.to': 'n', keyReplaced: false }))).toBe(
    'changed the text model from m to n',
  );
  expect(sayEntry(entry('ai.update', null, { keyReplaced: true }))).toBe('replaced the key of the AI provider');
});

test('a changed limit of the tutor says from what to what', () => {
  const detail = { 'tutor.messagesPerAcademy.from': null, 'tutor.messagesPerAcademy.to': 5000 };
  expect(sayEntry(entry('settings.update', null, detail))).toBe(
    'changed tutor messages of all students a day from no limit to 5,000',
  );
});

test('what is gone from the database is still a sentence', () => {
  expect(sayEntry(entry('enrollment.create', null))).toBe('enrolled a student in a course');
});

test('an action that the page does not know is said by its own name', () => {
  expect(sayEntry(entry('parent-letter.send', 'Ana Ruiz'))).toBe('send parent letter Ana Ruiz');
});
