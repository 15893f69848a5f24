import { ApiToken, inTenant, Session } from '@skillbridge/database';
import type { App } from '../app.ts';
import { findApiToken, findSession } from './identify.query.ts';
import type { Identity } from './identity.ts';
import { parseToken } from './opaque-token.ts';
import { SESSION_IDLE_MS, SESSION_TOUCH_MS } from './session-lifetime.ts';

/** What a request shows for itself: the portals' cookie, or a program's `Authorization: Bearer`. */
export type Credentials = { readonly kind: 'session' | 'token'; readonly text: string };

/**
 * Who the credentials belong to, read afresh for every request so that a suspension or a sign-out counts at once;
 * null when they are missing, wrong, ended or expired. One round trip, plus a write at most once a minute.
 */
export async function identify(app: App, credentials: Credentials | null): Promise<Identity | null> {
  const token = credentials ? parseToken(credentials.text) : null;
  if (!credentials || !token) return null;
  const now = app.clock();
  const found =
    credentials.kind === 'session'
      ? await findSession(app.reads, token, { now, idleSince: new Date(now.getTime() - SESSION_IDLE_MS) })
      : await findApiToken(app.reads, token, now);
  if (!found) return null;
  const seen = found.lastSeenAt?.getTime() ?? 0;
  if (now.getTime() - seen > SESSION_TOUCH_MS) await touch(app, found.identity, now);
  return found.identity;
}

async function touch(app: App, { actor, credential }: Identity, now: Date): Promise<void> {
  const row = { tenantId: actor.tenantId, id: credential.id };
  await inTenant(app.orm, actor.tenantId, async (em) => {
    if (credential.kind === 'session') await em.nativeUpdate(Session, row, { lastSeenAt: now });
    else await em.nativeUpdate(ApiToken, row, { lastUsedAt: now });
  });
}
