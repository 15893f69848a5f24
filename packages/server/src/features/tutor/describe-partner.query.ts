import type { TenantEm } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import { emptyAnswerKey } from '@skillbridge/domain/answers';
import type { TutorSituation } from '@skillbridge/domain/engine';
import { findWeakTopics } from './find-weak-topics.query.ts';

/** Weak topics that a conversation is told of: enough to choose from, and short. */
const MOST_TOPICS = 5;

/**
 * What the study partner goes by in place of an assignment: the topic and the student's weak ones. The key of a problem
 * that it set is read from the thread (`withPractice`).
 */
export async function describePartner(
  em: TenantEm,
  actor: StudentActor,
  topic: string | null,
): Promise<Pick<TutorSituation, 'partner' | 'key'>> {
  const weak = await findWeakTopics(em, actor);
  const weakTopics = weak.slice(0, MOST_TOPICS).map((one) => one.topic);
  return { partner: { topic: topic ?? weakTopics[0] ?? '', weakTopics }, key: emptyAnswerKey };
}
