import { AlertBanner } from '@skillbridge/ui';
import { useEffect, useRef } from 'react';

/** What is wrong, in a sentence, and the id of the field where it can be put right. */
export type Problem = { readonly fieldId: string; readonly message: string };

/** All problems of a form, each leading to its field. Takes the focus with every attempt, so that nobody misses it. */
export function ProblemList({
  title,
  problems,
  attempt,
}: {
  title: string;
  problems: readonly Problem[];
  /** A new object with every attempt. */
  attempt: object;
}) {
  const list = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt takes the focus again
  useEffect(() => {
    list.current?.focus();
  }, [attempt]);
  if (!shown) return null;
  return (
    <div ref={list} tabIndex={-1} className="scroll-mb-36">
      <AlertBanner tone="danger" role="alert" title={title}>
        <ul className="flex flex-col gap-1 pt-1">
          {problems.map(({ fieldId, message }) => (
            <li key={`${fieldId} ${message}`}>
              <a
                href={`#${fieldId}`}
                className="link"
                onClick={(event) => {
                  event.preventDefault();
                  focusField(fieldId);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </AlertBanner>
    </div>
  );
}

/** Focuses a field, opening the fold that it may be in. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
