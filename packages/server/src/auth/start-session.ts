import { Session, type TenantEm } from '@skillbridge/database';
import type { App } from '../app.ts';
import { issueToken, type OpaqueToken } from './opaque-token.ts';
import { SESSION_ABSOLUTE_MS } from './session-lifetime.ts';

/** Opens a browser session in the caller's transaction. The token's text goes into the cookie and nowhere else. */
export async function startSession(
  app: App,
  em: TenantEm,
  user: { readonly tenantId: string; readonly id: string },
  device: string,
): Promise<OpaqueToken> {
  const now = app.clock();
  const token = issueToken(user.tenantId);
  em.create(Session, {
    tenantId: user.tenantId,
    user: [user.tenantId, user.id],
    tokenHash: token.hash,
    device,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + SESSION_ABSOLUTE_MS),
  });
  await em.flush();
  return token;
}
