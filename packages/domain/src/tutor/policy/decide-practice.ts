import { guardReply } from '../guard/guard-reply.ts';
import type { MoveDecision } from '../move-decision.ts';
import { hasPractice, makePractice } from '../practice/make-practice.ts';
import { PRACTICE_LABEL, practiceProblemIn } from '../practice/practice-problem-in.ts';
import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { readRequest } from './read-request.ts';

const AGREES =
  /^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|let'?s (?:go|do it|start)|please|go (?:on|ahead)|why not|any(?:thing)?|you choose|whatever|i don'?t (?:mind|care|know)|next|another|more|ready|start|begin)\b[^?\d]{0,40}$/i;

/**
 * The study partner's own moves: it asks what to work on, sets a problem, and after one is solved the next. Null where
 * an ordinary turn about the problem at hand is due, and for every assignment.
 */
export function decidePractice(situation: TutorSituation, problem: string): MoveDecision | null {
  const { partner, thread, message } = situation;
  if (!partner) return null;
  const current = practiceProblemIn(thread);
  const last = thread.findLast((one) => one.from === 'tutor');
  const solved = last?.from === 'tutor' && last.move === 'confirm';
  const request = readRequest(message);
  const named = namedTopic(message, partner);
  const isFree = current === null || solved;
  const isAsked =
    named !== null && (isFree || /\b(?:try|want|practi[cs]e|let'?s|let me|please|switch|do|instead)\b/i.test(message));
  const wants =
    request?.kind === 'another' || (readSteps(message).length === 0 && (isAsked || (isFree && AGREES.test(message))));
  if (wants && !asksForAnythingElse(request?.kind)) {
    const same = request?.kind === 'another' ? (current?.skill ?? null) : null;
    const posed = poseFrom(situation, named ?? same);
    if (posed) return posed;
  }
  if (current === null && situation.instructions === '' && thread.length === 0 && !asksForAnythingElse(request?.kind))
    return { move: 'greet', extraction: false, focus: { problem, tone: 'greeting' } };
  return null;
}

function asksForAnythingElse(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'another' && kind !== 'greeting' && kind !== 'trying';
}

/** A topic in the message that there are problems for: a weak one by its name, else what the words say. */
function namedTopic(message: string, partner: NonNullable<TutorSituation['partner']>): string | null {
  const text = message.toLowerCase();
  const known = [partner.topic, ...partner.weakTopics].filter((one) => one !== '');
  const weak = known.find((one) => text.includes(one.toLowerCase()));
  if (weak !== undefined) return weak;
  return message.length <= 120 && !/[\d?]/.test(message) && hasPractice(message) ? message : null;
}

/** A problem on the topic that was named, else on the weak topics in turn; none where no kind fits. */
function poseFrom(situation: TutorSituation, named: string | null): MoveDecision | null {
  const { partner, thread } = situation;
  if (!partner) return null;
  const before = thread.filter((one) => one.from === 'tutor' && one.move === 'pose-practice').length;
  const weak = partner.weakTopics.length > 0 ? partner.weakTopics[before % partner.weakTopics.length] : undefined;
  const said = thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : []));
  const isFresh = (text: string): boolean =>
    !said.some((one) => one.includes(text)) && guardReply(text, situation).verdict === 'pass';
  for (const topic of [named, partner.topic, weak, ...partner.weakTopics, 'linear equations']) {
    const made = topic ? makePractice(topic, thread.length, isFresh) : null;
    if (made)
      return {
        move: 'pose-practice',
        extraction: false,
        focus: { problem: PRACTICE_LABEL, text: made.text, skill: made.skill, first: before === 0 },
      };
  }
  return null;
}
