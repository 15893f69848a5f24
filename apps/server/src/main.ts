import { createAi } from '@skillbridge/ai';
import { describeError } from './describe-error.ts';
import { readEnv } from './env.ts';
import { findCommand } from './find-command.ts';
import { readCommandLine } from './read-command-line.ts';

// Whoever started us may be gone with the terminal; what is left to say must not break the clean-up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const words = readCommandLine();
  const env = readEnv();
  // A provider that cannot work is refused before anything is started for it.
  createAi(env.ai);
  const run = await findCommand(words);
  await run(env);
  process.exit(0);
} catch (error) {
  console.error(describeError(error));
  process.exit(1);
}
