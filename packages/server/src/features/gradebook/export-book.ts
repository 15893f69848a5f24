import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { exportHeader, exportRow, type TableCell } from './export-rows.ts';
import type { ExportInput } from './gradebook.schema.ts';
import { readBook } from './read-book.query.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const PAGE = 200;
/** Ten times the largest course that the grid is made for. */
const MOST_PAGES = 125;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * A course's whole gradebook as a file, with the totals that its grid shows. Marks that are not out are not in it. It
 * takes names and grades out of the platform, so the log says who did that. Throws NOT_FOUND.
 */
export async function exportBook(app: App, actor: InstructorActor, { courseId, format, former }: ExportInput) {
  const now = app.clock();
  const rows: TableCell[][] = [];
  let cursor: string | null = null;
  let title = '';
  for (let page = 0; page < MOST_PAGES && (page === 0 || cursor !== null); page += 1) {
    const book: Awaited<ReturnType<typeof readBook>> = await readBook(app, actor, {
      courseId,
      cursor,
      limit: PAGE,
      former,
    });
    if (page === 0) rows.push(exportHeader(book.course));
    rows.push(...book.students.map((student) => exportRow(book.course, student, { exceptions: book.exceptions, now })));
    cursor = book.nextCursor;
    title = book.course.title;
  }
  const bytes = format === 'csv' ? Buffer.from(writeCsv(rows)) : await writeXlsx(rows, title);
  await inTenant(app.orm, actor.tenantId, async (em) =>
    recordAudit(em, actor, {
      action: 'gradebook.export',
      subjectId: courseId,
      detail: { format, students: rows.length - 1 },
    }),
  );
  const day = now.toISOString().slice(0, 10);
  return {
    fileName: `${fileStem(title)}-gradebook-${day}.${format}`,
    mediaType: mediaTypes[format],
    base64: bytes.toString('base64'),
  };
}

/** Letters and digits of any script, so that the name is one on every system. */
function fileStem(title: string): string {
  const stem = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return stem.slice(0, 60) || 'course';
}
