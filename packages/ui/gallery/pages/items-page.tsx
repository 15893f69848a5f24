import type { ItemResponse } from '@skillbridge/domain';
import { ItemView, PageHeader, PassageView, Section } from '@skillbridge/ui';
import { useState } from 'react';
import { passage, samples } from './items.ts';

/** Items to answer. */
export function ItemsPage() {
  const [responses, setResponses] = useState<Readonly<Record<string, ItemResponse | null>>>({});
  return (
    <>
      <PageHeader title="Items" meta="One of each kind, to answer" />
      {samples
        .filter(({ item }) => item.kind !== 'short')
        .map(({ item }) => (
          <Section key={item.id} title={item.kind}>
            <ItemView
              item={item}
              response={responses[item.id] ?? null}
              onChange={(response) => setResponses({ ...responses, [item.id]: response })}
            />
          </Section>
        ))}
      <Section title="passage">
        <PassageView passage={passage}>
          {samples
            .filter(({ item }) => item.kind === 'short')
            .map(({ item }) => (
              <ItemView
                key={item.id}
                item={item}
                response={responses[item.id] ?? null}
                onChange={(response) => setResponses({ ...responses, [item.id]: response })}
              />
            ))}
        </PassageView>
      </Section>
    </>
  );
}

/** The same items answered, and in review. */
export function ItemsReviewPage() {
  return (
    <>
      <PageHeader title="Items in review" meta="What came of each answer" />
      {samples.map(({ item, response, outcome }) => (
        <Section key={item.id} title={item.kind}>
          <ItemView item={item} response={response} outcome={outcome} onChange={() => undefined} disabled />
        </Section>
      ))}
    </>
  );
}

/** The same items with their answers, still to be changed. */
export function ItemsAnsweredPage() {
  return (
    <>
      <PageHeader title="Items answered" meta="As they look before handing in" />
      {samples.map(({ item, response }) => (
        <Section key={item.id} title={item.kind}>
          <ItemView item={item} response={response} onChange={() => undefined} />
        </Section>
      ))}
    </>
  );
}
