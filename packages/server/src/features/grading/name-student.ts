import type { App } from '../../app.ts';

export type NamedWork = {
  readonly tenantId: string;
  /** The assignment or the quiz. */
  readonly taskId: string;
  readonly studentId: string;
  readonly fullName: string;
  /** Whether graders of the task see no names. */
  readonly anonymous: boolean;
  readonly published: boolean;
};

/** What a grader calls the student: the name, or an alias until the grade is out. */
export function nameStudent(app: App, { anonymous, published, fullName, ...place }: NamedWork) {
  const hidden = anonymous && !published;
  return { studentName: hidden ? app.studentAlias(place) : fullName, anonymous: hidden };
}
