import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { AiProviderForm } from './ai-provider-form.tsx';
import { ProviderInUse } from './provider-in-use.tsx';

/** Which AI provider speaks in this academy: the deployment's, or one of its own with its own key. */
export function AiProviderPart() {
  const settings = useQuery(useApi().admin.ai.get.queryOptions());
  return (
    <div className="pt-10">
      <Section
        title="AI provider"
        hint="It words what the tutor says, suggests grades and writes letters. The built-in engine checks all of it."
      >
        <QueryView query={settings}>
          {(data) => (
            <div className="flex max-w-2xl flex-col gap-6">
              <ProviderInUse settings={data} />
              <AiProviderForm settings={data} />
            </div>
          )}
        </QueryView>
      </Section>
    </div>
  );
}
