import { courseGradingDocument, reviewDocument, rubricDocument, usualCourseGrading } from '@skillbridge/domain';
import { gradeSuggestionDocument } from '@skillbridge/domain/answers';

const criteria = ['method', 'accuracy'].map((id) => ({
  id,
  name: id,
  description: 'Shows the steps in order.',
  maxPoints: 5,
}));

/** The documents that every row of the scale seed shares, checked once and then copied by Postgres. */
export const gradingText = JSON.stringify(courseGradingDocument.write(usualCourseGrading));
export const rubricText = JSON.stringify(rubricDocument.write({ v: 1, criteria }));

export const suggestionText = JSON.stringify(
  gradeSuggestionDocument.write({
    v: 1,
    criteria: criteria.map(({ id }) => ({
      criterionId: id,
      points: 4,
      feedback: 'Your steps are in order and each follows from the one before. Say why you divided by 3.',
      evidence: '3x = 15',
      confidence: 0.7,
    })),
    feedback: 'A clear solution. Add a sentence on each step to make it complete.',
    confidence: 0.7,
    engine: 'built-in',
    fellBack: false,
  }),
);

export const reviewText = JSON.stringify(
  reviewDocument.write({
    v: 1,
    criteria: criteria.map(({ id }) => ({ criterionId: id, points: 4, feedback: '', overridden: false })),
  }),
);
