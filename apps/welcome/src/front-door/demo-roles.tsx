import { describeFailure, type Outputs, useApi } from '@skillbridge/client/react';
import { FormError, useOnce } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { enterPortal } from '../enter-portal.ts';

type DemoPerson = Outputs['public']['frontDoor']['show']['demo'][number];

const whatTheyDo: Record<DemoPerson['role'], string> = {
  student: 'Work on an assignment with a tutor that never gives the answer away.',
  instructor: 'Write an assignment, and grade with suggestions that you decide on.',
  parent: 'Follow grades and read a weekly letter in which every number can be checked.',
};

const withArticle: Record<DemoPerson['role'], string> = {
  student: 'a student',
  instructor: 'an instructor',
  parent: 'a parent',
};

/** Try the platform as one of the demo people, with one click. */
export function DemoRoles({ people }: { people: readonly DemoPerson[] }) {
  const signIn = useMutation(
    useApi().public.frontDoor.signInAsDemo.mutationOptions({ onSuccess: ({ role }) => enterPortal(role) }),
  );
  const { run, busy: asking } = useOnce((role: DemoPerson['role']) => signIn.mutateAsync({ role }).catch(() => null));
  const busy = asking || signIn.isSuccess;
  return (
    <section aria-labelledby="demo" className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id="demo" className="text-lg font-semibold">
          Look around first
        </h2>
        <p className="text-ink-soft">These people are made up, so try anything.</p>
      </div>
      <FormError>{signIn.error ? describeFailure(signIn.error).sentence : null}</FormError>
      <ul className="flex flex-col border-t border-line">
        {people.map(({ role, fullName, academyName }) => (
          <li key={role} className="border-b border-line">
            <button
              type="button"
              disabled={busy}
              onClick={() => run(role)}
              className="group flex w-full items-center gap-4 px-2 py-4 text-left hover:bg-well disabled:opacity-60"
            >
              <span className="flex min-w-0 flex-1 flex-col">
                <span className="font-semibold">Continue as {withArticle[role]}</span>
                <span className="text-sm text-ink-soft">{whatTheyDo[role]}</span>
                <span className="text-sm text-ink-faint">
                  {fullName}, {academyName}
                </span>
              </span>
              <ArrowRight aria-hidden className="size-5 text-ink-faint group-hover:text-accent" strokeWidth={1.75} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
