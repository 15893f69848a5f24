import { useMe } from '@skillbridge/client/react';
import { DescriptionList, PageHeader } from '@skillbridge/ui';
import { ApiTokens } from './api-tokens.tsx';
import { PasswordForm } from './password-form.tsx';
import { Sessions } from './sessions.tsx';

/** A person's own account: who they are here, their password, where they are signed in, tokens for programs. */
export function AccountScreen() {
  const { fullName, email, academy } = useMe();
  return (
    <>
      <PageHeader title="Account" />
      <DescriptionList
        items={[
          { term: 'Name', details: fullName },
          { term: 'Email', details: email },
          { term: 'Academy', details: academy.name },
        ]}
      />
      <div className="pt-8">
        <PasswordForm />
        <Sessions />
        <ApiTokens />
      </div>
    </>
  );
}
