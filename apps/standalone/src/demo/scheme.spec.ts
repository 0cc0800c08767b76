import { describe, expect, it } from '@jest/globals';
import { demoSchemeWithCriteria } from './criteria.js';
import { demoScheme } from './scheme.js';

const levels = demoScheme.levels.map(({ code }) => code);

/** Every text of the scheme in one language. */
function textsIn(language: 'fr' | 'en', value: unknown = demoScheme): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string' ? [inner] : textsIn(language, inner),
  );
}

/** Every set of amounts by level. */
function amountsIn(value: unknown = demoScheme): Record<string, number>[] {
  if (typeof value !== 'object' || value === null) return [];
  return levels.every((code) => code in value)
    ? [value as Record<string, number>]
    : Object.values(value).flatMap(amountsIn);
}

describe('the scheme of the demonstration body', () => {
  it('has four levels of its own', () => {
    expect(demoScheme.levels.map(({ code, title }) => [code, title.fr, title.en])).toEqual([
      ['niveau-1', 'Niveau 1', 'Level 1'],
      ['niveau-2', 'Niveau 2', 'Level 2'],
      ['niveau-3', 'Niveau 3', 'Level 3'],
      ['niveau-4', 'Niveau 4', 'Level 4'],
    ]);
  });

  it('says everything in both languages, and claims no other body’s award', () => {
    const [french, english] = [textsIn('fr'), textsIn('en')];

    expect(french.length).toBe(english.length);
    expect(french.length).toBeGreaterThan(20);
    expect([...french, ...english].filter((text) => text.trim() === '' || /EMCC|ICF|\bAC\b|EIA/.test(text))).toEqual(
      [],
    );
  });

  it('uses the words of the profession in French', () => {
    const french = textsIn('fr').join(' ');

    expect(french).not.toMatch(/\bDPC\b|certificat|formation continue|bénéficiaire|supervisé·e|DPC|'/i);
    expect(french).toContain('Développement professionnel continu');
  });

  it('asks no less of a higher level', () => {
    const rising = amountsIn().map((amounts) => levels.map((code) => amounts[code] ?? 0));
    const ratios = rising.filter(([first = 0, , , last = 0]) => last < first);

    expect(rising.length).toBe(6);
    expect(ratios).toEqual([[2100, 2100, 1920, 1800]]);
    expect(
      rising.filter(
        (amounts) => !ratios.includes(amounts) && amounts.some((amount, index) => amount < (amounts[index - 1] ?? 0)),
      ),
    ).toEqual([]);
  });

  it('rests on a line that is collected, and survives being written as JSON', () => {
    const [first] = demoScheme.requirements;

    expect(demoScheme.precondition).toEqual([first.id]);
    expect(demoScheme.collected).toContain(first.measure.of.kind);
    expect(JSON.parse(JSON.stringify(demoScheme))).toEqual(demoScheme);
  });

  it('asks two people, who see no name, for seven criteria from its second version on', () => {
    const { assessment } = demoSchemeWithCriteria;

    expect(assessment.criteria.map(({ code }) => code)).toHaveLength(7);
    expect(textsIn('fr', assessment).length).toBe(textsIn('en', assessment).length);
    expect(textsIn('fr', assessment).join(' ')).not.toMatch(/EMCC|ICF|\bAC\b|bénéficiaire|'/);
    expect('assessment' in demoScheme).toBe(false);
  });
});
