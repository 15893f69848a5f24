import { describeResponse, type ItemResponse, type StudentItem } from '@skillbridge/domain';
import { formatCount, formatDateTime } from '@skillbridge/ui';
import type { HandInReceipt } from '../quiz-types.ts';

export interface ReceiptFacts {
  readonly receipt: Pick<HandInReceipt, 'attemptId' | 'handedInAt' | 'handedInBy' | 'answered' | 'questions'>;
  readonly title: string;
  readonly courseTitle: string;
  readonly academy: string;
  readonly student: string;
  readonly number: number;
  readonly timeZone: string;
  /** As the server has them, in the quiz's order, with the number of the change that made each; 0 for none. */
  readonly answers: readonly {
    readonly item: StudentItem;
    readonly response: ItemResponse | null;
    readonly seq: number;
  }[];
}

/** The receipt of a hand-in as a text to keep. */
export function writeReceipt(facts: ReceiptFacts): string {
  const { receipt, timeZone } = facts;
  const answers = facts.answers.flatMap(({ item, response, seq }, at) => [
    `${at + 1}. ${describeResponse(item, response)}${seq > 0 ? ` (change ${seq})` : ''}`,
  ]);
  return [
    `Receipt: ${facts.title}`,
    `${facts.courseTitle}, ${facts.academy}`,
    '',
    `Student: ${facts.student}`,
    `Attempt: ${facts.number}`,
    `Handed in: ${formatDateTime(receipt.handedInAt, timeZone)} (${timeZone})${receipt.handedInBy === 'clock' ? ', when the time was over' : ''}`,
    `Answered: ${receipt.answered} of ${formatCount(receipt.questions, 'question')}`,
    `Number: ${receipt.attemptId}`,
    '',
    'Answers as they are saved:',
    ...answers,
    '',
  ].join('\n');
}
