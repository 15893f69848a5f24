import { useMe } from '@skillbridge/client/react';
import { AlertBanner, Button, ButtonLink, DescriptionList, formatDateTime, PageHeader } from '@skillbridge/ui';
import { CircleCheck, Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Attempt, HandInReceipt } from '../quiz-types.ts';
import { type AnswerBook, entryOf } from '../saving/answer-book.ts';
import { writeReceipt } from './write-receipt.ts';

interface ReceiptPageProps {
  attempt: Attempt;
  receipt: HandInReceipt;
  book: AnswerBook;
}

/** What the student holds in hand afterwards: when, how many answers, and what comes next. */
export function ReceiptPage({ attempt, receipt, book }: ReceiptPageProps) {
  const me = useMe();
  const { timeZone, name } = me.academy;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { items } = attempt.quiz;
  const late = items.flatMap(({ id }, at) => (entryOf(book, id).overtaken && book.closed ? [at + 1] : []));
  const download = () => {
    const text = writeReceipt({
      ...{ receipt, title: attempt.title, courseTitle: attempt.courseTitle, academy: name, student: me.fullName },
      ...{ number: attempt.number, timeZone },
      answers: items.map((item) => {
        const { saved } = entryOf(book, item.id);
        return { item, response: saved?.response ?? null, seq: saved?.seq ?? 0 };
      }),
    });
    offerText(`receipt-${receipt.attemptId.slice(0, 8)}.txt`, text);
  };
  return (
    <>
      <title>{`Handed in: ${attempt.title} · SkillBridge`}</title>
      <PageHeader back={{ to: '/quizzes', label: 'Quizzes' }} title={attempt.title} meta={attempt.courseTitle} />
      <section aria-labelledby="receipt" className="flex max-w-prose flex-col gap-6">
        <div className="flex items-start gap-4">
          <CircleCheck aria-hidden className="mt-0.5 size-7 shrink-0 text-success" strokeWidth={1.5} />
          <div className="flex flex-col gap-1">
            <h2 id="receipt" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
              Your quiz is handed in
            </h2>
            <p className="text-ink-soft">{receipt.sentence}</p>
          </div>
        </div>
        {late.length > 0 && (
          <AlertBanner tone="warning" title="Some changes came too late">
            {late.length === 1 ? 'Question' : 'Questions'} {late.join(', ')}: what was saved before that counts.
          </AlertBanner>
        )}
        <DescriptionList
          items={[
            { term: 'Handed in', details: formatDateTime(receipt.handedInAt, timeZone) },
            { term: 'Answered', details: `${receipt.answered} of ${receipt.questions}` },
            { term: 'Attempt', details: attempt.number },
          ]}
        />
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="primary" to={`/quizzes/${attempt.quizId}/attempts/${attempt.attemptId}/result`}>
            {receipt.status === 'graded' ? 'See your result' : 'See what you handed in'}
          </ButtonLink>
          <Button icon={Download} onClick={download}>
            Download the receipt
          </Button>
        </div>
      </section>
    </>
  );
}

function offerText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
