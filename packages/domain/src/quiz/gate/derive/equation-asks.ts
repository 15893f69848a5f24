import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { addRational, compareRational, multiplyRational, type Rational, whole } from '../../../math/rational.ts';
import { solveLinear } from '../../../math/solve-linear.ts';
import { solveQuadratic } from '../../../math/solve-quadratic.ts';
import type { Solved, Solver } from './solver.ts';

const EQUATION = '(?:the )?(?:quadratic )?(?:equation )?:?([-+*/^().\\d a-z]+=[-+*/^().\\d a-z]+?)';
const ROOT = '(?:solution|root|value of [a-z])';
const ASKED = new RegExp(
  `^(?:what is|find|determine|which is) (?:the )?(sum|product|positive|negative|larger|greater|smaller|lesser|largest|smallest)(?: of (?:the|all)(?: real)?)? ${ROOT}s?(?: of| to| for| that satisfies)? ${EQUATION}\\s*[?.]?$`,
  'i',
);
const ONE_OF = new RegExp(
  `^which (?:of the following |of these |number |value )?is (?:a|one) (?:solution|root|zero) (?:of|to|for) ${EQUATION}\\s*[?.]?$`,
  'i',
);
const LINE =
  /^(?:what is|find) the (slope|y-intercept|x-intercept) of (?:the )?(?:line )?(?:with (?:the )?equation )?(?:the equation )?y ?= ?([-+*/().\d x]+?)\s*[?.]?$/i;
const ABSOLUTE =
  /^(?:solve|what are the solutions of|find the solutions of)(?: for [a-z])?:? ?\|([^|]{1,30})\| ?= ?(\d+(?:\.\d+)?)\s*[.?]?$/i;
const POWER =
  /^(?:solve(?: for [a-z])?:? |if |what is the value of [a-z] (?:if|when) )(\d+) ?\^ ?\(?([a-z])\)? ?= ?(\d+)(?:,? (?:what is|then|find) (?:the value of )?\2)?\s*[?.=]?$/i;

/** Questions about the roots of an equation or the graph of a line, beyond `solve it`. */
export const equationAsks: Solver = (text) => ofRoots(text) ?? ofLine(text) ?? ofAbsolute(text) ?? ofPower(text);

const plain = (value: Rational | null | undefined): Solved | null => (value ? { value, unit: null } : null);

function ofRoots(text: string): Solved | null {
  const one = ONE_OF.exec(text)?.[1];
  if (one !== undefined) {
    const linear = solveLinear(one);
    const roots = linear?.sign === '=' ? [linear.root] : (solveQuadratic(one)?.roots ?? []);
    return roots.length > 0 ? { anyOf: roots } : null;
  }
  const [, what = '', asked = ''] = ASKED.exec(text) ?? [];
  const [low, high] = [...(solveQuadratic(asked)?.roots ?? [])].sort(compareRational);
  return low && high ? plain(ofPair(what.toLowerCase(), low, high)) : null;
}

function ofPair(what: string, low: Rational, high: Rational): Rational | null {
  switch (what) {
    case 'sum':
      return addRational(low, high);
    case 'product':
      return multiplyRational(low, high);
    case 'positive':
      return low.n <= 0n && high.n > 0n ? high : null;
    case 'negative':
      return low.n < 0n && high.n >= 0n ? low : null;
    default:
      return /^(?:larg|great)/.test(what) ? high : low;
  }
}

function ofLine(text: string): Solved | null {
  const [, what = '', right = ''] = LINE.exec(text) ?? [];
  const line = right === '' ? null : solveLinear(`${right}=0`);
  const at = (x: number): Rational | null => evaluateArithmetic(right.trim(), { x: whole(x) });
  const [start, next] = [at(0), at(1)];
  if (!line || !start || !next) return null;
  if (what === 'y-intercept') return plain(start);
  return plain(what === 'slope' ? addRational(next, { n: -start.n, d: start.d }) : line.root);
}

function ofAbsolute(text: string): Solved | null {
  const [, inner = '', bound = ''] = ABSOLUTE.exec(text) ?? [];
  if (inner === '') return null;
  const roots = ['', '-'].flatMap((sign) => solveLinear(`${inner}=${sign}${bound}`) ?? []);
  const [first, second] = roots;
  if (!first || !second) return null;
  const written = roots.map(({ variable, root }) => `${variable} = ${root.n}/${root.d}`);
  return { expression: written.join(' or ') };
}

function ofPower(text: string): Solved | null {
  const [, base = '', , result = ''] = POWER.exec(text) ?? [];
  const [from, to] = [Number(base), Number(result)];
  if (base === '' || from < 2) return null;
  const exponent = Math.round(Math.log(to) / Math.log(from));
  return from ** exponent === to ? plain(whole(exponent)) : null;
}
