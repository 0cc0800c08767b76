import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { procedureOf } from '../case.js';
import { after, step } from '../../test/full/given.js';
import { applyToBeRestored, RESTORING } from '../../test/full/paths.js';
import { empty, hold, PEOPLE } from '../../test/given-case.js';
import { loadOf, type Part } from './load.js';
import type { RosterEntry } from './roster.js';
import { isBesideRoster, passedOver, refusalsByRota, type RotaGiven, rotaOf } from './rota.js';

const TODAY = '2026-11-28';
const refuse = step('refuse-restoration', 'sanction-panel');
const LAY = { function: 'panel', seat: 'lay' } as const;
const theCase = { ...empty, everHeld: PEOPLE.slice(0, 5), procedure: procedureOf('2') };
const on = (personId: string, changes: Partial<RosterEntry> = {}): RosterEntry => ({
  personId,
  post: 'panel-lay',
  fromOn: '2026-01-01',
  endsOn: null,
  ...changes,
});
const sat = (personId: string, since: string, changes: Partial<Part> = {}): Part => ({
  personId,
  function: 'panel',
  seat: 'lay',
  since,
  endedOn: null,
  state: 'closed-complete',
  ...changes,
});
const next = (changes: Partial<RotaGiven>, inCase: typeof empty = theCase) =>
  rotaOf(
    LAY,
    { roster: ['cyd', 'ada', 'bo'].map((id) => on(id)), parts: [], limit: 3, shutOut: [], ...changes },
    inCase,
    TODAY,
  ).order;

describe('who is next', () => {
  it('R15: is whoever was given it the longest ago, never before all, and of one day the lower id', () => {
    expect(next({})).toEqual(['ada', 'bo', 'cyd']);
    expect(next({ parts: [sat('ada', '2026-02-01')] })).toEqual(['bo', 'cyd', 'ada']);
    const parts = [
      sat('ada', '2026-02-01'),
      sat('bo', '2025-02-01'),
      sat('cyd', '2026-02-01'),
      sat('bo', '2026-03-01'),
    ];
    expect(next({ parts })).toEqual(['ada', 'cyd', 'bo']);
  });

  it('R15: counts what was given for that place, or without any', () => {
    expect(next({ parts: [sat('ada', '2026-02-01', { seat: 'coach' })] })[0]).toBe('ada');
    expect(next({ parts: [sat('ada', '2026-02-01', { seat: null })] })[0]).toBe('bo');
    expect(next({ parts: [sat('ada', '2026-02-01', { function: 'reviewer' })] })[0]).toBe('ada');
  });

  it('R15: is on the roster for it, on the day', () => {
    const roster = [
      on('ada', { endsOn: TODAY }),
      on('bo', { fromOn: '2026-11-29' }),
      on('cyd', { post: 'panel-coach' }),
      on('dee'),
    ];
    expect(next({ roster })).toEqual(['dee']);
  });

  it('R15: is nobody who is shut out of the case', () => {
    expect(next({ shutOut: ['ada'] })).toEqual(['bo', 'cyd']);
  });

  it('R15: is on a restoration nobody who refused it before', () => {
    const again = after([...RESTORING, [refuse, '2031-12-10'], [applyToBeRestored, '2032-12-10']]);
    const [refuser = ''] = again.events.find(({ event }) => event === 'refuse-restoration')?.by.personIds ?? [];
    const roster = [refuser, 'ada'].map((id) => on(id, { post: 'sanction-panel' }));
    const given = { roster, parts: [], limit: 3, shutOut: [] };
    const wanted = { function: 'sanction-panel', seat: null } as const;

    expect(refuser).not.toBe('');
    expect(rotaOf(wanted, given, { ...again, everHeld: [] }, '2032-12-10').order).toEqual(['ada']);
  });

  it('R15: is nobody whose other part in the case is kept apart from it', () => {
    const everHeld = [...theCase.everHeld, hold('ada', 'investigator'), hold('bo', 'witness')];

    expect(next({}, { ...theCase, everHeld })).toEqual(['cyd']);
    expect(next({ roster: [on('csm'), on('coach'), on('reg')] })).toEqual([]);
  });

  it('R15: is nobody who sits in it already, nor left it for an objection', () => {
    const everHeld = [...theCase.everHeld, { ...hold('ada', 'panel'), seat: 'chair' as const }];
    expect(next({}, { ...theCase, everHeld })).toEqual(['bo', 'cyd']);

    const left = [...theCase.everHeld, { ...hold('bo', 'panel'), seat: 'lay' as const, endedOn: '2026-11-20' }];
    const by = { as: 'reviewer' as const, personIds: ['rex'] };
    const upheld = { event: 'decide-objections' as const, by, upheld: true, seats: ['lay' as const], on: '2026-11-20' };
    expect(next({}, { ...theCase, everHeld: left, events: [upheld] })).toEqual(['ada', 'cyd']);
  });

  it('R15: is nobody who has as many open cases as the limit allows', () => {
    const three = ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => sat('ada', day, { state: 'listed' }));

    expect(next({ parts: three })).toEqual(['bo', 'cyd']);
    expect(next({ parts: three.slice(1) })).toEqual(['bo', 'cyd', 'ada']);
    expect(next({ parts: three, limit: 4 })).toEqual(['bo', 'cyd', 'ada']);
  });

  it('R15: is of assessors nobody who judged the case before', () => {
    const wanted = { function: 'assessor', seat: 'lay' } as const;
    const by = { as: 'assessor' as const, personIds: ['ada'] };
    const judged = { ...theCase, events: [{ event: 'close-no-case' as const, by, on: '2026-11-20' }] };
    const roster = ['ada', 'bo'].map((id) => on(id, { post: 'assessor-lay' }));

    expect(rotaOf(wanted, { roster, parts: [], limit: 3, shutOut: [] }, judged, TODAY).order).toEqual(['bo']);
  });
});

