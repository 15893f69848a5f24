import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../identity/actor.ts';
import { roles } from '../identity/role.ts';
import { accessScope } from './access-scope.ts';
import { isInScope, type RowFacts } from './is-in-scope.ts';
import { accessNouns } from './nouns.ts';
import { visibleAssignmentStatuses, visibleSubmissionStatuses } from './visible-statuses.ts';

// A small world, so that ids meet often.
const id = fc.constantFrom('u1', 'u2', 'u3', 'u4');
const tenant = fc.constantFrom('t1', 't2');
const actor: fc.Arbitrary<Actor> = fc.record({ tenantId: tenant, userId: id, role: fc.constantFrom(...roles) });
const noun = fc.constantFrom(...accessNouns);
const facts: fc.Arbitrary<RowFacts> = fc.record({
  tenantId: tenant,
  instructorIds: fc.uniqueArray(id),
  studentId: fc.option(id),
  enrolledStudentIds: fc.uniqueArray(id),
  parentLinks: fc.array(fc.record({ parentId: id, studentId: id }), { maxLength: 3 }),
  userId: fc.option(id),
});

function holds(law: (actor: Actor, facts: RowFacts, seen: boolean) => boolean): void {
  fc.assert(
    fc.property(actor, noun, facts, (who, what, row) => law(who, row, isInScope(accessScope(who, what), row))),
    { numRuns: 3000 },
  );
}

describe('access', () => {
  it('never shows a row of another academy to any role', () => {
    holds((who, row, seen) => !seen || row.tenantId === who.tenantId);
  });

  it('never shows a parent a row that concerns no linked child of theirs, their own account aside', () => {
    holds((who, row, seen) => {
      if (who.role !== 'parent' || !seen || row.userId === who.userId) return true;
      const concerned = [row.studentId, ...row.enrolledStudentIds];
      return row.parentLinks.some((link) => link.parentId === who.userId && concerned.includes(link.studentId));
    });
  });

  it('never shows a student a row that is neither theirs nor of a course they are in', () => {
    holds(
      (who, row, seen) =>
        who.role !== 'student' || !seen || [row.studentId, row.userId, ...row.enrolledStudentIds].includes(who.userId),
    );
  });

  it('never shows an instructor a row of a course that they do not teach, their own account aside', () => {
    holds(
      (who, row, seen) =>
        who.role !== 'instructor' || !seen || row.instructorIds.includes(who.userId) || row.userId === who.userId,
    );
  });

  it('keeps the work of one student from another student of the same course', () => {
    const scope = accessScope({ tenantId: 't1', userId: 'u1', role: 'student' }, 'submission');
    const row: RowFacts = {
      tenantId: 't1',
      instructorIds: ['u3'],
      studentId: 'u2',
      enrolledStudentIds: ['u1', 'u2'],
      parentLinks: [],
      userId: null,
    };
    expect(isInScope(scope, row)).toBe(false);
    expect(isInScope(scope, { ...row, studentId: 'u1' })).toBe(true);
  });

  it('answers each role as the design says', () => {
    const kinds = (what: (typeof accessNouns)[number]) =>
      roles.map((role) => accessScope({ tenantId: 't', userId: 'u', role }, what).kind);
    expect(roles).toEqual(['admin', 'instructor', 'student', 'parent']);
    expect(kinds('course')).toEqual(['academy', 'taught-by', 'enrolled', 'children-enrolled']);
    expect(kinds('submission')).toEqual(['academy', 'taught-by', 'own', 'children-of']);
    expect(kinds('letter')).toEqual(['academy', 'none', 'none', 'children-of']);
    expect(kinds('audit-log')).toEqual(['academy', 'none', 'none', 'none']);
    expect(kinds('account')).toEqual(['self', 'self', 'self', 'self']);
  });

  it('hides drafts: assignments from students and parents, work in progress from everybody but its student', () => {
    expect(roles.filter((role) => visibleAssignmentStatuses(role).includes('draft'))).toEqual(['admin', 'instructor']);
    expect(roles.filter((role) => visibleSubmissionStatuses(role).includes('draft'))).toEqual(['student']);
  });
});
