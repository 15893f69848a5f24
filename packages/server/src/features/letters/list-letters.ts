import { addDays, type Letter, letterDocument, notFound, type ParentActor } from '@skillbridge/domain';
import { checkLetter, letterSegments } from '@skillbridge/domain/engine';
import type { App } from '../../app.ts';
import type { ParentLetter } from './letter.schema.ts';
import { readLetters } from './read-letters.query.ts';

/**
 * The letters about a linked child. Each is checked again before it leaves: one with a figure that no fact supports is
 * held back and logged, since a missing letter is better than a wrong number. Throws NOT_FOUND for anybody else's child.
 */
export async function listLetters(app: App, actor: ParentActor, studentId: string): Promise<ParentLetter[]> {
  const rows = await readLetters(app, actor, studentId);
  if (rows.length === 0) throw notFound('child');
  return rows.flatMap((row) => {
    if (row.id === null || row.week_start === null || row.written_at === null) return [];
    const letter = letterDocument.read(row.letter);
    const check = checkLetter(letter);
    if (!check.ok) {
      app.log.error({ summaryId: row.id }, 'A letter was held back: a figure in it has no fact.');
      return [];
    }
    return [
      {
        id: row.id,
        weekStart: row.week_start,
        weekEnd: addDays(row.week_start, 6),
        writtenAt: row.written_at.toISOString(),
        paragraphs: toSegments(letter),
      },
    ];
  });
}

function toSegments(letter: Letter): ParentLetter['paragraphs'] {
  return letterSegments(letter).map((segments) =>
    segments.map(({ text, fact }) =>
      fact ? { kind: 'fact', label: fact.label, value: text } : { kind: 'text', text },
    ),
  );
}
