import { Academy, type TenantEm } from '@skillbridge/database';

/** The academy's IANA time zone: every wall-clock time that people write or read is in it. */
export async function academyTimeZone(em: TenantEm, tenantId: string): Promise<string> {
  const academy = await em.findOneOrFail(Academy, { id: tenantId });
  return academy.settings.timeZone;
}
