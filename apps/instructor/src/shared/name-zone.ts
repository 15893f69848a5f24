/** An IANA zone as one says it: `New York time` for `America/New_York`, `UTC` for `Etc/UTC`. */
export function nameZone(timeZone: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return /^(?:UTC|GMT|Zulu|Universal)/u.test(place) ? 'UTC' : `${place} time`;
}
