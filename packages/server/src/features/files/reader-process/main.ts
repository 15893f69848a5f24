import { buffer } from 'node:stream/consumers';
import { readDocument } from './read-document.ts';
import { readableKinds } from './readable-kind.ts';

/**
 * The reading process: a file's bytes come in by stdin, its kind as the one argument, and one JSON object leaves by
 * stdout. It is started with no rights, no environment and little memory, because what it parses may be hostile. It
 * must import nothing of ours but its own folder.
 */
const kind = readableKinds.find((one) => one === process.argv[2]);
if (!kind) throw new Error('The kind of file is missing.');
const outcome = await readDocument(kind, await buffer(process.stdin));
// A parser may have left timers behind; nothing of it is wanted any more.
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
