import { ButtonLink, MathText, TextLink } from '@skillbridge/ui';
import { PageTitle } from '../shared/page-title.tsx';
import { UnguardedNotice } from '../shared/unguarded-notice.tsx';
import { MessageList } from './message-list.tsx';
import { OtherThreads } from './other-threads.tsx';
import { SharedNote } from './shared-note.tsx';
import { ThreadHeader } from './thread-header.tsx';
import { ThreadSummary } from './thread-summary.tsx';
import type { StaffThread } from './thread-types.ts';
import { useMarkSeen } from './use-mark-seen.ts';

/** Who talked about what, what the policy and the guard made of it, and every message. */
export function ThreadView({ view }: { view: StaffThread }) {
  useMarkSeen(view);
  const { student, assignment, shared, guarded, summary, submissionId } = view;
  return (
    <>
      <PageTitle>{`${student.name} and the tutor`}</PageTitle>
      <ThreadHeader view={view} />
      {shared && <SharedNote shared={shared} name={student.name} />}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <aside
          aria-label="At a glance"
          className="flex flex-col gap-6 self-start lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1"
        >
          <ThreadSummary messages={view.thread} />
          {submissionId && (
            <div>
              <ButtonLink size="sm" to={`/grading/${submissionId}`}>
                Open the work handed in
              </ButtonLink>
            </div>
          )}
          <OtherThreads others={view.others} />
        </aside>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          {guarded === false && assignment && (
            <UnguardedNotice action={<TextLink to={`/assignments/${assignment.id}/edit`}>Add a key</TextLink>} />
          )}
          {summary && (
            <section aria-labelledby="earlier" className="rounded-lg bg-well px-5 py-4">
              <h2 id="earlier" className="text-sm font-semibold">
                Said in an earlier conversation
              </h2>
              <MathText text={summary} className="text-ink-soft" />
            </section>
          )}
          <MessageList messages={view.thread} />
        </div>
      </div>
    </>
  );
}
