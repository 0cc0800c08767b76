import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contrast, type Colour } from './colour.js';
import { coloursOf, type Scheme } from './tokens.js';

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const hues = Array.from({ length: 24 }, (_, step) => step * 15);
const grounds = ['ground', 'surface', 'sunken'];

/** What is read on what: text needs 4.5, the edge of a control 3, the ring of the focus 3 (WCAG 2.2: 1.4.3, 1.4.11, 2.4.13). */
const rules: readonly (readonly [least: number, front: readonly string[], back: readonly string[]])[] = [
  [4.5, ['ink', 'muted', 'brand', 'brand-strong', 'ok', 'warn', 'bad'], ['ground', 'surface']],
  [4.5, ['ink', 'muted'], ['sunken']],
  [4.5, ['ink', 'brand', 'brand-strong'], ['brand-soft']],
  [4.5, ['ok', 'ink'], ['ok-soft']],
  [4.5, ['warn', 'ink'], ['warn-soft']],
  [4.5, ['bad', 'ink'], ['bad-soft']],
  [4.5, ['on-brand'], ['brand', 'brand-strong']],
  [4.5, ['on-bar'], ['bar']],
  [3, ['control', 'brand', 'bad', 'warn'], grounds],
  [3, ['focus'], [...grounds, 'brand-soft', 'ok-soft', 'warn-soft', 'bad-soft']],
];

function failures(scheme: Scheme, hue: number): string[] {
  const colours = coloursOf(css, scheme, hue);
  const colour = (name: string): Colour => {
    const found = colours.get(name);
    if (!found) throw new Error(`The theme contract has no --${name}.`);
    return found;
  };
  return rules.flatMap(([least, fronts, backs]) =>
    fronts.flatMap((front) =>
      backs
        .map((back) => ({ back, ratio: contrast(colour(front), colour(back)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)} < ${least} (${scheme}, hue ${hue})`),
    ),
  );
}

describe('the theme contract', () => {
  it.each(['light', 'dark'] as const)('keeps its contrast in the %s scheme for every hue', (scheme) => {
    expect(hues.flatMap((hue) => failures(scheme, hue))).toEqual([]);
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  });

  it('is read whole: every colour of the style sheet has a light and a dark side', () => {
    const named = css.match(/--[a-z-]+:\s*(?:light-dark|#|oklch)/g) ?? [];

    expect(coloursOf(css, 'light', 0).size).toBe(named.length);
  });
});
