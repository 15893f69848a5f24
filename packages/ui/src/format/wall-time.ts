const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

/** An instant as the clock on the academy's wall reads it, in the form of a datetime-local input: `2026-11-23T17:00`. */
export function toWallTime(instant: Date | string, timeZone: string): string {
  return formatIn(timeZone).format(new Date(instant)).replace(' ', 'T');
}

/**
 * The instant at which the academy's clock reads `wall` (`2026-11-23T17:00`). `null` when there is none: a date that does
 * not exist, or an hour skipped when summer time begins. Of an hour that comes twice, the first.
 */
export function fromWallTime(wall: string, timeZone: string): Date | null {
  const asUtc = new Date(`${wall.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // Zones lie within a day of UTC: the offsets a day before and after are the only ones that can hold in between.
  const candidates = [-1, 1].map((day) => {
    const near = new Date(asUtc.getTime() + day * 86_400_000);
    const offset = new Date(`${toWallTime(near, timeZone)}:00Z`).getTime() - near.getTime();
    return new Date(asUtc.getTime() - offset);
  });
  const fitting = candidates.filter((candidate) => toWallTime(candidate, timeZone) === wall.slice(0, 16));
  return fitting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
