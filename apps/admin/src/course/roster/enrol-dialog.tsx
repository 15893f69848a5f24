import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  formatCount,
  TextField,
  toast,
  useFormSubmit,
} from '@skillbridge/ui';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { settle } from '../../shared/settle.ts';
import { CandidateList } from './candidate-list.tsx';
import { useCandidates } from './use-candidates.ts';
import { useEnrolmentCalls } from './use-enrolment-calls.ts';

/** Finds students who are not in the course and enrols as many as are ticked. */
export function EnrolDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const { typed, setTyped, query, chosen, toggle, shown } = useCandidates(courseId);
  const { add } = useEnrolmentCalls(courseId);
  const { onSubmit, busy } = useFormSubmit(async () => {
    const done = await settle(add.mutateAsync({ courseId, studentIds: chosen.map(({ id }) => id) }));
    if (!done) return;
    toast(`${formatCount(done.added, 'student')} enrolled`);
    onClose();
  });
  return (
    <Dialog open size="md" title="Enrol students" onClose={onClose}>
      <form className="flex flex-col gap-4" onSubmit={onSubmit}>
        <FormError>{failureSentence(add.error)}</FormError>
        <TextField
          label="Search students"
          type="search"
          placeholder="Name or email"
          autoFocus
          maxLength={80}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          // Enter in the search box only searches: enrolling is the button's.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <CandidateList query={query} shown={shown} chosen={chosen} onToggle={toggle} />
        <DialogActions>
          <p role="status" className="mr-auto text-sm text-ink-soft">
            {chosen.length === 0 ? 'Tick the students to enrol.' : `${formatCount(chosen.length, 'student')} chosen`}
          </p>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" pending={busy} disabled={chosen.length === 0}>
            {chosen.length === 0 ? 'Enrol' : `Enrol ${formatCount(chosen.length, 'student')}`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
