import { formatInZone } from '../time/format-in-zone.ts';
import type { LetterFact } from './letter.ts';
import type { DueState, LetterInput, Standing } from './letter-input.ts';

/** A child's week as the database tells it. `graded` holds published grades alone. */
export type LetterWeek = {
  readonly student: { readonly id: string; readonly name: string };
  readonly week: { readonly start: string; readonly end: string };
  readonly timeZone: string;
  readonly handedIn: readonly {
    readonly submissionId: string;
    readonly title: string;
    readonly handedInAt: Date;
    readonly late: boolean;
  }[];
  readonly graded: readonly {
    readonly submissionId: string;
    readonly title: string;
    readonly points: number;
    readonly maxPoints: number;
  }[];
  readonly due: readonly {
    readonly assignmentId: string;
    readonly title: string;
    readonly dueAt: Date;
    readonly state: DueState;
  }[];
};

/** As many of each as a short letter can name. */
const LISTED = 5;

/** Turns a week's rows into facts with their sources, and an outline that names them. */
export function buildLetterInput(data: LetterWeek): LetterInput {
  const facts: LetterFact[] = [];
  const state = (id: string, label: string, value: string, source: LetterFact['source']): string => {
    facts.push({ id, label: clip(label, 200), value: clip(value, 120), source });
    return id;
  };
  const submission = (id: string) => ({ table: 'submissions', ids: [id] });
  const assignment = (id: string) => ({ table: 'assignments', ids: [id] });
  const student = { table: 'users', ids: [data.student.id] };

  const outline = {
    student: state('student.name', 'Name', data.student.name.trim() || 'Your child', student),
    week: state('week.dates', 'The week of this letter', weekDates(data.week), student),
    handedIn: data.handedIn.slice(0, LISTED).map((work, index) => ({
      title: state(`handed-in-${index + 1}.title`, 'Handed in', work.title, submission(work.submissionId)),
      when: state(
        `handed-in-${index + 1}.when`,
        `When "${work.title}" was handed in`,
        formatInZone(work.handedInAt, data.timeZone, 'day'),
        submission(work.submissionId),
      ),
      late: work.late,
    })),
    handedInCount:
      data.handedIn.length > 1
        ? state('week.handed-in', 'Pieces of work handed in this week', String(data.handedIn.length), {
            table: 'submissions',
            ids: data.handedIn.slice(0, 50).map((work) => work.submissionId),
          })
        : null,
    graded: data.graded.slice(0, LISTED).map((work, index) => ({
      title: state(`graded-${index + 1}.title`, 'Graded', work.title, submission(work.submissionId)),
      grade: state(
        `graded-${index + 1}.grade`,
        `Grade for "${work.title}"`,
        `${work.points} of ${work.maxPoints}`,
        submission(work.submissionId),
      ),
      standing: standingOf(work.points, work.maxPoints),
    })),
    due: data.due.slice(0, LISTED).map((work, index) => ({
      title: state(`due-${index + 1}.title`, 'To be handed in', work.title, assignment(work.assignmentId)),
      when: state(
        `due-${index + 1}.when`,
        `When "${work.title}" is due`,
        formatInZone(work.dueAt, data.timeZone, 'day-time'),
        assignment(work.assignmentId),
      ),
      state: work.state,
    })),
  };
  return { studentName: data.student.name, week: data.week, facts, outline };
}

function standingOf(points: number, maxPoints: number): Standing {
  if (points >= maxPoints * 0.85) return 'strong';
  return points >= maxPoints * 0.6 ? 'steady' : 'growing';
}

function weekDates(week: { readonly start: string; readonly end: string }): string {
  const write = (isoDate: string) => formatInZone(new Date(`${isoDate}T00:00:00Z`), 'UTC', 'day');
  return `${write(week.start)} to ${write(week.end)}`;
}

function clip(text: string, max: number): string {
  const clean = text.replace(/\s+/g, ' ').trim() || 'Untitled';
  return clean.length <= max ? clean : `${clean.slice(0, max - 3).trimEnd()}...`;
}
