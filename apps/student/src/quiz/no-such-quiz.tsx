import { PageHeader } from '@skillbridge/ui';

/** Not there, or not this student's: the page says the same. */
export function NoSuchQuiz() {
  return (
    <>
      <title>Not found · SkillBridge</title>
      <PageHeader back={{ to: '/quizzes', label: 'Quizzes' }} title="This quiz is not here" />
      <p className="max-w-prose text-ink-soft">
        It may have been removed, or the link is not for you. Your own quizzes are in the list.
      </p>
    </>
  );
}
