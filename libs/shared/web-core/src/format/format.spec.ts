import { describe, expect, it } from '@jest/globals';
import { formatDay, formatInstant } from './date.js';
import { formatDuration } from './duration.js';
import { formatEither } from './list.js';
import type { Locale } from './locale.js';
import { minorUnits, writtenAmount } from './money.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('saying a length', () => {
  it.each<[number, Locale, string]>([
    [90, 'fr', '1 h 30'],
    [90, 'en', '1 h 30 min'],
    [65, 'fr', '1 h 05'],
    [120, 'fr', '2 h'],
    [45, 'en', '45 min'],
    [0, 'fr', '0 min'],
    [90_000, 'en', '1,500 h'],
    [-30, 'en', '−30 min'],
  ])('%i minutes in %s', (minutes, locale, said) => {
    expect(plain(formatDuration(minutes, locale))).toBe(said);
  });

  it('never breaks at the end of a line', () => {
    expect(formatDuration(90, 'fr')).not.toContain(' ');
  });
});

describe('saying a day', () => {
  it.each<[Locale, Parameters<typeof formatDay>[2], string]>([
    ['fr', 'short', 'sam. 21 nov.'],
    ['en', 'short', 'Sat 21 Nov'],
    ['fr', 'long', '21 novembre 2026'],
    ['en', 'full', 'Saturday 21 November 2026'],
  ])('in %s, %s', (locale, style, said) => {
    expect(plain(formatDay('2026-11-21', locale, style))).toBe(said);
  });

  it('writes the first of a month as French does', () => {
    expect(plain(formatDay('2026-12-01', 'fr', 'long'))).toBe('1er décembre 2026');
  });

  it('says an instant on the body’s clock', () => {
    expect(plain(formatInstant('2026-11-21T23:30:00Z', 'fr', 'Europe/Paris'))).toMatch(/22 nov\. 2026.*00:30/);
  });
});

describe('saying what to choose between', () => {
  it('joins with the language’s own word', () => {
    const names = ['Denise Okafor', 'Denis Martin'];

    expect([formatEither(names, 'fr'), formatEither(names, 'en')]).toEqual([
      'Denise Okafor ou Denis Martin',
      'Denise Okafor or Denis Martin',
    ]);
  });
});

describe('an amount that is written', () => {
  it.each<[string, string, number | null]>([
    ['120', 'EUR', 12_000],
    ['1\u202f200,50', 'EUR', 120_050],
    ['20000000', 'EUR', 2_000_000_000],
    ['500', 'JPY', 500],
    ['0.001', 'EUR', null],
    ['many', 'EUR', null],
    ['12', 'euro', null],
    ['21474836.48', 'EUR', null],
  ])('%s %s is read', (written, currency, amount) => {
    expect(minorUnits(written, currency)).toBe(amount);
  });

  it.each([
    [12_000, 'EUR', '120'],
    [120_050, 'EUR', '1200.50'],
    [500, 'JPY', '500'],
  ])('%i in %s is written as it would be typed', (amount, currency, written) => {
    expect(writtenAmount(amount, currency)).toBe(written);
    expect(minorUnits(written, currency)).toBe(amount);
  });
});
