import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { AiProviderPart } from './ai-provider/ai-provider-part.tsx';
import { SettingsForm } from './settings-form.tsx';

/** What the academy decides for itself. */
export function SettingsScreen() {
  const settings = useQuery(useApi().admin.academy.settings.queryOptions());
  return (
    <>
      <title>Settings · SkillBridge</title>
      <PageHeader title="Settings" />
      <QueryView query={settings}>{(data) => <SettingsForm settings={data} />}</QueryView>
      <AiProviderPart />
    </>
  );
}
