import type { MoveDecision } from '../move-decision.ts';
import { finished } from '../policy/find-problem.ts';
import { isMathematical, readTask, taskOf } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import type { Parts } from './choose-wording.ts';
import { fill, quotable } from './fill.ts';
import { lineQuestions } from './line-questions.ts';
import { quoteLine } from './quote-line.ts';
import { stageParts } from './stage-parts.ts';
import { asking } from './wordings/asking.ts';
import { greeting, photos, referring, shrinking, steering, wrappingUp } from './wordings/caring.ts';
import { declining, decliningTactic } from './wordings/declining.ts';
import { partnering } from './wordings/telling.ts';

type Declining = Extract<MoveDecision, { move: 'decline-and-redirect' }>['focus'];

/**
 * Declines in other words each time: first to the way it was asked, then with what can be had instead, a smaller step,
 * check mode, and in the end a person. Each is followed by something to do.
 */
export function declineParts(situation: TutorSituation, { attempts, tactic, stage, problem }: Declining): Parts {
  const fitting = decliningTactic.find(([name]) => name.test(tactic))?.[1] ?? [];
  const level = declining[Math.min(attempts, declining.length) - 1] ?? [];
  const others = declining.flat().filter((one) => !level.includes(one));
  const asks = stageParts(situation, taskOf(situation, problem), attempts >= 3 && stage !== 'finish' ? 'read' : stage);
  const first = attempts === 1 || attempts > declining.length ? [...fitting, ...level] : [...level, ...fitting];
  return {
    openings: firstFresh(first.concat(others), situation),
    middles: [''],
    closings:
      attempts >= 3
        ? [...shrinkingFor(isMathematical(taskOf(situation, problem))), ...asks]
        : [...asks, ...asking.closings],
    inOrder: attempts < 3,
  };
}

/** The chooser begins at the number of the turn; here the first of the list is meant to be the first choice. */
export function firstFresh(list: readonly string[], { thread }: TutorSituation): string[] {
  const heard = thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : [])).join('\n');
  const fresh = list.filter((one) => !heard.includes(one));
  return fresh.length > 0 ? fresh.slice(0, 1) : [...list];
}

type Caring = Extract<
  MoveDecision,
  { move: 'acknowledge-and-shrink' | 'refer-to-instructor' | 'greet' | 'wrap-up' | 'steer-back' | 'ask-for-photo-text' }
>;

/** What is said to the person rather than about the work, always with a way back to it. */
export function careParts(situation: TutorSituation, decision: Caring): Parts {
  const task = taskOf(situation, decision.focus.problem);
  switch (decision.move) {
    case 'acknowledge-and-shrink': {
      const { line, stage } = decision.focus;
      const smaller = line === null ? [] : lineQuestions(quoteLine(line)).map((one) => one.ask);
      return {
        openings: shrinking.openings,
        middles:
          line === null
            ? ['']
            : [...fill(['We only look at “{line}”.', 'Just “{line}”, nothing else.'], { line: quoteLine(line) }), ''],
        closings: [...smaller, ...shrinkingFor(isMathematical(task)), ...stageParts(situation, task, stage)],
        inOrder: smaller.length > 0,
      };
    }
    case 'refer-to-instructor':
      return {
        ...referring,
        openings: decision.focus.asked ? [...referring.asked] : referring.openings,
        middles: [''],
      };
    case 'greet':
      return greetParts(situation, decision.focus.tone);
    case 'wrap-up': {
      const { criterion, next } = decision.focus;
      const open = fill(wrappingUp.next, { next });
      const marks = fill(wrappingUp.criteria, { criterion: criterion && quotable(criterion) });
      return { ...wrappingUp, middles: [...open.slice(0, 1), ...marks, ...open, ''], closings: wrappingUp.closings };
    }
    case 'steer-back':
      return {
        openings: steering[decision.focus.topic],
        middles: [''],
        closings: [...asking.closings, ...stageParts(situation, task, 'plan')],
      };
    case 'ask-for-photo-text':
      return { ...photos, middles: [''] };
  }
}

/** Drawing and unknowns help with mathematics alone. */
function shrinkingFor(mathematical: boolean): readonly string[] {
  return mathematical
    ? shrinking.closings
    : shrinking.closings.filter((one) => !/\b(?:unknown|draw|given|sign|easier|working)\b/.test(one));
}

/** The study partner proposes what needs practice; a tutor of a task turns to the task. */
function greetParts(situation: TutorSituation, tone: 'greeting' | 'thanks' | 'trying'): Parts {
  if (tone === 'trying') return { ...greeting.trying, middles: [''] };
  const thanks = tone === 'thanks';
  const { partner, thread } = situation;
  const hasTask = readTask(situation).some((one) => one.text !== '');
  if (partner && !hasTask && !thanks) {
    const topics = [partner.topic, ...partner.weakTopics].filter(
      (one, at, all) => one !== '' && all.indexOf(one) === at,
    );
    const named = topics.slice(0, 3).map(quotable).join(', ');
    const openings = topics.length > 0 ? fill(partnering.start, { topics: named }) : partnering.startPlain;
    return { openings, middles: [''], closings: partnering.choose };
  }
  const openings = thanks
    ? greeting.thanks
    : thread.length > 0
      ? greeting.openings.slice(3)
      : greeting.openings.slice(0, 3);
  const done = finished(situation);
  const isDone = thanks && readTask(situation).every((one) => done.has(one.label));
  if (isDone) return { openings, middles: [''], closings: [...greeting.done, ...greeting.closings], inOrder: true };
  const closings = thread.length === 0 ? [...asking.closings] : greeting.closings;
  return { openings, middles: [''], closings: [...closings, ...asking.closings] };
}
