import { Assignment, File, inTenant, Quiz, QuizSubmission, Submission, User, uuidv7 } from '@skillbridge/database';
import { type Attachments, noAttachments, type Review } from '@skillbridge/domain';
import type { GradeSuggestion, QuizMarks, QuizSuggestions } from '@skillbridge/domain/answers';
import type { Stack } from '../stack.ts';
import type { World } from '../world.ts';

/** What pre-grading would have said: points of both criteria, and how sure it is. */
export function suggestionOf(result: number, reasoning: number, confidence: number): GradeSuggestion {
  const criterion = (criterionId: string, points: number) => ({
    ...{ criterionId, points, confidence, feedback: `Suggested ${points}.`, evidence: 'x = 4' },
  });
  return {
    ...{ v: 1, feedback: 'Suggested as a whole.', confidence, engine: 'built-in', fellBack: false },
    criteria: [criterion('result', result), criterion('reasoning', reasoning)],
  };
}

/** Marks of both criteria, as an instructor sends or keeps them. */
export const markedOf = (result: number, reasoning: number, more: Partial<Review> = {}): Review => ({
  v: 1,
  criteria: [
    { criterionId: 'result', points: result, feedback: '', overridden: null },
    { criterionId: 'reasoning', points: reasoning, feedback: '', overridden: null },
  ],
  ...more,
});

export type Work = {
  readonly status?: Submission['status'];
  readonly suggestion?: GradeSuggestion | null;
  readonly review?: Review | null;
  readonly blind?: boolean;
  /** Minutes after the stack's clock. */
  readonly minute?: number;
  readonly name?: string;
  readonly files?: readonly string[];
  readonly content?: string;
};

/** Handed-in work of so many new students on the assignment that the world's submission is on; their ids, in order. */
export function addWork(stack: Stack, world: World, works: readonly Work[]): Promise<string[]> {
  const { tenantId, course, people, submission } = world;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const { assignmentId } = await em.findOneOrFail(Submission, { tenantId, id: submission });
    const ids = works.map((work, at) => {
      const student = addStudent(em, tenantId, work.name ?? `Pupil Number${at}`);
      const { status = 'submitted', suggestion = null, review = null, blind = false, minute = at + 1 } = work;
      const at0 = new Date(stack.clock.now.getTime() + minute * 60_000);
      const files = (work.files ?? []).map((name) =>
        em.create(File, {
          ...{ tenantId, id: uuidv7(), owner: [tenantId, student.id], name, mediaType: 'image/png', sizeBytes: 1 },
          sha256: 'none',
        }),
      );
      const attachments: Attachments = files.length ? { v: 1, fileIds: files.map(({ id }) => id) } : noAttachments;
      const total = review?.criteria.reduce((sum, mark) => sum + mark.points, 0) ?? 0;
      return em.create(Submission, {
        ...{ tenantId, id: uuidv7(), assignment: [tenantId, assignmentId], course: [tenantId, course] },
        ...{ student: [tenantId, student.id], content: work.content ?? 'x = 4', files: attachments },
        ...{ status, submittedAt: at0, savedAt: at0, review, blind, aiSuggestion: suggestion },
        suggestionConfidence: suggestion?.confidence ?? null,
        suggestedPoints: suggestion?.criteria.reduce((sum, one) => sum + one.points, 0) ?? null,
        ...(status === 'published'
          ? { grade: total, publishedAt: at0, gradedBy: [tenantId, people.instructor.id] as [string, string] }
          : {}),
      }).id;
    });
    await em.flush();
    return ids;
  });
}

export type Sat = {
  readonly answer?: string;
  readonly status?: 'submitted' | 'suggested' | 'published';
  readonly suggested?: { readonly points: number; readonly confidence: number };
  readonly marks?: QuizMarks['items'];
  readonly blind?: boolean;
  readonly name?: string;
};

/** Attempts of so many new students at the world's quiz: q1 right by the key, q2 answered in words; their ids. */
export function addAttempts(stack: Stack, world: World, sats: readonly Sat[]): Promise<string[]> {
  const { tenantId, course, quiz } = world;
  const { now } = stack.clock;
  const byKey = { itemId: 'q1', points: 1, by: 'key' as const, parts: [], feedback: '', overridden: null };
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const ids = sats.map(({ answer = 'Both sides stay equal.', suggested, marks = [], ...sat }, at) => {
      const student = addStudent(em, tenantId, sat.name ?? `Taker Number${at}`);
      const savedAt = now.toISOString();
      const suggestions: QuizSuggestions | null = suggested
        ? {
            v: 1,
            engine: 'built-in',
            fellBack: false,
            items: [{ itemId: 'q2', feedback: 'So so.', evidence: '', ...suggested }],
          }
        : null;
      return em.create(QuizSubmission, {
        ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz], course: [tenantId, course], seed: 's' },
        ...{ student: [tenantId, student.id], status: sat.status ?? 'submitted', handedInBy: 'student' },
        submittedAt: new Date(now.getTime() + (at + 1) * 60_000),
        answers: {
          v: 1,
          answers: [
            { itemId: 'q1', response: { kind: 'single', optionId: 'b' }, seq: 1, savedAt },
            { itemId: 'q2', response: { kind: 'short', text: answer }, seq: 2, savedAt },
          ],
        },
        ...{ marks: { v: 1, items: [byKey, ...marks] }, aiSuggestions: suggestions, blind: sat.blind ?? false },
        suggestionConfidence: suggested?.confidence ?? null,
        suggestedPoints: suggested ? suggested.points + 1 : null,
      }).id;
    });
    await em.flush();
    return ids;
  });
}

/** Hides names on the assignment of the world's submission and on its quiz. */
export function gradeAnonymously(stack: Stack, { tenantId, submission, quiz }: World): Promise<void> {
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const { assignmentId } = await em.findOneOrFail(Submission, { tenantId, id: submission });
    (await em.findOneOrFail(Assignment, { tenantId, id: assignmentId })).anonymous = true;
    const found = await em.findOneOrFail(Quiz, { tenantId, id: quiz });
    found.settings = { ...found.settings, anonymous: true };
  });
}

function addStudent(em: Parameters<Parameters<typeof inTenant>[2]>[0], tenantId: string, fullName: string): User {
  const id = uuidv7();
  return em.create(User, {
    ...{ tenantId, id, role: 'student', status: 'active', fullName, email: `${id}@made.example` },
  });
}
