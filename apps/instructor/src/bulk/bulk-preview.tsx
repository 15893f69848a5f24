import type { Outputs } from '@skillbridge/client/react';
import { describeFailure, useApi } from '@skillbridge/client/react';
import {
  AlertBanner,
  Button,
  type Column,
  ConfirmDialog,
  cx,
  formatCount,
  formatPercent,
  formatPoints,
  Table,
} from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import { gradingPath } from '../shared/grading-path.ts';
import type { BulkScope } from './bulk-approve.tsx';
import { sayLeft } from './say-left.ts';

type Preview = Outputs['instructor']['grading']['bulkPreview'];
type Work = Preview['works'][number];

const columns: Column<Work>[] = [
  { key: 'student', header: 'Student', cell: (work) => work.studentName },
  { key: 'task', header: 'Work', cell: (work) => work.taskTitle },
  { key: 'points', header: 'Grade', numeric: true, cell: (work) => formatPoints(work.points, work.maxPoints) },
  { key: 'confidence', header: 'Confidence', numeric: true, cell: (work) => formatPercent(work.confidence) },
];

/** Exactly what would be published, the least sure first, and the button that does it. */
export function BulkPreview({
  preview,
  scope,
  from,
  stale,
}: {
  preview: Preview;
  scope: BulkScope;
  from: number;
  /** A newer confidence is being asked about. */
  stale: boolean;
}) {
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const refreshQueue = useQueueRefresh();
  const [asking, setAsking] = useState(false);
  const approve = useMutation(grading.bulkApprove.mutationOptions());
  const { works, total, left } = preview;
  const publish = async (): Promise<void> => {
    const sent = works.map(({ kind, workId, version }) => ({ kind, workId, version }));
    await approve.mutateAsync({ ...scope, from, works: sent }).catch(() => null);
    setAsking(false);
    refreshQueue();
    await queries.invalidateQueries(grading.bulkPreview.pathFilter());
  };
  const stays = sayLeft(left);
  return (
    <div className={cx('flex flex-col gap-4', stale && 'opacity-60')} aria-busy={stale}>
      {approve.data && (
        <AlertBanner tone="success" role="status" title={`${formatCount(approve.data.published, 'grade')} published`}>
          {approve.data.left.length > 0 &&
            `${formatCount(approve.data.left.length, 'piece')} of work changed meanwhile and stayed as it was.`}
        </AlertBanner>
      )}
      {approve.error && (
        <AlertBanner tone="danger" role="alert">
          {describeFailure(approve.error).sentence}
        </AlertBanner>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex flex-col gap-1">
          <h2 className="text-lg font-semibold">
            {total === 0 ? 'No suggestion is sure enough' : `${formatCount(total, 'grade')} would be published`}
          </h2>
          {stays && <p className="text-sm text-ink-soft">{stays}</p>}
        </div>
        {works.length > 0 && (
          <Button variant="primary" disabled={stale} onClick={() => setAsking(true)}>
            Publish {formatCount(works.length, 'grade')}
          </Button>
        )}
      </div>
      {total > works.length && (
        <p className="text-sm text-ink-soft">The {works.length} least sure are shown and published first.</p>
      )}
      {works.length > 0 && (
        <Table
          caption="Grades that would be published, the least sure first"
          columns={columns}
          rows={works}
          rowKey={({ workId }) => workId}
          rowTo={gradingPath}
        />
      )}
      <ConfirmDialog
        open={asking}
        title={`Publish ${formatCount(works.length, 'grade')}?`}
        confirmLabel={`Publish ${formatCount(works.length, 'grade')}`}
        pending={approve.isPending}
        onConfirm={publish}
        onCancel={() => setAsking(false)}
      >
        Students see them at once, under your name. Each can be corrected afterwards. Work that changed since this list
        was made is left alone.
      </ConfirmDialog>
    </div>
  );
}
