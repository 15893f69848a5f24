import type { ReactNode } from 'react';

/** Terms and what they are: facts about one thing, on hairlines. */
export function DescriptionList({ items }: { items: readonly { term: string; details: ReactNode }[] }) {
  return (
    <dl className="flex flex-col text-ui">
      {items.map(({ term, details }) => (
        <div key={term} className="flex flex-col gap-x-6 border-b border-line py-2 last:border-b-0 sm:flex-row">
          <dt className="shrink-0 text-ink-faint sm:w-32">{term}</dt>
          <dd className="min-w-0 flex-1">{details}</dd>
        </div>
      ))}
    </dl>
  );
}
