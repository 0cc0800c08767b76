import { describe, expect, it } from '@jest/globals';
import { after, step } from '../../test/full/given.js';
import { CHARGED } from '../../test/full/paths.js';
import { FRANCE } from '../calendar.js';
import type { Case } from '../case.js';
import type { Opening } from './opening.js';
import { askedByDay, custodianToRemind } from './reminding.js';

const OPENING: Opening = {
  ...{ askedBy: 'inv', as: 'investigator', leftOn: null, answer: null, lastDay: null, closedOn: null },
};
const ON = '2026-04-10';

/** A case with those who guard the name, each since a day and, where it is said, until another. */
const guarded = (...guards: readonly (readonly [string, string, string?])[]): Case => {
  const theCase = after(CHARGED);
  const held = guards.map(([personId, since, endedOn = null]) => ({
    ...{ personId, since, endedOn, seat: null, function: 'identity-custodian' as const },
  }));
  return { ...theCase, everHeld: [...theCase.everHeld, ...held] };
};

describe('a request for a kept name that nobody answers', () => {
  it('R12: waits too long after more than two working days', () => {
    // Asked on Monday 1 June 2026: Wednesday is the second working day. Friday the fifth is followed by a weekend.
    expect(askedByDay('2026-06-03', FRANCE)).toBe('2026-05-31');
    expect(askedByDay('2026-06-04', FRANCE)).toBe('2026-06-01');
    expect(askedByDay('2026-06-09', FRANCE)).toBe('2026-06-04');
    expect(askedByDay('2026-06-10', FRANCE)).toBe('2026-06-07');
  });

  it('R12: counts no holiday and no day off of the body', () => {
    // Thursday 9 July 2026, with the fourteenth of July and a Friday off.
    const calendar = { ...FRANCE, daysOff: ['2026-07-10'] };

    expect(askedByDay('2026-07-15', calendar) < '2026-07-09').toBe(true);
    expect(askedByDay('2026-07-16', calendar)).toBe('2026-07-12');
  });

  it('R12: reminds who guards the name on the day, and nobody where nobody does', () => {
    const theCase = guarded(['gone', '2026-03-01', '2026-04-05'], ['guard', '2026-04-05']);

    expect(custodianToRemind(OPENING, theCase, ON)).toBe('guard');
    expect(custodianToRemind(OPENING, theCase, '2026-04-04')).toBe('gone');
    expect(custodianToRemind(OPENING, guarded(), ON)).toBeNull();
  });

  it('R12: reminds nobody once it is answered, taken back or over, and never whoever asked', () => {
    const theCase = guarded(['guard', '2026-04-01']);
    const closed = after([...CHARGED, [step('complainant-withdraws', 'registrar', {}), '2026-04-09']]);

    for (const over of [{ answer: 'declined' as const }, { closedOn: ON }, { leftOn: ON }])
      expect(custodianToRemind({ ...OPENING, ...over }, theCase, ON)).toBeNull();
    expect(custodianToRemind(OPENING, { ...theCase, events: closed.events }, ON)).toBeNull();
    expect(custodianToRemind({ ...OPENING, askedBy: 'guard' }, theCase, ON)).toBeNull();
  });
});
