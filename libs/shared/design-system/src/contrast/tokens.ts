import { type Colour, fromHex, fromOklch } from './colour.js';

export type Scheme = 'light' | 'dark';

const PAIR =
  /--([a-z-]+):\s*light-dark\(\s*((?:#[0-9a-f]{6}|oklch\([^)]*\)\)?))\s*,\s*((?:#[0-9a-f]{6}|oklch\([^)]*\)\)?))\s*\)/gi;
const OKLCH = /oklch\(([\d.]+) ([\d.]+) var\(--brand-h\)\)/;

/** Every colour of the theme contract in one scheme, for one hue, by its name without the dashes. */
export function coloursOf(css: string, scheme: Scheme, hue: number): ReadonlyMap<string, Colour> {
  const pairs = [...css.matchAll(PAIR)];
  return new Map(
    pairs.map(([, name = '', light = '', dark = '']) => [name, colourOf(scheme === 'light' ? light : dark, hue)]),
  );
}

function colourOf(text: string, hue: number): Colour {
  const match = OKLCH.exec(text);
  return match ? fromOklch(Number(match[1]), Number(match[2]), hue) : fromHex(text);
}
