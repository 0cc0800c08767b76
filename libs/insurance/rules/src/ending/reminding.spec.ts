import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import type { HeldCover } from '../coverage.js';
import { isGone } from './belonging.js';
import { placesOn } from './place.js';
import { refusalsToPractise } from './practice.js';
import { coverRemindersOn, type KnownOfHolder, nextReminderOn, type ToldReminder } from './reminding.js';

const today = '2026-11-22';
/** Sixty days before its last day is 31 October, thirty are 30 November, seven are 23 December. */
const ends = '2026-12-30';

function cover(changes: Partial<HeldCover> = {}): HeldCover {
  const days = { startsOn: '2026-01-01', endsOn: ends };
  return { ...days, kind: 'policy', countries: ['FR'], status: 'verified', ...changes };
}

const known = (covers: HeldCover[], changes: Partial<KnownOfHolder> = {}): KnownOfHolder => ({
  covers,
  said: [],
  told: [],
  ...changes,
});
const ending = (daysBefore: number, ...countries: string[]) => ({
  kind: 'ending' as const,
  countries,
  onDay: '2026-12-31',
  daysBefore,
});
const told = (one: Omit<ToldReminder, 'toldOn'>, toldOn = today): ToldReminder => ({ ...one, toldOn });
const gap = (onDay: string, ...countries: string[]) => ({ kind: 'gap' as const, countries, onDay, daysBefore: null });
const says = (country: string, from: string, until: string | null = null) => ({ country, from, until });

describe('cover that ends', () => {
  it.each<[string, string, object[]]>([
    ['61 days before', '2026-10-30', []],
    ['60 days before', '2026-10-31', [ending(60, 'FR')]],
    ['31 days before', '2026-11-29', [ending(60, 'FR')]],
    ['30 days before', '2026-11-30', [ending(30, 'FR')]],
    ['7 days before', '2026-12-23', [ending(7, 'FR')]],
    ['on its last day', '2026-12-30', [ending(7, 'FR')]],
  ])('is told %s as the nearest of 60, 30 and 7 days', (_, on, reminders) => {
    expect(coverRemindersOn(known([cover()]), on)).toEqual(reminders);
  });

  const next = { startsOn: '2026-12-31', endsOn: '2027-12-30' };
  it.each<[string, HeldCover[], object[]]>([
    ['a verified cover follows', [cover(), cover(next)], []],
    ['a declared cover follows', [cover(), cover({ ...next, status: 'declared' })], []],
    ['a refused cover follows', [cover(), cover({ ...next, status: 'refused' })], [ending(60, 'FR')]],
    ['another begins a day late', [cover(), cover({ ...next, startsOn: '2027-01-01' })], [ending(60, 'FR')]],
    ['what follows is for another country', [cover(), cover({ ...next, countries: ['BE'] })], [ending(60, 'FR')]],
    ['a letter follows a policy', [cover(), cover({ ...next, kind: 'employer-letter' })], [ending(60, 'FR')]],
    ['there is a letter alone', [cover({ kind: 'employer-letter' })], [ending(60, 'FR')]],
    ['it ends in two countries', [cover({ countries: ['FR', 'BE'] })], [ending(60, 'BE', 'FR')]],
    ['a year was withdrawn', [cover({ status: 'withdrawn' })], []],
  ])('when %s', (_, covers, reminders) => {
    expect(coverRemindersOn(known(covers), today)).toEqual(reminders);
    expect(coverRemindersOn(known([...covers].reverse()), today)).toEqual(reminders);
  });

  it('is told once so near, and of a country that was not told of', () => {
    const wasTold = { told: [told(ending(60, 'FR'))] };

    expect(coverRemindersOn(known([cover()], wasTold), today)).toEqual([]);
    expect(coverRemindersOn(known([cover()], { told: [told(ending(7, 'FR'))] }), today)).toEqual([]);
    expect(coverRemindersOn(known([cover()], wasTold), '2026-11-30')).toEqual([ending(30, 'FR')]);
    expect(coverRemindersOn(known([cover({ countries: ['BE', 'FR'] })], wasTold), today)).toEqual([ending(60, 'BE')]);
  });

  it('is not told of a country in which practice is over by then, or is over', () => {
    const until = (day: string) => ({ said: [says('FR', '2026-01-01', day)] });

    expect(coverRemindersOn(known([cover()], until('2026-12-30')), today)).toEqual([]);
    expect(coverRemindersOn(known([cover()], until('2026-12-31')), today)).toEqual([ending(60, 'FR')]);
    expect(coverRemindersOn(known([cover()], until('2026-11-21')), today)).toEqual([]);
  });
});

