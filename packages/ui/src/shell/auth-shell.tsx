import type { ReactNode } from 'react';
import { SkipLink } from '../layout/skip-link.tsx';

export interface AuthShellProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  children: ReactNode;
  /** Beside the form on a desk, under it on a phone: what this place is, or the demo roles. */
  aside?: ReactNode;
  /** Small print. */
  footer?: ReactNode;
}

/** The front door: a narrow column with one thing to do. */
export function AuthShell({ title, lead, children, aside, footer }: AuthShellProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4 sm:px-8">
      <SkipLink />
      <header className="py-6 text-lg font-semibold">SkillBridge</header>
      <main
        id="main"
        tabIndex={-1}
        className={
          aside
            ? 'grid flex-1 content-start gap-x-20 gap-y-12 py-6 outline-none sm:py-12 md:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]'
            : 'mx-auto w-full max-w-sm flex-1 py-6 outline-none sm:py-16'
        }
      >
        <div className="flex flex-col gap-6">
          <div className="flex flex-col gap-1">
            <h1 className="text-2xl font-semibold tracking-[-0.01em]">{title}</h1>
            {lead && <div className="text-ink-soft">{lead}</div>}
          </div>
          {children}
        </div>
        {aside && <div className="border-line max-md:border-t max-md:pt-8 md:border-l md:pl-12">{aside}</div>}
      </main>
      {footer && <footer className="py-6 text-sm text-ink-faint">{footer}</footer>}
    </div>
  );
}
