import { parseExpression } from '../../../tutor/steps/algebra/parse-expression.ts';
import { variablesOfNode } from '../../../tutor/steps/algebra/relation.ts';
import type { Solver } from './solver.ts';

const MATHS = '([-+*/^().\\d a-z]{3,80}?)';
const ASKS = new RegExp(
  `^(?:(?:simplify|expand|factor|factori[sz]e|multiply|multiply out)(?: completely| fully)?(?: the (?:following )?expression)?:?|which (?:expression )?(?:of the following )?(?:expressions? )?is (?:equivalent|equal) to(?: the expression)?|what is (?:the (?:simplified|expanded|factored) form of|the expansion of)) ${MATHS}\\s*[?.]?$`,
  'i',
);

/** Rewriting an expression: whatever the form, the right option is equal to it. */
export const expressions: Solver = (text) => {
  const expression = ASKS.exec(text)?.[1]?.trim();
  const node = expression === undefined || /[a-z]{3,}/i.test(expression) ? null : parseExpression(expression);
  return expression !== undefined && node && variablesOfNode(node).size > 0 ? { expression } : null;
};
