import { AuthShell, Button, TextField } from '@skillbridge/ui';
import { ChevronRight } from 'lucide-react';

const demos = [
  { name: 'Maya Okafor', role: 'Student', line: 'Three assignments and a tutor' },
  { name: 'Daniel Reyes', role: 'Instructor', line: 'Four hand-ins wait for a grade' },
  { name: 'Ngozi Okafor', role: 'Parent', line: 'This week’s letter about Maya' },
];

export function AuthPage() {
  return (
    <AuthShell
      title="Sign in"
      lead="Use the address that your academy has for you."
      footer="SkillBridge runs on your own machine. Nothing leaves it."
      aside={
        <>
          <h2 className="text-lg font-semibold">Or look around first</h2>
          <p className="pb-4 text-ink-soft">The demo academy is made up. Change what you like.</p>
          <ul className="flex flex-col border-t border-line">
            {demos.map((demo) => (
              <li key={demo.name} className="border-b border-line">
                <button
                  type="button"
                  className="-mx-3 flex w-[calc(100%+1.5rem)] items-center gap-4 rounded-md px-3 py-3 text-left hover:bg-well"
                >
                  <span className="flex-1">
                    <span className="block font-semibold">
                      {demo.role}: {demo.name}
                    </span>
                    <span className="block text-sm text-ink-soft">{demo.line}</span>
                  </span>
                  <ChevronRight aria-hidden className="size-4 text-ink-faint" />
                </button>
              </li>
            ))}
          </ul>
        </>
      }
    >
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        <TextField label="Email" type="email" autoComplete="username" />
        <TextField label="Password" type="password" autoComplete="current-password" />
        <Button type="submit" variant="primary" className="mt-2">
          Sign in
        </Button>
      </form>
    </AuthShell>
  );
}
