import type { Client } from 'pg';

export type IssueToken = (tenantId: string) => { readonly text: string; readonly hash: string };
export type ScaleSession = { readonly userId: string; readonly token: string };

type Opening = {
  readonly tenantId: string;
  readonly userIds: readonly string[];
  readonly now: Date;
  readonly issueToken: IssueToken;
};

/** Opens a session a day long for each of these people of one academy. */
export async function openSessions(owner: Client, opening: Opening): Promise<ScaleSession[]> {
  const { tenantId, userIds, now, issueToken } = opening;
  const sessions = userIds.map((userId) => ({ userId, token: issueToken(tenantId) }));
  await owner.query(
    `insert into sessions (tenant_id, id, user_id, token_hash, device, created_at, last_seen_at, expires_at)
     select $1, gen_random_uuid(), u, h, 'Load generator', $4, $4, $4::timestamptz + interval '1 day'
     from unnest($2::uuid[], $3::text[]) as opened(u, h)`,
    [tenantId, userIds, sessions.map((one) => one.token.hash), now],
  );
  return sessions.map(({ userId, token }) => ({ userId, token: token.text }));
}