describe('cover that is missing', () => {
  const over = cover({ endsOn: '2026-11-10' });

  it('is told at once, and once a month for as long as it is', () => {
    const reminder = gap('2026-11-11', 'FR');

    expect(coverRemindersOn(known([over]), today)).toEqual([reminder]);
    const wasTold = known([over], { told: [told(reminder)] });
    expect(coverRemindersOn(wasTold, '2026-12-21')).toEqual([]);
    expect(coverRemindersOn(wasTold, '2026-12-22')).toEqual([reminder]);
  });

  it('is told of all countries at once, also of those that no cover ever named', () => {
    const said = [says('CH', '2026-11-15'), says('DE', '2027-01-01')];

    expect(coverRemindersOn(known([over], { said }), today)).toEqual([gap('2026-11-11', 'CH', 'FR')]);
  });
});

describe('where somebody practises', () => {
  it('is what they say, and what their covers name of which they say nothing; what is only declared is told apart', () => {
    const covers = [
      cover({ countries: ['BE', 'FR'] }),
      cover({ startsOn: '2026-12-31', endsOn: '2027-12-30', status: 'declared' }),
    ];

    expect(placesOn(covers, [says('BE', '2026-01-01', '2026-11-01')], today)).toEqual([
      { country: 'FR', said: null, until: '2027-12-30', toBeChecked: true, bareFrom: '2027-12-31' },
    ]);
  });

  it.each([
    [says('FR', '2026-01-01'), []],
    [says('FR', '2026-01-01', '2026-01-01'), []],
    [says('FR', '2026-01-02', '2026-01-01'), ['INSURANCE_PRACTICE_DAYS']],
    [says('XX', '2026-01-02'), ['INSURANCE_COUNTRY_UNKNOWN']],
  ])('may be said so: %j', (request, codes) => {
    expect(refusalsToPractise(request).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the next day on which somebody is looked at', () => {
  it.each<[string, KnownOfHolder, string | null]>([
    ['nothing is known', known([]), null],
    ['something is due', known([cover()]), today],
    ['it was told', known([cover()], { told: [told(ending(60, 'FR'))] }), '2026-11-30'],
    ['a year lies ahead', known([cover({ endsOn: '2027-12-30' })]), '2027-10-31'],
    [
      'a gap was told',
      known([cover({ endsOn: '2026-11-10' })], { told: [told(gap('2026-11-11', 'FR'))] }),
      '2026-12-22',
    ],
    ['practice begins later', known([], { said: [says('FR', '2027-02-01')] }), '2027-02-01'],
    ['a cover begins later', known([cover({ startsOn: '2026-12-01' })]), '2026-12-01'],
    ['practice ends before', known([cover()], { said: [says('FR', '2026-01-01', ends)] }), null],
  ])('when %s', (_, holder, day) => {
    expect(nextReminderOn(holder, today)).toBe(day);
  });

  it('misses nothing: whoever is looked at on those days alone is told what is told by looking every day', () => {
    const covers = [
      cover(),
      cover({ countries: ['BE'], endsOn: '2026-12-10' }),
      cover({ startsOn: '2027-02-01', endsOn: '2027-03-01' }),
    ];
    const tell = (isLookedAt: (holder: KnownOfHolder, on: string) => boolean) => {
      const all: ToldReminder[] = [];
      for (let on = '2026-09-01'; on < '2027-06-01'; on = addDays(on, 1)) {
        const holder = known(covers, { told: all });
        if (isLookedAt(holder, on)) all.push(...coverRemindersOn(holder, on).map((one) => told(one, on)));
      }
      return all;
    };

    let next: string | null = '2026-09-01';
    const looked = tell((holder, on) => {
      if (next === null || on < next) return false;
      const due = coverRemindersOn(holder, on).map((one) => told(one, on));
      next = nextReminderOn({ ...holder, told: [...holder.told, ...due] }, on);
      return true;
    });

    expect(looked).toEqual(tell(() => true));
    expect(looked.length).toBeGreaterThan(10);
  });
});

describe('of whom nothing is asked any more', () => {
  const award = (validFrom: string, endsOn: string | null = null) => ({ validFrom, endsOn });
  it.each<[string, boolean, ReturnType<typeof award>[], boolean]>([
    ['never accredited', false, [], false],
    ['dead', true, [award('2025-01-01')], true],
    ['accredited', false, [award('2025-01-01')], false],
    ['withdrawn', false, [award('2025-01-01', today)], true],
    ['withdrawn tomorrow', false, [award('2025-01-01', '2026-11-23')], false],
    ['accredited anew', false, [award('2026-11-01'), award('2025-01-01', '2026-01-01')], false],
    ['withdrawn from a second one', false, [award('2025-01-01'), award('2026-01-01', '2026-11-01')], true],
  ])('%s', (_, hasDied, awards, gone) => {
    expect(isGone({ hasDied, awards }, today)).toBe(gone);
  });
});
