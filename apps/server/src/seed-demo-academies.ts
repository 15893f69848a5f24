import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedDemo } from '@skillbridge/database/seeds';
import { createPasswordHasher } from '@skillbridge/server';
import { z } from 'zod';
import { say } from './say.ts';

const saved = z.object({
  password: z.string(),
  admins: z.array(z.object({ email: z.string(), academy: z.string() })),
});

/** Who administers the demo academies, and the password that they share. */
export type DemoAdmins = z.infer<typeof saved>;

export interface SeedOptions {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly dataDir: string;
}

/** Makes the demo academies where they are missing. The admins' password is made up once and kept in the data folder. */
export async function seedDemoAcademies({ appUrl, ownerUrl, dataDir }: SeedOptions): Promise<DemoAdmins> {
  const file = join(dataDir, 'demo-admins.json');
  const before = existsSync(file)
    ? saved.parse(JSON.parse(await readFile(file, 'utf8')))
    : { password: makePassword(), admins: [] };
  // Written before the academies are made: a password that only lived in a killed process would lock everybody out.
  await save(file, before);
  const { password } = before;
  const hashPassword = createPasswordHasher().hash;
  const { people } = await seedDemo({
    appUrl,
    ownerUrl,
    now: new Date(),
    adminPassword: password,
    hashPassword,
    log: say,
  });
  const created = people.filter(({ role }) => role === 'admin').map(({ email, academy }) => ({ email, academy }));
  const kept = before.admins.filter(({ academy }) => !created.some((admin) => admin.academy === academy));
  const now = { password, admins: [...kept, ...created] };
  await save(file, now);
  return now;
}

async function save(file: string, admins: DemoAdmins): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(admins, null, 2), { mode: 0o600 });
}

/** Three groups of five letters and digits that cannot be mistaken for each other: 74 bits, and easy to type. */
function makePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
