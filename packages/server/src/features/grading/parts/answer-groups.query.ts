import { inTenant, queryTables } from '@skillbridge/database';
import { describeResponse, type InstructorActor, quizAnswersDocument } from '@skillbridge/domain';
import { type Item, quizMarksDocument, toStudentItem } from '@skillbridge/domain/answers';
import { groupAnswers } from '@skillbridge/domain/engine';
import { findTaughtQuiz } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { findTakenItem } from './find-taken-item.query.ts';

/** More than any class; beyond it the newest wait until these are marked. */
const MOST = 5000;
const MOST_WORDINGS = 8;

/** The answers to one question in groups of equal and equivalent ones, so that each is marked once. Throws NOT_FOUND. */
export function answerGroups(app: App, actor: InstructorActor, input: { quizId: string; itemId: string }) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    const { item, byVersion } = await findTakenItem(em, quiz, input.itemId);
    const rows = await queryTables(em)
      .selectFrom('quiz_submissions as s')
      .select(['s.id', 's.version', 's.status', 's.quiz_version', 's.answers', 's.marks'])
      .where('s.tenant_id', '=', tenantId)
      .where('s.quiz_id', '=', quiz.id)
      .where('s.status', '<>', 'in-progress')
      .where('s.quiz_version', 'in', [...byVersion.keys()])
      .orderBy('s.submitted_at')
      .orderBy('s.id')
      .limit(MOST + 1)
      .execute();
    const read = rows.slice(0, MOST).map((row) => ({
      ...{ id: row.id, version: row.version, published: row.status === 'published' },
      wording: seenAs(byVersion.get(row.quiz_version) ?? item),
      response:
        quizAnswersDocument.read(row.answers).answers.find(({ itemId }) => itemId === item.id)?.response ?? null,
      points: quizMarksDocument.read(row.marks).items.find(({ itemId }) => itemId === item.id)?.points ?? null,
    }));
    const byId = new Map(read.map((row) => [row.id, row]));
    const own = seenAs(item);
    // The same words in answer to another question are another answer.
    const wordings = [...new Set([own, ...read.map((row) => row.wording)])];
    const found = wordings.flatMap((wording, at) =>
      groupAnswers(read.filter((row) => row.wording === wording)).map((group) => ({
        ...group,
        key: at === 0 ? group.key : `${at}/${group.key}`,
      })),
    );
    const asStudent = toStudentItem(item, { seed: '', shuffleOptions: false });
    const groups = found.sort(bySize).map((group) => {
      const members = group.ids.flatMap((id) => byId.get(id) ?? []);
      const points = new Set(members.flatMap((member) => member.points ?? []));
      return {
        ...{ key: group.key, answer: group.answer, by: group.by },
        alsoWritten: group.others.slice(0, MOST_WORDINGS).map((other) => describeResponse(asStudent, other)),
        members: members.map(({ id, version }) => ({ attemptId: id, version })),
        unmarked: members.filter((member) => member.points === null).length,
        published: members.filter((member) => member.published).length,
        points: points.size === 1 ? ([...points][0] ?? null) : null,
      };
    });
    return { item, groups, answers: read.length, isCut: rows.length > MOST };
  });
}

/** What students saw of the question: a new key, say, leaves it the same one. */
function seenAs(item: Item): string {
  return JSON.stringify({ ...toStudentItem(item, { seed: '', shuffleOptions: false }), points: 0 });
}

type AnswerGroup = ReturnType<typeof groupAnswers>[number];

function bySize(a: AnswerGroup, b: AnswerGroup): number {
  return Number(a.by === 'blank') - Number(b.by === 'blank') || b.ids.length - a.ids.length;
}
