import { describe, expect, it } from '@jest/globals';
import type { KnownPerson, Part, QuickLog } from './quick-log.js';
import { understand } from './understand.js';

/** A Sunday. */
const today = '2026-11-22';

const people: readonly KnownPerson[] = [
  { id: 'claire', name: 'Claire Moreau', kind: 'supervisor' },
  { id: 'denise', name: 'Denise Okafor', kind: 'supervisor' },
  { id: 'denis', name: 'Denis Martin', kind: 'supervisor' },
  { id: 'beatrice', name: 'Béatrice Lévêque', kind: 'supervisor' },
  { id: 'alpha', name: 'Alpha', kind: 'engagement' },
  { id: 'orchidee', name: 'Orchidée bleue', kind: 'engagement' },
];

function read(line: string, locale: 'fr' | 'en' = 'fr'): QuickLog {
  return understand({ line, today, people, locale });
}

type Expected = readonly [date: string | null, minutes: number | null, kind: string | null, person: string | null];

function summary(log: QuickLog): Expected {
  return [log.date.value, log.minutes.value, log.kind.value, log.person.value?.id ?? null];
}

describe('understanding a French line', () => {
  it.each<[string, Expected]>([
    ['hier 1h30 supervision avec Claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['Hier, 1 h 30 de supervision avec claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['avant-hier 90 min supervision avec Béatrice', ['2026-11-20', 90, 'supervision', 'beatrice']],
    ['avant hier soir 90 min supervision avec beatrice', ['2026-11-20', 90, 'supervision', 'beatrice']],
    ["aujourd'hui une heure et demie supervision avec Denise", ['2026-11-22', 90, 'supervision', 'denise']],
    ['aujourd’hui une heure supervision Denise', ['2026-11-22', 60, 'supervision', 'denise']],
    ['lundi dernier 2h supervision avec Denis', ['2026-11-16', 120, 'supervision', 'denis']],
    ['lundi 2h supervision avec Denis Martin', ['2026-11-16', 120, 'supervision', 'denis']],
    ['dimanche dernier 45 minutes supervision Claire', ['2026-11-15', 45, 'supervision', 'claire']],
    ['12/11 1,5 h supervision avec Claire', ['2026-11-12', 90, 'supervision', 'claire']],
    ['le 12/11/2026 1,5h supervision avec Claire', ['2026-11-12', 90, 'supervision', 'claire']],
    ['12.11.26 supervision Claire deux heures', ['2026-11-12', 120, 'supervision', 'claire']],
    ['le 3 novembre supervision 1h15 avec Claire', ['2026-11-03', 75, 'supervision', 'claire']],
    ['1er décembre 2025 supervision 1h avec Claire', ['2025-12-01', 60, 'supervision', 'claire']],
    ['le 12 supervision une heure trente avec Claire', ['2026-11-12', 90, 'supervision', 'claire']],
    ['supervision de groupe samedi 3 heures avec Denise', ['2026-11-21', 180, 'supervision', 'denise']],
    ['il y a 3 jours coaching 1h avec Alpha bénévole', ['2026-11-19', 60, 'practice', 'alpha']],
    ['il y a une semaine coaching 1h30 client Alpha', ['2026-11-15', 90, 'practice', 'alpha']],
    ['hier séance de coaching trois quarts d’heure avec orchidee', ['2026-11-21', 45, 'practice', 'orchidee']],
    ['hier supervision de 14h à 15h30 avec Claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['hier à 14h supervision 1h avec Claire', ['2026-11-21', 60, 'supervision', 'claire']],
    ['hier supervision une demi-heure Claire', ['2026-11-21', 30, 'supervision', 'claire']],
  ])('%s', (line, expected) => {
    expect(summary(read(line))).toEqual(expected);
  });
});

describe('understanding an English line', () => {
  it.each<[string, Expected]>([
    ['yesterday 1.5h supervision with Claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['yesterday an hour and a half supervision with Claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['last Monday 90 min supervision with Denise', ['2026-11-16', 90, 'supervision', 'denise']],
    ['on Friday half an hour supervision with Denis', ['2026-11-20', 30, 'supervision', 'denis']],
    ['13/11 1h supervision with Claire', ['2026-11-13', 60, 'supervision', 'claire']],
    ['11/13 1h supervision with Claire', ['2026-11-13', 60, 'supervision', 'claire']],
    ['November 3rd, 1 hour 30 minutes supervision with Claire', ['2026-11-03', 90, 'supervision', 'claire']],
    ['3 Nov one and a half hours supervision with beatrice', ['2026-11-03', 90, 'supervision', 'beatrice']],
    ['2026-11-03 supervision 1:15 with Claire', ['2026-11-03', 75, 'supervision', 'claire']],
    ['two days ago coached Alpha for 2 hours pro bono', ['2026-11-20', 120, 'practice', 'alpha']],
    ['yesterday from 2pm to 3:30pm supervision with Claire', ['2026-11-21', 90, 'supervision', 'claire']],
    ['today coaching 45 min with Alpha paid', ['2026-11-22', 45, 'practice', 'alpha']],
  ])('%s', (line, expected) => {
    expect(summary(read(line, 'en'))).toEqual(expected);
  });
});

describe('leaving open what a line does not say', () => {
  it.each<[string, 'fr' | 'en', readonly Part[], readonly Part[]]>([
    ['', 'fr', ['date', 'minutes', 'kind', 'person'], []],
    ['hier 1h30 supervision avec Deni', 'fr', [], ['person']],
    ['12/11 1h supervision with Claire', 'en', [], ['date']],
    ['11/11 1h supervision with Claire', 'en', [], []],
    ['dimanche 1h supervision avec Claire', 'fr', [], ['date']],
    ['hier 90 supervision avec Claire', 'fr', ['minutes'], []],
    ['hier 1h avec Claire', 'fr', ['kind'], []],
    ['hier 1h supervision', 'fr', ['person'], []],
    ['hier coaching 1h avec Alpha', 'fr', ['paid'], []],
    ['hier 1h supervision de mon coaching avec Claire', 'fr', [], ['kind']],
    ['hier 1h supervision avec Claire puis 2h', 'fr', [], ['minutes']],
    ['25/11 1h supervision avec Claire', 'fr', [], ['date']],
    ['31/02 1h supervision avec Claire', 'fr', ['date'], []],
  ])('%s (%s)', (line, locale, missing, ambiguous) => {
    const log = read(line, locale);

    expect([log.missing, log.ambiguous]).toEqual([missing, ambiguous]);
  });

  it('offers both readings of a date that can be read twice', () => {
    expect(read('12/11 1h supervision with Claire', 'en').date.choices).toEqual(['2026-11-12', '2025-12-11']);
  });

  it('offers both people of a name that two have', () => {
    expect(read('hier 1h30 supervision avec Deni').person.choices.map(({ id }) => id)).toEqual(['denise', 'denis']);
  });
});

describe('warning', () => {
  it.each([
    'demain 1h supervision avec Claire',
    'vendredi prochain 1h supervision avec Claire',
    '2026-12-24 1h supervision avec Claire',
  ])('of a day that has not come: %s', (line) => {
    expect(read(line).future).toBe(true);
  });

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
