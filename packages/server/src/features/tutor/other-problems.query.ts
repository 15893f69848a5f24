import { queryTables, type TenantEm } from '@skillbridge/database';
import { accessScope, type StudentActor, visibleAssignmentStatuses } from '@skillbridge/domain';
import { answerKeyDocument } from '@skillbridge/domain/answers';
import { keysPasted, type TutorSituation } from '@skillbridge/domain/engine';
import { courseInScope } from '../../access/scope.query.ts';
import { keyedQuizzes } from './keyed-quizzes.query.ts';

/** More than a student has open at once; the latest due are what somebody would paste. */
const MOST = 60;
/** Nothing shorter is a problem. */
const SHORTEST = 12;
/** How many of the student's messages are read: what the guard reads too. */
const MESSAGES = 12;

type Said = Pick<TutorSituation, 'thread' | 'message' | 'draft' | 'attached'> & {
  /** The assignment's own texts where they may be explained: a problem that another assignment shares is no secret. */
  readonly told?: readonly string[];
};

/**
 * The key problems of the student's other assignments and quizzes, not answered yet, that they quote in this thread, its draft or a
 * file. `assignmentId` is the one that the thread is about; null for the study partner.
 */
export async function quotedProblems(
  em: TenantEm,
  actor: StudentActor,
  assignmentId: string | null,
  { thread, message, draft, attached = [], told = [] }: Said,
): Promise<Pick<TutorSituation, 'otherProblems'>> {
  const before = thread.flatMap((one) => (one.from === 'student' ? [one.text] : [])).slice(-MESSAGES);
  const texts = [...before, message, draft, ...attached.map((one) => one.text)];
  const readable = texts.filter((text) => text.trim().length >= SHORTEST || /\d\s*[+*/^=×·-]/.test(text));
  if (readable.length === 0) return {};
  const others = [...(await keyedAssignments(em, actor, assignmentId)), ...(await keyedQuizzes(em, actor))];
  const otherProblems = keysPasted(readable, others, told);
  return otherProblems.length > 0 ? { otherProblems } : {};
}

async function keyedAssignments(em: TenantEm, actor: StudentActor, except: string | null) {
  const rows = await queryTables(em)
    .selectFrom('courses as c')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.course_id', '=', 'c.id'),
    )
    .leftJoin('submissions as s', (join) =>
      join
        .onRef('s.tenant_id', '=', 'a.tenant_id')
        .onRef('s.assignment_id', '=', 'a.id')
        .on('s.student_id', '=', actor.userId),
    )
    .select(['a.title', 'a.instructions', 'a.answer_key'])
    .where('c.tenant_id', '=', actor.tenantId)
    .where((eb) => courseInScope(eb, accessScope(actor, 'assignment')))
    .where('a.deleted_at', 'is', null)
    .where('a.status', 'in', [...visibleAssignmentStatuses('student')])
    .where((eb) => eb.or([eb('s.status', 'is', null), eb('s.status', 'in', ['draft', 'returned'])]))
    .$if(except !== null, (query) => query.where('a.id', '!=', except))
    .orderBy('a.due_at', (order) => order.desc().nullsLast())
    .orderBy('a.id')
    .limit(MOST)
    .execute();
  return rows.flatMap(({ title, instructions, answer_key }) => {
    const key = answer_key === null ? null : answerKeyDocument.read(answer_key);
    return key && key.problems.length > 0 ? [{ title, instructions, key }] : [];
  });
}
