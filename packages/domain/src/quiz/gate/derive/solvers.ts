import { arithmetic } from './arithmetic.ts';
import { chances } from './chances.ts';
import { conversions } from './conversions.ts';
import { counting } from './counting.ts';
import { data } from './data.ts';
import { equationAsks } from './equation-asks.ts';
import { expressions } from './expressions.ts';
import { functions } from './functions.ts';
import { knownTasks } from './known-tasks.ts';
import { percentages } from './percentages.ts';
import { rates } from './rates.ts';
import { ratios } from './ratios.ts';
import { sequences } from './sequences.ts';
import { shapes } from './shapes.ts';
import type { Solver } from './solver.ts';
import { wordEquations } from './word-equations.ts';

/** Every family of questions that the gate can answer. A new one is a file and a line here. */
export const solvers: readonly Solver[] = [
  knownTasks,
  arithmetic,
  equationAsks,
  wordEquations,
  functions,
  expressions,
  percentages,
  rates,
  ratios,
  sequences,
  data,
  counting,
  chances,
  shapes,
  conversions,
];
