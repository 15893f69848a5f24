import { DescriptionList, formatCount, formatPercent, Meter, Section, TextLink } from '@skillbridge/ui';
import { providerWords } from '../shared/provider-words.ts';
import { sayDollars } from '../shared/say-dollars.ts';
import type { Overview } from '../shared/types.ts';
import { budgetShare } from './budget-share.ts';

/** Which engine speaks, and what it did and cost this calendar month. */
export function AiUse({ ai }: { ai: Overview['ai'] }) {
  const share = budgetShare(ai);
  const cost = sayDollars(ai.costMicroUsd / 1_000_000);
  return (
    <Section title="AI this month" actions={<TextLink to="/settings">Change the budget</TextLink>}>
      <DescriptionList
        items={[
          {
            term: 'Engine',
            details:
              ai.textModel === null
                ? 'Built in: no key, no cost'
                : `${capitalise(providerWords(ai.provider))}, ${ai.textModel}`,
          },
          { term: 'Used', details: formatCount(ai.calls, 'time') },
          { term: 'Cost', details: cost },
          { term: 'Budget', details: sayBudget(ai.budgetCents) },
        ]}
      />
      {share !== null && ai.budgetCents !== null && (
        <div className="pt-4">
          <Meter
            label="Budget used"
            value={share}
            text={`${formatPercent(share)}, ${cost} of ${sayDollars(ai.budgetCents / 100)}`}
            tone={share >= 1 ? 'danger' : share >= 0.8 ? 'warning' : 'accent'}
          />
        </div>
      )}
    </Section>
  );
}

function sayBudget(cents: number | null): string {
  if (cents === null) return 'No limit';
  return cents === 0 ? 'Built-in engine only' : `${sayDollars(cents / 100)} a month`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
