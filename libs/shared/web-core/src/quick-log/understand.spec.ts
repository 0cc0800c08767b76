import { describe, expect, it } from '@jest/globals';
import { ENGLISH } from '../../test/quick-log/english.js';
import { FRENCH } from '../../test/quick-log/french.js';
import { inWords, PEOPLE, TODAY } from '../../test/quick-log/phrase.js';
import type { QuickLog } from './quick-log.js';
import { understand } from './understand.js';

function read(line: string, locale: 'fr' | 'en' = 'fr'): QuickLog {
  return understand({ line, today: TODAY, people: PEOPLE, locale });
}

describe('understanding a line', () => {
  it.each(FRENCH)('in French: %s', (line, reads, save) => {
    expect(inWords(read(line, 'fr'))).toEqual([reads, save]);
  });

  it.each(ENGLISH)('in English: %s', (line, reads, save) => {
    expect(inWords(read(line, 'en'))).toEqual([reads, save]);
  });

  it('asks for everything of an empty one', () => {
    expect(read('').missing).toEqual(['date', 'minutes', 'kind', 'person']);
  });

  it('offers both readings of a date that can be read twice', () => {
    expect(read('12/11 1h supervision with Claire', 'en').date.choices).toEqual(['2026-11-12', '2025-12-11']);
  });

  it('offers both people of a name that two have', () => {
    expect(read('hier 1h30 supervision avec Deni').person.choices.map(({ id }) => id)).toEqual(['denise', 'denis']);
  });
});

describe('warning', () => {
  it('of nothing when the day has come', () => {
    expect(read('hier 1h supervision avec Claire').future).toBe(false);
  });

  it.each<[string, string | null]>([
    ['hier coaching 1h client Pierre Durand', 'Pierre Durand'],
    ['hier 1h coachée Sophie', 'Sophie'],
    ['hier coaching 1h avec Sophie', 'Sophie'],
    ['hier coaching 1h client Alpha', null],
    ['hier 1h supervision avec Claire', null],
    ['hier 1h avec mon client', null],
  ])('of what looks like a client’s name: %s', (line, name) => {
    expect(read(line).possibleClientName?.text ?? null).toBe(name);
  });

  it('of a supervisor nobody knows', () => {
    expect(read('hier 1h supervision avec Gaston').unknownPerson?.text).toBe('Gaston');
  });
});

describe('pointing at where each part was read', () => {
  it('gives the spans of the line as it was typed', () => {
    const line = 'Hier 1h30 supervision avec Béatrice';
    const log = read(line);
    const parts = [log.date, log.minutes, log.kind, log.person].map(
      ({ span }) => span && line.slice(span.from, span.to),
    );

    expect(parts).toEqual(['Hier', '1h30', 'supervision', 'Béatrice']);
  });

  it('keeps the time of day and the form beside them', () => {
    const log = read('hier à 14h30 supervision de groupe 1h avec Claire');

    expect([log.startsAt, log.form]).toEqual(['14:30', 'group']);
  });

  it('reads whether practice was paid', () => {
    expect([
      read('hier coaching 1h avec Alpha bénévole').paid.value,
      read('hier coaching 1h avec Alpha, payé').paid.value,
    ]).toEqual([false, true]);
  });
});
