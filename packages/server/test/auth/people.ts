import { inTenant, User } from '@skillbridge/database';
import { type Answer, pageHeaders, send } from '../http/send.ts';
import type { Stack } from '../stack.ts';
import type { World } from '../world.ts';

/** Calls with headers of one of our own pages. `cookie` is the whole pair as the browser keeps it. */
export function post(stack: Stack, path: string, input: unknown, cookie?: string): Promise<Answer> {
  return send(`${stack.url}/api/trpc/${path}`, {
    method: 'POST',
    headers: { ...pageHeaders(null), ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(input ?? {}),
  });
}

/** Who a session's cookie belongs to: 200 or 401. */
export async function statusOf(stack: Stack, session: string): Promise<number> {
  return (await send(`${stack.url}/api/trpc/account.me`, { headers: pageHeaders(session) })).status;
}

export function signIn(stack: Stack, email: string, password: string, academyId?: string): Promise<Answer> {
  return post(stack, 'public.frontDoor.signIn', { email, password, ...(academyId ? { academyId } : {}) });
}

/** The session's token out of the answer's cookie; empty when none was set. */
export function sessionOf(answer: Answer): string {
  return /^skillbridge=([^;]*)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
}

/** Gives somebody of the tests' academies a password, and whatever else is to be different about them. */
export async function setUser(
  stack: Stack,
  { tenantId }: World,
  id: string,
  { password, ...fields }: { password?: string; status?: string; email?: string; deletedAt?: Date },
): Promise<void> {
  const passwordHash = password === undefined ? {} : { passwordHash: await stack.app.passwords.hash(password) };
  await inTenant(stack.app.orm, tenantId, (em) =>
    em.nativeUpdate(User, { tenantId, id }, { ...fields, ...passwordHash } as Partial<User>),
  );
}
