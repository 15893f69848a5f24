type Rgb = readonly [number, number, number];

/** Reads `#rrggbb` as three channels from 0 to 255. */
export function parseHex(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** `color-mix(in srgb, top share, base)`. */
export function mixSrgb(top: Rgb, base: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * share + base[index] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
