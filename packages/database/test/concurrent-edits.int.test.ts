import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Submission } from '../src/entities/submission.ts';
import { LockMode, OptimisticLockError } from '../src/index.ts';
import { tenantTables } from './support/sample-rows.ts';
import { idIn, TwoAcademies } from './support/two-academies.ts';

describe('two people editing one row', () => {
  let world: TwoAcademies;
  beforeAll(async () => {
    world = await TwoAcademies.open();
  });
  afterAll(() => world.close());

  test('the second flush is told of the first one and overwrites nothing', async () => {
    const id = idIn(world.own, 'submissions');
    const late = world.act(async (em) => {
      const row = await em.findOneOrFail(Submission, { id });
      await world.act(async (other) => {
        (await other.findOneOrFail(Submission, { id })).content = 'first';
      });
      row.content = 'second';
    });
    await expect(late).rejects.toThrow(OptimisticLockError);
    const { rows } = await world.owner.query('select content from submissions where id = $1', [id]);
    expect(rows).toEqual([{ content: 'first' }]);
  });

  test('a form that was opened before the last change is refused by its version', async () => {
    const id = idIn(world.own, 'submissions');
    const { version } = await world.act((em) => em.findOneOrFail(Submission, { id }));
    await world.act(async (em) => {
      (await em.findOneOrFail(Submission, { id })).content = 'third';
    });
    const stale = world.act((em) =>
      em.findOneOrFail(Submission, { id }, { lockMode: LockMode.OPTIMISTIC, lockVersion: version }),
    );
    await expect(stale).rejects.toThrow(OptimisticLockError);
  });

  test('every table that people edit has a version', () => {
    const versioned = tenantTables.filter((meta) => meta.versionProperty).map((meta) => meta.tableName);
    expect(versioned.sort()).toEqual([
      'academy_ai',
      'accommodations',
      'assignments',
      'comment_snippets',
      'courses',
      'exam_attempts',
      'file_texts',
      'gamification',
      'key_changes',
      'quiz_extensions',
      'quiz_generations',
      'quiz_submissions',
      'quizzes',
      'regrade_requests',
      'study_plans',
      'submissions',
      'tutor_sessions',
      'users',
    ]);
  });
});
