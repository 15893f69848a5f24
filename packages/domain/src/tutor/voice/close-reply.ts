import { guardReply } from '../guard/guard-reply.ts';
import { takeSentences } from '../guard/take-sentences.ts';
import type { MoveDecision } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { wordMove } from '../word-move.ts';
import { asksQuestion } from './asks-question.ts';

/** Fit any problem and any move, and hold no figure: nothing here can be an answer. */
const ANYWHERE = [
  'What would you try next?',
  'Which part would you like to look at first?',
  'What is the next line that you would write?',
  'How would you go on from here?',
  'What do you notice when you read your last line again?',
  'Which words of the task matter most here?',
  'Where are you least sure?',
  'What could you do with what you have so far?',
  'How could you check that?',
  'What does the task ask you to find?',
  'Can you say in your own words what happens here?',
  'What makes this step difficult?',
];

/** A sentence that tells the student to do one thing: a next step, after which nothing needs to be asked. */
const STEP =
  /^(?:now|then|next|first|please|so|and)?,?\s*(?:add|apply|ask|bring|calculate|check|choose|circle|collect|combine|compare|copy|count|cross|divide|draw|expand|explain|factor|find|give it a go|go back|have a go|label|list|look|make|mark|move|multiply|name|pick|plug|put|read|replace|rewrite|say|send|set|show|simplify|sketch|solve|split|start|subtract|substitute|take|tell|think|try|type|underline|use|work|write)\b/i;

/**
 * What to add to a reply so that it ends with exactly one question or one next step: nothing where it does, else the
 * question with which the built-in voice would end this move, or one that fits anywhere. It is not one that the thread
 * has heard, while there are such, and the guard has passed it together with what was said. Empty also where the guard
 * lets nothing through. `cut` says that the reply was to go on: a step in its middle is then not its end.
 */
export function closeReply(released: string, situation: TutorSituation, decision: MoveDecision, cut = false): string {
  const said = released.trimEnd();
  if (said !== '' && (endsInQuestion(said) || (!cut && endsInStep(said)))) return '';
  const between = said === '' || said !== released ? '' : ' ';
  const heard = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).concat(said);
  const turn = heard.length;
  const anywhere = ANYWHERE.map((_, i) => ANYWHERE[(turn + i) % ANYWHERE.length] ?? '');
  const own = lastSentence(wordMove(situation, decision));
  const questions = [...(asksQuestion(own) ? [own] : []), ...anywhere];
  const fresh = questions.filter((question) => !heard.some((text) => text.includes(question)));
  for (const question of [...fresh, ...anywhere]) {
    if (guardReply(`${released}${between}${question}`, situation).verdict === 'pass') return between + question;
  }
  return '';
}

function endsInQuestion(said: string): boolean {
  return asksQuestion(said) && asksQuestion(lastSentence(said));
}

/** `Think again.` names nothing to do; four words can. */
function endsInStep(said: string): boolean {
  const last = lastSentence(said);
  return STEP.test(last) && /[.!]["”’)\]*_]*$/.test(last) && last.split(/\s+/).length >= 4;
}

function lastSentence(text: string): string {
  const { sentences, rest } = takeSentences(text);
  return (
    [...sentences, rest]
      .filter((one) => one.trim() !== '')
      .at(-1)
      ?.trim() ?? ''
  );
}
