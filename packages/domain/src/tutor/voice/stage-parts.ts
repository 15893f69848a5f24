import type { Stage } from '../move-decision.ts';
import type { TaskProblem } from '../policy/read-task.ts';
import type { TutorSituation } from '../situation.ts';
import { fill, quotable } from './fill.ts';
import { kindsOf } from './kinds/kinds-of.ts';
import { onCriterion, stageQuestions } from './wordings/working.ts';

/** Questions of the kind of problem and of the stage, then of the stages beside it, then of the marking. */
export function stageParts(situation: TutorSituation, task: TaskProblem, stage: Stage): string[] {
  const kinds = kindsOf(task);
  const near: Readonly<Record<Stage, readonly Stage[]>> = {
    read: ['read', 'plan'],
    plan: ['plan', 'read', 'work'],
    work: ['work', 'plan', 'finish'],
    finish: ['finish', 'work', 'plan'],
  };
  const [first] = kinds;
  const own = near[stage].flatMap((at) => first?.ask[at] ?? []);
  const further = kinds.slice(1).flatMap((kind) => kind.ask[stage]);
  const criteria = situation.rubric.criteria.flatMap((one) => fill(onCriterion, { criterion: quotable(one.name) }));
  return [
    ...own,
    ...further,
    ...stageQuestions[stage],
    ...criteria.filter((_, at) => at % 3 === 0),
    ...near[stage].slice(1).flatMap((at) => stageQuestions[at]),
    ...criteria,
  ];
}
