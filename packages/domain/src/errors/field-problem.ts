/** What is wrong with one field of a form: `path` as the form names it (`rubric.criteria.0.maxPoints`), and a sentence. */
export type FieldProblem = { readonly path: string; readonly message: string };
