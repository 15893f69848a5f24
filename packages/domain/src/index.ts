/** What every part of the house may import, portals of students and parents included: nothing here bears an answer. */
export * from './academy/settings.ts';
export * from './assignments/assignment-fields.ts';
export * from './documents/define-document.ts';
export * from './errors/domain-error.ts';
export * from './grading/review.ts';
export * from './identity/actor.ts';
export * from './identity/credentials.ts';
export * from './identity/role.ts';
export * from './points/points.ts';
export * from './rubric/rubric.ts';
export * from './submissions/attachments.ts';
export * from './submissions/submission-status.ts';
export * from './summary/letter.ts';
export * from './time/clock.ts';
export * from './time/time-zone.ts';
export * from './tutor/mode.ts';
export * from './tutor/thread.ts';
