import { expect, test } from 'vitest';
import { createStudentAlias } from './student-alias.ts';

const place = { tenantId: 't', taskId: 'a', studentId: 's' };

test('a student has one alias on a task and another on the next, in another academy, and under another secret', () => {
  const alias = createStudentAlias('one secret');
  const names = [
    alias(place),
    alias({ ...place, taskId: 'b' }),
    alias({ ...place, tenantId: 'u' }),
    alias({ ...place, studentId: 'r' }),
    createStudentAlias('another secret')(place),
  ];
  expect(alias(place)).toBe(names[0]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^Student [1-9]\d{5}$/.test(name))).toBe(true);
});
