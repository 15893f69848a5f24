import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors/domain-error.ts';
import { advanceSubmission, type SubmissionEvent, type SubmissionState } from './advance-submission.ts';
import { toStudentSubmissionStatus } from './to-student-submission-status.ts';

const draft: SubmissionState = { status: 'draft', publishedBy: null };
const submitted: SubmissionState = { status: 'submitted', publishedBy: null };
const suggested: SubmissionState = { status: 'suggested', publishedBy: null };
const returned: SubmissionState = { status: 'returned', publishedBy: null };
const published: SubmissionState = { status: 'published', publishedBy: 'ines' };

const events = fc.oneof(
  fc.constantFrom<SubmissionEvent>({ kind: 'save-draft' }, { kind: 'hand-in' }, { kind: 'suggest' }),
  fc.record({
    kind: fc.constantFrom(...(['save-review', 'publish', 'revise', 'return', 'reopen'] as const)),
    instructorId: fc.constantFrom('', ' ', 'ines', 'omar'),
  }),
);

describe('advanceSubmission', () => {
  it('takes each state where each event leads, and refuses the rest', () => {
    const by = { instructorId: 'ines' };
    const all: SubmissionEvent[] = [
      { kind: 'save-draft' },
      { kind: 'hand-in' },
      { kind: 'suggest' },
      { kind: 'save-review', ...by },
      { kind: 'publish', ...by },
      { kind: 'revise', ...by },
      { kind: 'return', ...by },
      { kind: 'reopen', ...by },
    ];
    const table = [draft, submitted, suggested, published, returned].map((state) =>
      all.map((event) => {
        const next = advanceSubmission(state, event);
        return next instanceof DomainError ? next.code : next.status;
      }),
    );
    const no = 'WRONG_STATE';
    expect(table).toEqual([
      ['draft', 'submitted', no, no, no, no, no, no],
      [no, no, 'suggested', 'submitted', 'published', no, 'returned', no],
      [no, no, 'suggested', 'suggested', 'published', no, 'returned', 'submitted'],
      [no, no, no, no, no, 'published', 'returned', 'submitted'],
      ['returned', 'submitted', no, no, no, no, no, no],
    ]);
  });

  it('tells the second of two graders that the grade is out', () => {
    expect(advanceSubmission(published, { kind: 'publish', instructorId: 'omar' })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'This grade has already been published. Reload to see it.',
    });
  });

  it('never reaches published without the id of an instructor who published, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (history) => {
        let publisher: string | null = null;
        history.reduce<SubmissionState>((state, event) => {
          const next = advanceSubmission(state, event);
          if (next instanceof DomainError) return state;
          if (event.kind === 'publish' || event.kind === 'revise') publisher = event.instructorId;
          if (next.status === 'published') expect(next.publishedBy.trim()).not.toBe('');
          expect(next.publishedBy).toBe(next.status === 'published' ? publisher : null);
          return next;
        }, draft);
      }),
    );
  });

  it('changes nothing that the student sees when a suggestion arrives', () => {
    fc.assert(
      fc.property(fc.constantFrom(draft, submitted, suggested, published, returned), (state) => {
        const next = advanceSubmission(state, { kind: 'suggest' });
        if (next instanceof DomainError) return;
        expect(toStudentSubmissionStatus(next.status)).toBe(toStudentSubmissionStatus(state.status));
      }),
    );
  });
});
