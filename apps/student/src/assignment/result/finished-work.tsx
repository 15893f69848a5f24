import { MathText, Section } from '@skillbridge/ui';
import type { AssignmentPage } from '../page-types.ts';
import { FileLine } from './file-line.tsx';

/** The work as it was handed in, to read. */
export function FinishedWork({ work, missed }: { work: AssignmentPage['work']; missed: boolean }) {
  if (!work) return null;
  const { content, files } = work;
  return (
    <Section title={missed ? 'Your draft' : 'What you handed in'}>
      {content.trim() ? <MathText text={content} /> : files.length === 0 && <p className="text-ink-soft">No text.</p>}
      {files.length > 0 && (
        <ul aria-label="Attached files" className="pt-4">
          {files.map((file) => (
            <li key={file.id} className="flex border-b border-line last:border-b-0">
              <FileLine file={file} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
