import { useMe } from '@skillbridge/client/react';
import {
  AlertBanner,
  Button,
  ButtonLink,
  DescriptionList,
  FormError,
  formatCount,
  formatDateTime,
  MathText,
  PageHeader,
  Section,
} from '@skillbridge/ui';
import type { QuizIntro } from '../quiz-types.ts';
import { AttemptTable } from './attempt-table.tsx';
import { sayAllowance } from './say-allowance.ts';
import { useBegin } from './use-begin.ts';

/** What the quiz is, what time and attempts the student has, and the way in. */
export function IntroPage({ quiz }: { quiz: QuizIntro }) {
  const { timeZone } = useMe().academy;
  const { begin, problem } = useBegin(quiz.id);
  const running = quiz.attempts.find(({ status }) => status === 'in-progress');
  const left =
    quiz.attemptsLeft === null ? 'As many as you like' : `${quiz.attemptsLeft} of ${quiz.attemptsAllowed} left`;
  return (
    <>
      <title>{`${quiz.title} · SkillBridge`}</title>
      <PageHeader
        back={{ to: '/quizzes', label: 'Quizzes' }}
        title={<MathText inline text={quiz.title} />}
        meta={
          <>
            <span>{quiz.courseTitle}</span>
            <span>{formatCount(quiz.questions, 'question')}</span>
            <span>{formatCount(quiz.maxPoints, 'point')}</span>
          </>
        }
      />
      <div className="flex max-w-prose flex-col gap-8 pb-10">
        {quiz.instructions.trim() !== '' && <MathText text={quiz.instructions} />}
        <DescriptionList
          items={[
            { term: 'Your time', details: <span className="font-semibold">{sayAllowance(quiz.time)}</span> },
            { term: 'Attempts', details: left },
            ...(quiz.opensAt && quiz.standing === 'upcoming'
              ? [{ term: 'Opens', details: formatDateTime(quiz.opensAt, timeZone) }]
              : []),
            ...(quiz.closesAt ? [{ term: 'Closes', details: formatDateTime(quiz.closesAt, timeZone) }] : []),
          ]}
        />
        <ul className="flex list-disc flex-col gap-1 pl-5 text-ink-soft marker:text-ink-faint">
          {quiz.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        {running ? (
          <div className="flex flex-col items-start gap-3">
            <p>You have begun. Your answers are where you left them.</p>
            <ButtonLink variant="primary" to={`/quizzes/${quiz.id}/attempts/${running.attemptId}`}>
              Go on
            </ButtonLink>
          </div>
        ) : quiz.mayBegin ? (
          <div className="flex flex-col items-start gap-3">
            <Button variant="primary" onClick={begin}>
              {quiz.attemptsUsed === 0 ? 'Begin' : 'Begin again'}
            </Button>
            {problem && <FormError>{problem}</FormError>}
          </div>
        ) : (
          quiz.refusal && <AlertBanner tone="neutral">{quiz.refusal}</AlertBanner>
        )}
      </div>
      {quiz.attempts.length > 0 && (
        <Section title="Your attempts">
          <AttemptTable quiz={quiz} />
        </Section>
      )}
    </>
  );
}
