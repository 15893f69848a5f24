import { Button, FormError } from '@skillbridge/ui';
import { type Question, useSignIn } from './use-sign-in.ts';

const roleWords = { admin: 'administrator', instructor: 'instructor', student: 'student', parent: 'parent' };

/** One button an academy. Asked only after the password fitted, and only where it did. */
export function AcademyChoice({ question, onBack }: { question: Question; onBack: () => void }) {
  const { submit, busy, sentence } = useSignIn(() => undefined);
  return (
    <div className="flex flex-col gap-4">
      <FormError>{sentence}</FormError>
      <ul className="flex flex-col border-t border-line">
        {question.academies.map(({ id, name, role }) => (
          <li key={id} className="border-b border-line">
            <button
              type="button"
              disabled={busy}
              onClick={() => submit({ ...question.credentials, academyId: id })}
              className="flex w-full items-baseline justify-between gap-4 px-2 py-3 text-left hover:bg-well"
            >
              <span className="font-semibold">{name}</span>
              <span className="text-sm text-ink-soft">as {roleWords[role]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="quiet" onClick={onBack} className="self-start">
        Use another account
      </Button>
    </div>
  );
}
