import { useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import {
  Badge,
  Button,
  type Column,
  ConfirmDialog,
  EmptyState,
  formatDateTime,
  Section,
  Table,
  toast,
} from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nameZone } from '../../shared/name-zone.ts';
import type { QuizEditor } from '../editor/use-quiz-editor.ts';
import type { QuizVersion } from './version-types.ts';

/** What was published, latest first, each to be taken up again. */
export function Versions({ quizId, editor }: { quizId: string; editor: QuizEditor }) {
  const versions = useQuery(useApi().instructor.quizzes.versions.queryOptions({ quizId }));
  const { academy } = useMe();
  const { saving, autosave } = editor;
  const [asked, setAsked] = useState<number | null>(null);
  const restore = async (): Promise<void> => {
    if (asked === null || !(await autosave.flush())) return;
    const restored = await saving.restore(asked);
    if (!restored) return;
    const { quiz, corrected } = restored;
    editor.take(`Restore version ${asked}`, quiz);
    const stays = corrected === 1 ? 'The key' : `The ${corrected} keys`;
    const kept =
      corrected > 0 ? ` ${stays} that you corrected since ${corrected === 1 ? 'stays' : 'stay'} corrected.` : '';
    toast({
      title: `Version ${asked} is in the editor`,
      description: `Students get it when you publish the changes.${kept}`,
    });
    setAsked(null);
  };
  const live = saving.saved?.liveVersion ?? null;
  const columns: Column<QuizVersion>[] = [
    {
      key: 'number',
      header: 'Version',
      cell: ({ number }) => (
        <span className="inline-flex items-center gap-2">
          Version {number} {number === live && <Badge tone="success">Students take this</Badge>}
        </span>
      ),
    },
    { key: 'note', header: 'What changed', cell: ({ note }) => note || '–' },
    {
      key: 'when',
      header: `Published, ${nameZone(academy.timeZone)}`,
      cell: ({ createdAt, author }) => `${formatDateTime(createdAt, academy.timeZone)}, ${author}`,
    },
    { key: 'questions', header: 'Questions', numeric: true, cell: ({ questions }) => questions },
    { key: 'attempts', header: 'Attempts', numeric: true, cell: ({ attempts }) => attempts },
    {
      ...{ key: 'restore', header: 'Restore', hideHeader: true },
      cell: ({ number }) => (
        <Button size="sm" aria-label={`Restore version ${number}`} onClick={() => setAsked(number)}>
          Restore
        </Button>
      ),
    },
  ];
  return (
    <Section
      title="Versions"
      hint="Each publication keeps its questions. An attempt stays on the version it began with."
    >
      <QueryView query={versions}>
        {(rows) => (
          <Table
            caption="Published versions of this quiz"
            columns={columns}
            rows={rows}
            rowKey={({ number }) => String(number)}
            empty={<EmptyState title="Not published yet">The first version appears here when you publish.</EmptyState>}
          />
        )}
      </QueryView>
      <ConfirmDialog
        open={asked !== null}
        title={`Put version ${asked} into the editor?`}
        confirmLabel="Restore"
        error={asked === null ? null : saving.failure?.sentence}
        onConfirm={restore}
        onCancel={() => setAsked(null)}
      >
        Its questions replace those in the editor; undo brings them back. Students keep what is out until you publish.
      </ConfirmDialog>
    </Section>
  );
}
