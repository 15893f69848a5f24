import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface PageHeaderProps {
  title: ReactNode;
  /** Facts under the title, such as course and due date. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** The page above this one. */
  back?: { to: string; label: string };
}

/** The head of a page and its only h1. */
export function PageHeader({ title, meta, actions, back }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-2 pb-8">
      {back && (
        <Link
          to={back.to}
          className="-ml-1 flex min-h-6 items-center gap-1 self-start text-sm text-ink-soft hover:text-ink"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="text-2xl font-semibold tracking-[-0.01em]">{title}</h1>
          {meta && <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft">{meta}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
