/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import type { QuizQuestions } from '../quiz-questions.ts';
import { type Classified, classifyItems } from '../standards/classify-items.ts';
import type { Assembly } from './assembly.ts';
import { balanceKeys } from './balance-keys.ts';
import { cutText } from './cut-text.ts';
import type { GenerationReport } from './generation-report.ts';
import type { QuizInput } from './quiz-input.ts';

/** A finished draft with what it is about, or none when no item was fit. */
export type FinishedQuiz = {
  readonly quiz: { readonly title: string; readonly questions: QuizQuestions; readonly about: Classified } | null;
  readonly report: GenerationReport;
};

const LONGEST_TITLE = 120;

/** Puts the kept items in order, spreads their keys, classifies them and writes the report. */
export function finishQuiz(
  assembly: Assembly,
  input: QuizInput,
  { topic, notes }: { topic: string; notes: readonly string[] },
): FinishedQuiz {
  const { drafted, repaired, dropped } = assembly;
  const numbered = assembly.kept.map((item, at): Item => ({ ...item, id: `q${at + 1}` }));
  const about = input.standard
    ? { standardId: input.standard.id, topicLabel: input.standard.label }
    : classifyItems(numbered, { said: saidOf(input), topic, subject: input.course.subject });
  const items = balanceKeys(numbered, input.seed).map(
    (item): Item => ({ ...item, skill: item.skill ?? about.standardId }),
  );
  const short = input.request.length - items.length;
  const report: GenerationReport = {
    ...{ v: 1, drafted, repaired, kept: items.length },
    dropped: dropped.slice(0, 100),
    notes: [...notes, ...(short > 0 ? [sayShort(items.length, input.request.length)] : [])]
      .map((note) => cutText(note, 400))
      .slice(0, 10),
  };
  if (items.length === 0) return { quiz: null, report };
  return { quiz: { title: titleOf(input, topic, about), questions: { v: 2, passages: [], items }, about }, report };
}

/** What the instructor wrote, where that is what the quiz is about. */
function saidOf({ request: { source } }: QuizInput): string {
  return source.kind === 'description' ? source.text : '';
}

function sayShort(kept: number, asked: number): string {
  return `${kept} of the ${asked} questions that you asked for came through our checks. Add more in the editor, or generate again.`;
}

/** What a model calls the topic is text like any other: one line, short. */
function titleOf({ standard, worksheet }: QuizInput, topic: string, { topicLabel }: Classified): string {
  const said = topic.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const usable = said.length >= 3 && said.length <= 80 ? said : '';
  const name = worksheet?.name.replace(/\.[a-z0-9]{1,5}$/i, '') ?? '';
  const title = standard?.label || usable || topicLabel || name || 'New quiz';
  return cutText(`${title.charAt(0).toUpperCase()}${title.slice(1)}`, LONGEST_TITLE);
}
