import { ButtonLink, EmptyState } from '@skillbridge/ui';
import { CircleCheck } from 'lucide-react';
import type { Overview } from '../shared/types.ts';
import { needs } from './needs.ts';

/** What waits for somebody, before all numbers. */
export function Attention({ overview }: { overview: Overview }) {
  const list = needs(overview);
  return (
    <section aria-label="Needs attention" className="pb-10">
      {list.length === 0 ? (
        <EmptyState icon={CircleCheck} title="Nothing needs you right now">
          No job is stuck, no hand-in waits, and everybody has joined.
        </EmptyState>
      ) : (
        <ul className="flex flex-col border-l-2 border-accent">
          {list.map(({ key, what, meaning, to }) => (
            <li key={key} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-3 pl-5">
              <div className="min-w-0">
                <p className="text-lg font-semibold">{what}</p>
                <p className="text-ink-soft">{meaning}</p>
              </div>
              {to && (
                <ButtonLink size="sm" to={to.path}>
                  {to.label}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
