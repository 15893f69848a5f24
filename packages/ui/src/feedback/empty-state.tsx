import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What will be here, or how to begin. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
}

/** Nothing here yet, said kindly, with the one next thing to do. */
export function EmptyState({ title, children, action, icon: Icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 py-4">
      {Icon && <Icon aria-hidden className="mb-2 size-7 text-ink-faint" strokeWidth={1.25} />}
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action && <div className="pt-3">{action}</div>}
    </div>
  );
}
