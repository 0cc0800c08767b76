import { describe, expect, it } from '@jest/globals';
import { instantAt, isZone } from './zone.js';

describe('a time zone', () => {
  it.each([
    ['Europe/Paris', true],
    ['Asia/Kolkata', true],
    ['UTC', true],
    ['Europe/Lutece', false],
    ['+02:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isZone(text)).toBe(expected);
  });
});

describe('the instant at which clocks show a time', () => {
  it.each([
    ['2026-07-01', '09:00', 'Europe/Paris', '2026-07-01T07:00:00.000Z'],
    ['2026-11-20', '09:00', 'Europe/Paris', '2026-11-20T08:00:00.000Z'],
    ['2026-11-21', '03:00', 'Asia/Tokyo', '2026-11-20T18:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, expected) => {
    expect(new Date(instantAt(day, time, zone)).toISOString()).toBe(expected);
  });
});
