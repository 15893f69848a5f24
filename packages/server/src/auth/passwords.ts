import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// OWASP ASVS 5.0, appendix C: argon2id with t=2 needs m >= 19 MiB at p=1.
const MEMORY_KIB = 19 * 1024;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
// Each hash holds 19 MiB and a libuv thread, of which there are four: two leave room for everything else.
const MOST_AT_ONCE = 2;

const derive = promisify(argon2);

export type PasswordHasher = {
  /** A PHC string to store. */
  hash(password: string): Promise<string>;
  /** Whether the password fits. A null or unreadable hash takes as long as a real one and never fits. */
  verify(password: string, stored: string | null): Promise<boolean>;
};

/** argon2id from node:crypto, a bounded number at a time. */
export function createPasswordHasher(): PasswordHasher {
  const inTurn = createTurnstile(MOST_AT_ONCE);
  const absent = formatPhc(randomBytes(16), randomBytes(TAG_BYTES));
  const tagOf = (password: string, nonce: Buffer, cost: Cost): Promise<Buffer> =>
    inTurn(() =>
      derive('argon2id', {
        message: Buffer.from(password.normalize('NFKC')),
        nonce,
        parallelism: cost.lanes,
        tagLength: TAG_BYTES,
        memory: cost.memory,
        passes: cost.passes,
      }),
    );
  return {
    async hash(password) {
      const nonce = randomBytes(16);
      return formatPhc(nonce, await tagOf(password, nonce, { memory: MEMORY_KIB, passes: PASSES, lanes: LANES }));
    },
    async verify(password, stored) {
      const parsed = parsePhc(stored ?? absent) ?? parsePhc(absent);
      if (!parsed) return false;
      const tag = await tagOf(password, parsed.nonce, parsed.cost);
      return timingSafeEqual(tag, parsed.tag) && stored !== null;
    },
  };
}

type Cost = { readonly memory: number; readonly passes: number; readonly lanes: number };

function formatPhc(nonce: Buffer, tag: Buffer): string {
  const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${text(nonce)}$${text(tag)}`;
}

function parsePhc(phc: string): { cost: Cost; nonce: Buffer; tag: Buffer } | null {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc);
  if (!match) return null;
  const [, memory, passes, lanes, nonce = '', tag = ''] = match;
  const bytes = Buffer.from(tag, 'base64');
  if (bytes.length !== TAG_BYTES) return null;
  const cost = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  return { cost, nonce: Buffer.from(nonce, 'base64'), tag: bytes };
}

/** Lets a bounded number of tasks run at once; the rest wait in order. */
function createTurnstile(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes straight to whoever waits, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
