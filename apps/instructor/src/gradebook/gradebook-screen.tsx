import { QueryView } from '@skillbridge/portal';
import { Button, formatCount, Menu, PageHeader } from '@skillbridge/ui';
import { Download, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import type { Chosen } from './book-types.ts';
import { BookView } from './book-view.tsx';
import { ReleaseDialog, type ReleaseScope } from './release/release-dialog.tsx';
import { SetupDialog } from './setup/setup-dialog.tsx';
import { useExport } from './use-export.ts';
import { useGradebook } from './use-gradebook.ts';
import { useWayBack } from './use-way-back.ts';

/** A course's gradebook: who has what, how it counts, and what goes out. */
export function GradebookScreen() {
  const { courseId = '' } = useParams();
  const [former, setFormer] = useState(false);
  const [settingUp, setSettingUp] = useState(false);
  const [release, setRelease] = useState<ReleaseScope | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { remember } = useWayBack(chosen !== null || release !== null);
  const choose = (next: Chosen | null): void => {
    if (next) remember();
    setChosen(next);
  };
  const query = useGradebook(courseId, former);
  const { save, busy } = useExport(courseId, former);
  return (
    <QueryView query={query}>
      {(book) =>
        book && (
          <div data-wide-page>
            <PageTitle>{`Gradebook of ${book.course.title}`}</PageTitle>
            <PageHeader
              back={{ to: `/courses/${courseId}`, label: book.course.title }}
              title="Gradebook"
              meta={
                <span role="status">
                  {book.students.length < book.studentCount
                    ? `Reading: ${book.students.length} of ${formatCount(book.studentCount, 'student')}`
                    : formatCount(book.studentCount, 'student')}
                </span>
              }
              actions={
                <>
                  <Button icon={Settings2} onClick={() => setSettingUp(true)}>
                    Setup
                  </Button>
                  <Menu
                    trigger={
                      <Button icon={Download} pending={busy}>
                        Export
                      </Button>
                    }
                    items={[
                      { label: 'Excel (XLSX)', onSelect: () => save('xlsx') },
                      { label: 'CSV', onSelect: () => save('csv') },
                    ]}
                  />
                  <Button variant="primary" onClick={() => setRelease({})}>
                    Release grades
                  </Button>
                </>
              }
            />
            <BookView {...{ book, former, chosen }} onFormer={setFormer} onChoose={choose} onRelease={setRelease} />
            {settingUp && <SetupDialog book={book} onClose={() => setSettingUp(false)} />}
            {release && <ReleaseDialog book={book} scope={release} onClose={() => setRelease(null)} />}
          </div>
        )
      }
    </QueryView>
  );
}