describe('appointing somebody', () => {
  const rota = { kept: true, order: ['ada', 'bo', 'cyd'] };
  const codes = (personId: string, because: 'away' | null, by = rota) =>
    refusalsByRota({ personId, because }, by).map(({ code }) => code);

  it('R15: asks for no reason for whoever is next, and for one for anybody after', () => {
    expect(codes('ada', null)).toEqual([]);
    expect(codes('bo', null)).toEqual(['COMPLAINTS_NOT_NEXT']);
    expect(codes('bo', 'away')).toEqual([]);
  });

  it('R15: passes over each who was before', () => {
    expect(passedOver('ada', rota)).toEqual([]);
    expect(passedOver('cyd', rota)).toEqual(['ada', 'bo']);
    expect(passedOver('zed', rota)).toEqual([]);
  });

  it('R15: takes nobody beside the roster while it has somebody, for whatever reason', () => {
    expect(codes('zed', null)).toEqual(['COMPLAINTS_NOT_ON_ROSTER']);
    expect(codes('zed', 'away')).toEqual(['COMPLAINTS_NOT_ON_ROSTER']);
    expect(isBesideRoster('ada', rota)).toBe(false);
  });

  it('R15: takes anybody once nobody on it is left, and where none is kept', () => {
    const left = { kept: true, order: [] };
    expect(codes('zed', null, left)).toEqual([]);
    expect(isBesideRoster('zed', left)).toBe(true);

    const none = { kept: false, order: [] };
    expect(codes('zed', null, none)).toEqual([]);
    expect(isBesideRoster('zed', none)).toBe(false);
    expect(passedOver('zed', none)).toEqual([]);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const days = fc.integer({ min: 0, max: 300 }).map((n) => addDays('2026-01-01', n));
const partsOf = fc.array(
  fc.tuple(fc.constantFrom(...ids), days, fc.constantFrom('listed' as const, 'closed-complete' as const)),
  { maxLength: 30 },
);

describe('whatever was given before', () => {
  it('R15: does not hang on the order in which anybody was put on the roster', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 5 }), partsOf, (shuffled, given) => {
        const parts = given.map(([id, day, state]) => sat(id, day, { state }));
        expect(next({ roster: shuffled.map((id) => on(id)), parts })).toEqual(
          next({ roster: ids.map((id) => on(id)), parts }),
        );
      }),
    );
  });

  it('R15: gives nobody a case above the limit, and everybody one before anybody has two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 25 }), (limit, cases) => {
        const parts: Part[] = [];
        for (let n = 0; n < cases; n += 1) {
          const [chosen] = next({ roster: ids.map((id) => on(id)), parts, limit });
          if (chosen === undefined) break;
          parts.push(sat(chosen, `2026-02-${String(n + 1).padStart(2, '0')}`, { state: 'listed' }));
        }
        const loads = ids.map((id) => loadOf(id, 'panel', parts, TODAY));
        expect(Math.max(...loads)).toBeLessThanOrEqual(limit);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        expect(parts).toHaveLength(Math.min(cases, limit * ids.length));
      }),
    );
  });
});
