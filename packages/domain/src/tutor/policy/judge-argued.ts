import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { containsRun } from '../guard/contains-run.ts';
import { rightOption } from '../guard/guard-options.ts';
import { normaliseWording } from '../guard/normalise-wording.ts';
import { type Option, readOptions } from '../guard/read-options.ts';
import type { TutorSituation } from '../situation.ts';
import { chosenOption } from './chosen-option.ts';
import { BECAUSE, readArguedAnswers } from './read-argued-answer.ts';
import { type TaskProblem, wordsOf } from './read-task.ts';
import { wordsOfReason } from './words-of-reason.ts';

/** What there is to say of an answer with its reason: it is right, the reason is asked about, or tries are used up. */
export type ArguedVerdict = { readonly verdict: 'right' | 'open' | 'spent'; readonly reason: string };

/** So many other answers were argued for before: one more verdict would tell which is left. */
const MOST_BEFORE = 2;
/** Where there are only two answers, another verdict tells at once. */
const EITHER_OR: ReadonlySet<string> = new Set(['true', 'fal', 'false', 'yes', 'no']);
/** Two reasons that share so much are one, put before another answer. */
const SAME_REASON = 0.7;
/** A worded answer is a term; longer ones are texts. */
const LONGEST_TERM = 5;

type Taken = { readonly choice: string; readonly right: boolean; readonly reason: string; readonly words: Set<string> };
type Measure = {
  readonly options: readonly Option[];
  readonly right: string | null;
  readonly terms: readonly string[][];
  readonly task: string;
};

/**
 * Judges a choice or a worded answer that comes with a reason of its own. The reason is the work that a bare guess
 * lacks; whether it is a good one is left to be talked about. The draft speaks where the message argues nothing. Null where nothing is argued, or there is no such key.
 */
export function judgeArgued(
  situation: TutorSituation,
  task: TaskProblem,
  problem: KeyedProblem | undefined,
  draft = '',
): ArguedVerdict | null {
  const measure = problem && measureOf(situation, task, problem);
  const taken = measure && (take(situation.message, measure) ?? take(draft, measure));
  if (!taken) return null;
  const before = earlier(situation, task.label).flatMap((text) => take(text, measure) ?? []);
  const others = before.filter((one) => one.choice !== taken.choice);
  if (others.some((one) => share(one.words, taken.words) >= SAME_REASON)) return null;
  const isEitherOr = measure.options.length === 2 || measure.terms.some(([word = '']) => EITHER_OR.has(word));
  const most = isEitherOr ? 1 : MOST_BEFORE;
  const tried = new Set(others.filter((one) => !one.right).map((one) => one.choice)).size;
  if (tried >= most) return { verdict: 'spent', reason: taken.reason };
  return { verdict: taken.right ? 'right' : 'open', reason: taken.reason };
}

function measureOf(situation: TutorSituation, task: TaskProblem, problem: KeyedProblem): Measure | null {
  const texts = [situation.instructions, ...(situation.materials ?? []).map((one) => one.text)].join('\n');
  const own = readOptions(wordsOf(task));
  const { problems } = situation.key;
  const right =
    own.length === 1
      ? rightOption(problem, 0, 1, own)
      : rightOption(problem, problems.indexOf(problem), problems.length, readOptions(texts));
  const about = [wordsOf(task), texts.slice(0, 20_000)].join('\n');
  if (right) return { options: right.list, right: right.option.letter, terms: [], task: about };
  const terms = [problem.answer, ...problem.accepted]
    .filter((answer) => !/[\d=<>]/.test(answer))
    .map(normaliseWording)
    .filter((words) => words.length > 0 && words.length <= LONGEST_TERM && words.join('').length > 1);
  return terms.length > 0 && own.length === 0 ? { options: [], right: null, terms, task: about } : null;
}

/** The answer that a message argues for; null where it argues for none or for several. */
function take(message: string, { options, right, terms, task }: Measure): Taken | null {
  for (const { claim, reason } of readArguedAnswers(message)) {
    const words = wordsOfReason(reason, claim, task);
    if (!words) continue;
    if (right !== null) {
      const option = chosenOption(claim, options);
      if (option && arguesForOther(reason, option, options)) return null;
      if (option) return { choice: option.letter, right: option.letter === right, reason, words };
      continue;
    }
    const term = termIn(claim);
    if (term) return { choice: term.join(' '), right: terms.some((one) => saysTerm(term, one, task)), reason, words };
  }
  return null;
}

/** `A because …, B because …`: a list of guesses, each with something behind it. */
function arguesForOther(reason: string, option: Option, options: readonly Option[]): boolean {
  const claims = reason.split(new RegExp(BECAUSE, 'gi')).slice(0, -1);
  return claims.some((piece) => {
    const claim = piece.split(/[,;.]|\b(?:or|and|but)\b/).at(-1) ?? '';
    return claim.split(' ').length <= 8 && (chosenOption(claim, options) ?? option) !== option;
  });
}

const LEAD = new Set(
  normaliseWording(
    'i we think thought believe say said chose choose picked pick put wrote got went go my answer is its it that this must should would so ok well maybe probably definitely called named they re these',
  ),
);
const PUTS_FORWARD =
  /^(?:so |ok |well |i think |maybe |probably )*(?:it'?s|it is|that'?s|this is|they are|they're|these are|my answer|the (?:answer|process|word|term|name|reason)|i (?:think|chose|choose|picked|pick|say|said|put|wrote|got|went|believe|would say)|it (?:must|should|would|has to) be)\b/i;

/** Said of the student or the task, and of no answer: `it's hard because …`. */
const ABOUT_ITSELF =
  /\b(?:i'm|i am|i was|we are|don't|doesn't|can't|cannot|stuck|hard|difficult|confus\w*|easy|lost|unsure|sure|tricky|impossible|unclear|wrong|done|help|boring|important|interesting)\b/i;

/** The term that a claim puts forward, its lead-in taken away; null for a sentence about something else. */
function termIn(claim: string): string[] | null {
  if (/\b(?:or|not|isn't|nor|either|neither|never)\b|,/i.test(claim) || ABOUT_ITSELF.test(claim)) return null;
  const words = normaliseWording(claim.replace(/'s\b/g, ' is')).filter((word) => !LEAD.has(word) && word.length > 1);
  const isShort = words.length > 0 && words.length <= LONGEST_TERM;
  return isShort && (words.length <= 2 || PUTS_FORWARD.test(claim)) ? words : null;
}

/** The term itself, with nothing beside it but words of the task. */
function saysTerm(said: readonly string[], term: readonly string[], task: string): boolean {
  const [own, wanted] = [said.map(singular), term.map(singular)];
  if (!containsRun(own, wanted)) return false;
  const asked = new Set(normaliseWording(task).map(singular));
  return own.every((word) => wanted.includes(word) || asked.has(word));
}

/** `normaliseWording` takes `es` from `herbivores`, and nothing from `herbivore`. */
function singular(word: string): string {
  return word.replace(/e$/, '');
}

/** What the student sent on the problem before. */
function earlier({ thread }: TutorSituation, label: string): string[] {
  return thread.flatMap((one, at) => {
    const reply = thread[at + 1];
    const isOn = reply?.from !== 'tutor' || reply.problem === label;
    return one.from === 'student' && !one.extraction && isOn ? [one.text] : [];
  });
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, Math.min(one.size, other.size));
}
