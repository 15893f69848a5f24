import { useApi } from '@skillbridge/client/react';
import { AuthShell } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AcademyChoice } from './academy-choice.tsx';
import { DemoRoles } from './demo-roles.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Question } from './use-sign-in.ts';

/** The front door: sign in, or try it as somebody else. */
export function FrontDoorScreen() {
  const [question, setQuestion] = useState<Question | null>(null);
  const door = useQuery(useApi().public.frontDoor.show.queryOptions());
  if (question) {
    return (
      <AuthShell title="Which academy?" lead="Your email address belongs to people in several academies.">
        <AcademyChoice question={question} onBack={() => setQuestion(null)} />
      </AuthShell>
    );
  }
  const demo = door.data?.demo ?? [];
  return (
    <AuthShell
      title="Sign in"
      lead="Use the email address that your academy knows."
      aside={demo.length > 0 ? <DemoRoles people={demo} /> : undefined}
      footer="No account? Your academy sends you an invitation link."
    >
      <SignInForm onQuestion={setQuestion} />
    </AuthShell>
  );
}
