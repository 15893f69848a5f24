import { parseArgs } from 'node:util';
import { SetupError } from './setup-error.ts';

/** The words after the program's name. Throws a `SetupError` for an option, since there are none. */
export function readCommandLine(args: readonly string[] = process.argv.slice(2)): readonly string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true }).positionals;
  } catch {
    throw new SetupError('There are no options here; settings are environment variables, which the README lists.');
  }
}
