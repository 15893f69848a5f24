import { examOptionsDocument } from '@skillbridge/domain';
import { examAnswerDocument } from '@skillbridge/domain/answers';
import { Client } from 'pg';
import { createSeedRandom } from '../seed-random.ts';
import { bankItems } from './bank-items.ts';

/** When the starter bank was written: fixed, so that its ids are and a second run adds nothing. */
const WRITTEN_AT = new Date('2026-09-01T00:00:00Z');

/** Puts the starter items into the shared bank, as the owner: the server's role may only read it. */
export async function seedBank(ownerUrl: string, now: Date): Promise<void> {
  const random = createSeedRandom(1);
  const rows = bankItems.map((item) => ({
    id: random.id(WRITTEN_AT),
    exam: item.exam,
    section: item.section,
    skill: item.skill,
    type: item.options.type,
    prompt: item.prompt,
    options: examOptionsDocument.write(item.options),
    answer: examAnswerDocument.write(item.answer),
    explanation: item.explanation,
    created_at: now.toISOString(),
  }));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      'insert into exam_questions select * from jsonb_populate_recordset(null::exam_questions, $1) on conflict do nothing',
      [JSON.stringify(rows)],
    );
  } finally {
    await owner.end();
  }
}
