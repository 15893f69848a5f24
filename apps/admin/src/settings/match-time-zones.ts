const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** The time zones whose name holds every word typed, in any case: `new york` finds `America/New_York`. */
export function matchTimeZones(typed: string): readonly string[] {
  const words = typed
    .toLowerCase()
    .split(/[\s_/]+/u)
    .filter(Boolean);
  return zones.filter((zone) => {
    const name = zone.toLowerCase().replaceAll('_', ' ');
    return words.every((word) => name.includes(word));
  });
}
