/** What a log may hold of an error. */
export type Fault = {
  readonly name: string;
  /** Only of errors whose message the language itself writes, out of names in the code. */
  readonly message?: string;
  /** Of the database or the operating system: `23505`, `ECONNREFUSED`. */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  /** Where in the code, innermost first. */
  readonly at: readonly string[];
  readonly cause?: Fault;
};

const FRAMES = 12;
/** A cause of a cause of a cause is as deep as anything of ours goes. */
const DEPTH = 3;

/**
 * An error for a log, without anybody's data. A database error's message has the statement with its values in it, a
 * parser's quotes what it read, so messages stay out but for those that the language writes; code, constraint and place
 * say what is needed to find the fault.
 */
export function describeFault(error: unknown, depth = DEPTH): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const ours = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return {
    name: error.name,
    ...(ours ? { message: error.message } : {}),
    ...textOf(error, 'code'),
    ...textOf(error, 'constraint'),
    ...textOf(error, 'table'),
    at: at.slice(0, FRAMES).map((line) => line.trim()),
    ...(error.cause instanceof Error && depth > 0 ? { cause: describeFault(error.cause, depth - 1) } : {}),
  };
}

function textOf(error: Error, name: 'code' | 'constraint' | 'table'): Record<string, string> {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? { [name]: value } : {};
}
