import { noAttachments, type Review, type SubmissionStatus, sumPoints } from '@skillbridge/domain';
import { type GradeSuggestion, markOverrides } from '@skillbridge/domain/answers';
import { suggestGrade } from '@skillbridge/domain/engine';
import type { WorkSample } from '../content/content.ts';
import type { SeedAssignment, SeedCourse } from './build-courses.ts';
import type { SeedStudent } from './build-people.ts';
import { DAY, MINUTE, noLaterThan, type SeedScene } from './seed-scene.ts';
import { tellStory, type WorkStory } from './tell-story.ts';

/** One student's work on one assignment, as it goes into the table. */
export type SeedSubmission = ReturnType<typeof submissionRow>;

/** Remembers suggestions, since several students hand in the same work and algebra is the slow part. */
export type SuggestionMemo = Map<WorkSample, GradeSuggestion>;

/** The work of everybody in a course on all its assignments, in every state that work can be in. */
export function buildSubmissions(scene: SeedScene, course: SeedCourse, memo: SuggestionMemo): SeedSubmission[] {
  return course.assignments.flatMap((assignment, place) =>
    course.students.flatMap((student, seat) => {
      const story = tellStory(scene, {
        place,
        seat,
        seats: course.students.length,
        student,
        assignment,
        first: course.first,
      });
      return story ? [submissionRow(scene, { course, assignment, student, story, memo })] : [];
    }),
  );
}

type Piece = {
  readonly course: SeedCourse;
  readonly assignment: SeedAssignment;
  readonly student: SeedStudent;
  readonly story: WorkStory;
  readonly memo: SuggestionMemo;
};

function submissionRow(scene: SeedScene, { course, assignment, student, story, memo }: Piece) {
  const { tenantId, random, now } = scene;
  const { work, status, handedInAt } = story;
  const suggestion = status === 'suggested' || status === 'published' ? suggest(assignment, work, memo) : null;
  const published = status === 'published';
  const publishedAt = published && handedInAt ? gradedAt(scene, assignment, handedInAt) : null;
  const review = published ? markOverrides(reviewOf(assignment, work), suggestion) : null;
  return {
    tenantId,
    id: random.id(story.begunAt),
    assignment: [tenantId, assignment.id] as [string, string],
    course: [tenantId, course.id] as [string, string],
    student: [tenantId, student.person.id] as [string, string],
    content: story.content,
    files: noAttachments,
    status: status satisfies SubmissionStatus,
    late: handedInAt !== null && handedInAt > assignment.dueAt,
    submittedAt: handedInAt,
    aiSuggestion: suggestion,
    suggestedPoints: suggestion && sumPoints(suggestion.criteria.map((criterion) => criterion.points)),
    suggestionConfidence: suggestion?.confidence ?? null,
    suggestedAt: suggestion && handedInAt ? noLaterThan(now, new Date(handedInAt.getTime() + 3_000)) : null,
    review,
    feedback: published ? work.feedback : '',
    grade: published ? sumPoints(work.marks) : null,
    gradedBy: published ? ([tenantId, course.instructor.id] as [string, string]) : null,
    publishedAt,
    createdAt: story.begunAt,
    savedAt: handedInAt ?? noLaterThan(now, new Date(story.begunAt.getTime() + 25 * MINUTE)),
    version: status === 'draft' ? 2 : 3,
  };
}

function suggest(assignment: SeedAssignment, work: WorkSample, memo: SuggestionMemo): GradeSuggestion {
  const known = memo.get(work);
  if (known) return known;
  const suggestion = suggestGrade({
    instructions: assignment.content.instructions,
    rubric: assignment.rubric,
    key: { v: 1, problems: [...assignment.content.problems] },
    maxPoints: assignment.maxPoints,
    work: work.text,
  });
  memo.set(work, suggestion);
  return suggestion;
}

function reviewOf(assignment: SeedAssignment, work: WorkSample): Review {
  return {
    v: 1,
    criteria: assignment.rubric.criteria.map((criterion, index) => ({
      criterionId: criterion.id,
      points: work.marks[index] ?? 0,
      feedback: '',
      overridden: null,
    })),
  };
}

/** Instructors grade within three days of the due date, or of a late hand-in. */
function gradedAt(scene: SeedScene, assignment: SeedAssignment, handedInAt: Date): Date {
  const from = Math.max(assignment.dueAt.getTime(), handedInAt.getTime());
  return noLaterThan(scene.now, scene.awake(new Date(from + (1 + scene.random.next() * 2) * DAY), [8, 20]));
}
