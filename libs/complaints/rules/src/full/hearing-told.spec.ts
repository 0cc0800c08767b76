import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import {
  APPEALED,
  BREACH,
  decide,
  DECIDED,
  DELIBERATING,
  HEARING,
  LEFT,
  LISTED,
  NAMED,
  NOTICED,
  OFFERED,
  READY,
} from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { refusalsToReturn } from '../objected.js';
import { lastOf, stateOf } from '../state-of.js';
import { hearingFor } from './hearing-told.js';
import { asComplainantKnows, asPartiesKnow } from './known-outside.js';

const told = (steps: readonly Timed[]) => hearingFor(after(steps));
const objected: readonly Timed[] = [
  ...NAMED,
  [step('object-to-panel', 'respondent', { seats: ['lay'] }), '2026-07-05'],
];
const upheld: readonly Timed[] = [
  ...objected,
  [step('decide-objections', 'reviewer', { upheld: true, seats: ['lay'] }), '2026-07-09'],
];
const postponed: readonly Timed[] = [...READY, [step('postpone', 'panel', { people: ['chair'] }), '2026-10-05']];
const adjourned: readonly Timed[] = [
  ...HEARING,
  [step('adjourn', 'panel', { people: ['chair'], resumeOn: '2026-11-20' }), '2026-10-20'],
];

describe('what a party is told of the hearing', () => {
  it('R10: is nothing before the panel is named, then who it is and until when to object', () => {
    expect(told(LISTED)).toBeNull();
    expect(told(NAMED)).toMatchObject({ namedOn: '2026-07-01', objectUntil: '2026-07-11', hearingOn: null });
  });

  it('is no panel any more once an objection is upheld', () => {
    expect(told(upheld)).toMatchObject({ namedOn: null, objectUntil: null });
  });

  it('is its day, the bundle, its opening and its end', () => {
    expect(told(NOTICED)).toMatchObject({ hearingOn: '2026-10-20', bundleOn: null });
    expect(told(DELIBERATING)).toMatchObject({
      ...{ bundleOn: '2026-10-01', openedOn: '2026-10-20', closedOn: '2026-10-20', resumeOn: null },
    });
  });

  it('is that it was put off, and no day until another is given', () => {
    expect(told(postponed)).toMatchObject({ hearingOn: null, bundleOn: null, postponed: 1 });
    expect(told(adjourned)).toMatchObject({ resumeOn: '2026-11-20', closedOn: null });
  });

  it('is over once what was decided is notified, or the case ended before, and not while nobody is told', () => {
    const decided: readonly Timed[] = [...BREACH, [decide, '2026-10-21']];
    expect([NAMED, READY, HEARING, DELIBERATING].map((steps) => told(steps)?.isOver)).toEqual(Array(4).fill(false));
    expect(hearingFor(asPartiesKnow(after(decided)))?.isOver).toBe(false);
    expect([DECIDED, APPEALED, LEFT].map((steps) => told(steps)?.isOver)).toEqual(Array(3).fill(true));
  });

  it('begins anew once the case was sent back', () => {
    expect(told([...APPEALED, [step('remit', 'appeal-panel'), '2027-01-10']])).toBeNull();
  });
});

describe('what a party may know', () => {
  const decided: readonly Timed[] = [...BREACH, [decide, '2026-10-21']];

  it('is the same while a panel deliberates and once it decided, until that is notified', () => {
    const known = asPartiesKnow(after(DELIBERATING));
    for (const steps of [BREACH, decided]) expect(asPartiesKnow(after(steps)).events).toEqual(known.events);
    expect(stateOf(asPartiesKnow(after(decided)))).toBe('deliberation');
    expect(lastOf(asPartiesKnow(after(DECIDED)), 'decide')).toBeDefined();
  });

  it('is, for who complained, not that the respondent took an offer before it is notified', () => {
    const accepted: readonly Timed[] = [...OFFERED, [step('accept-agreed-outcome', 'respondent'), '2026-06-20']];
    expect(asComplainantKnows(after(accepted)).events).toEqual(after(OFFERED).events);
    expect(asPartiesKnow(after(accepted)).events).toEqual(after(accepted).events);
    const notified = after([...accepted, [step('notify', 'registrar'), '2026-06-22']]);
    expect(asComplainantKnows(notified).events).toEqual(notified.events);
  });

  it('is that an appeal goes on until what it varied is notified', () => {
    const vary = step('vary-on-appeal', 'appeal-panel', { outcome: 'withdrawal' });
    const varied: readonly Timed[] = [...APPEALED, [vary, '2027-01-10']];
    expect(stateOf(asPartiesKnow(after(varied)))).toBe('appeal');
    expect(stateOf(asPartiesKnow(after([...varied, [step('notify', 'registrar'), '2027-01-11']])))).toBe('determined');
  });
});

describe('coming back to a panel', () => {
  const left = (endedOn: string | null): Case => {
    const theCase = after(upheld);
    const everHeld = theCase.everHeld.map((one) => (one.personId === 'p-lay' ? { ...one, endedOn } : one));
    return { ...theCase, everHeld };
  };

  it('is refused to whoever left with an objection that was upheld, and to nobody else', () => {
    expect(refusalsToReturn('p-lay', left('2026-07-09'))).toEqual([
      { code: 'COMPLAINTS_OBJECTION_UPHELD', path: 'who' },
    ]);
    expect(refusalsToReturn('p-lay', left('2026-07-08'))).toEqual([]);
    expect(refusalsToReturn('p-coach', left('2026-07-09'))).toEqual([]);
  });
});
