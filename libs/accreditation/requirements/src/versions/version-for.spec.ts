import { describe, expect, it } from '@jest/globals';
import type { Transition } from '../scheme/scheme-version.js';
import { versionFor } from './version-for.js';

const version = (name: string, validFrom: string, transition?: Transition) => ({ name, validFrom, transition });
const old = version('old', '2020-01-01');
const chosen = (transition: Transition | undefined, days: Parameters<typeof versionFor>[1]) => {
  const found = versionFor([version('new', '2026-01-01', transition), old], days);
  return found && [found.version.name, found.former?.name ?? null];
};

describe('the version that decides', () => {
  it('is the one in force on the day, where it says nothing else', () => {
    expect(chosen(undefined, { on: '2025-12-31', appliedOn: '2026-02-01' })).toEqual(['old', null]);
    expect(chosen(undefined, { on: '2026-01-01', appliedOn: '2025-02-01' })).toEqual(['new', null]);
  });

  it('is that of the application, which stays frozen at its submission', () => {
    expect(chosen({ by: 'application' }, { on: '2026-06-01', appliedOn: '2025-12-31' })).toEqual(['old', null]);
    expect(chosen({ by: 'application' }, { on: '2026-06-01', appliedOn: '2026-01-01' })).toEqual(['new', null]);
    expect(chosen({ by: 'application' }, { on: '2026-06-01', appliedOn: null })).toEqual(['new', null]);
  });

  it('is that of the fact that is judged', () => {
    expect(chosen({ by: 'fact' }, { on: '2026-06-01', factOn: '2025-05-01' })).toEqual(['old', null]);
  });

  it('is that of the day on which the cycle began', () => {
    expect(chosen({ by: 'cycle' }, { on: '2026-06-01', cycleFrom: '2024-03-01' })).toEqual(['old', null]);
    expect(chosen({ by: 'cycle' }, { on: '2026-06-01', cycleFrom: '2026-03-01' })).toEqual(['new', null]);
  });

  it('lets the former one be chosen until its last day', () => {
    const overlap: Transition = { by: 'decision', formerUntil: '2026-03-31' };

    expect(chosen(overlap, { on: '2026-03-31' })).toEqual(['new', 'old']);
    expect(chosen(overlap, { on: '2026-04-01' })).toEqual(['new', null]);
  });

  it('is none before the first', () => {
    expect(versionFor([old], { on: '2019-12-31' })).toBeNull();
  });
});
