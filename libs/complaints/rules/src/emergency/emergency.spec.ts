import { describe, expect, it } from '@jest/globals';
import { after, PEOPLE } from '../../test/full/given.js';
import { CHARGED, INVESTIGATED, NO_CASE } from '../../test/full/paths.js';
import { CASE_FUNCTIONS, DECIDE } from '../functions.js';
import { emergenciesSeen, emergenciesTold, refusalsAfterEmergency } from './afterwards.js';
import {
  isWithinReach,
  refusalsOfEmergencyOffice,
  refusalsToAnswerEmergency,
  refusalsToAskInEmergency,
  refusalsToCloseEmergency,
  refusalsToReadInEmergency,
} from './asking.js';
import { type Emergency, emergencyStaffOf, emergencyStandingOf, lastDayOfEmergency } from './opening.js';
import { readsInEmergency } from './reading.js';

const ON = '2026-11-20';
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const waiting: Emergency = {
  ...{ askedBy: 'ada', askedAs: 'scheme-administrator', ground: 'danger', askedOn: ON, answer: null },
  ...{ answeredBy: null, answeredAs: null, answeredOn: null, lastDay: null, closedOn: null },
};
const open: Emergency = {
  ...{ ...waiting, answer: 'opened', answeredBy: 'reg', answeredAs: 'registrar', answeredOn: ON },
  lastDay: '2026-11-22',
};
const declined: Emergency = { ...open, answer: 'declined', lastDay: null };

describe('asking that a case be opened in an emergency', () => {
  const asks = (days: number, reasons = 'She is in danger.', earlier: readonly Emergency[] = [], on = ON) =>
    codes(refusalsToAskInEmergency({ days, reasons }, earlier, on));

  it('R11: is for a registrar or an administrator, and for no other role', () => {
    expect(emergencyStaffOf(['officer', 'case-manager'])).toBeNull();
    expect(emergencyStaffOf(['scheme-administrator', 'registrar'])).toBe('registrar');
    expect(emergencyStaffOf(['officer', 'scheme-administrator'])).toBe('scheme-administrator');
  });

  it('R11: is for three days at the most, whole ones, and with a reason', () => {
    expect([asks(1), asks(3)]).toEqual([[], []]);
    for (const days of [0, 4, 1.5]) expect(asks(days)).toEqual(['COMPLAINTS_EMERGENCY_DAYS']);
    expect(asks(3, ' ')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(asks(3, 'x'.repeat(4001))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
  });

  it('R11: is refused to everybody while a request for the case waits or is open, and made anew when it is over', () => {
    for (const one of [waiting, open]) expect(asks(3, 'Why.', [one])).toEqual(['COMPLAINTS_EMERGENCY_ASKED_ALREADY']);
    for (const one of [declined, { ...open, closedOn: ON }]) expect(asks(3, 'Why.', [one])).toEqual([]);
    expect(asks(3, 'Why.', [open], '2026-11-23')).toEqual([]);
  });

  it('R1, R11: is for nobody who was ever a party, or looked into the case or decided in it', () => {
    const going = after(INVESTIGATED);
    const people = PEOPLE.filter(
      ({ function: as }) => !['registrar', 'case-manager', 'legal-adviser', 'sanction-monitor'].includes(as),
    );
    for (const { personId } of people) expect(isWithinReach(personId, going, ON)).toBe(false);
    for (const as of ['complainant', 'respondent', 'witness'] as const) {
      const left = { personId: 'ada', function: as, endedOn: '2026-01-01' };
      expect(isWithinReach('ada', { ...going, everHeld: [...going.everHeld, left] }, ON)).toBe(false);
    }
    expect(isWithinReach('ada', going, ON)).toBe(true);
    expect(isWithinReach('ada', after(NO_CASE), ON)).toBe(true);
  });

  it('R11: is for no case that names nobody yet, since it may concern the asker', () => {
    const going = after(CHARGED);
    const unnamed = { ...going, everHeld: going.everHeld.filter(({ function: as }) => as !== 'respondent') };
    expect([isWithinReach('ada', going, ON), isWithinReach('ada', unnamed, ON)]).toEqual([true, false]);
  });

  it('R2, R11: is for nobody who holds an office on the day', () => {
    const offices = [{ personId: 'ada', fromOn: ON, untilOn: null }];
    expect(codes(refusalsOfEmergencyOffice('ada', offices, ON))).toEqual(['COMPLAINTS_EMERGENCY_OFFICE']);
    expect(refusalsOfEmergencyOffice('ada', offices, '2026-11-19')).toEqual([]);
    expect(refusalsOfEmergencyOffice('reg', offices, ON)).toEqual([]);
  });
});

describe('opening a case in an emergency', () => {
  const answers = (by: string, one: Emergency, on = ON, reasons = 'There is no other way.') =>
    codes(refusalsToAnswerEmergency({ personId: by, reasons }, one, on));

  it('R11: takes two people', () => {
    expect(answers('reg', waiting)).toEqual([]);
    expect(answers('ada', waiting)).toEqual(['COMPLAINTS_EMERGENCY_OWN_REQUEST']);
  });

  it('R11: is done once, with reasons, within three days of the request', () => {
    expect(answers('reg', waiting, ON, '')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(answers('reg', waiting, '2026-11-22')).toEqual([]);
    expect(answers('reg', waiting, '2026-11-23')).toEqual(['COMPLAINTS_EMERGENCY_NOT_WAITING']);
    for (const over of [open, declined, { ...waiting, closedOn: ON }])
      expect(answers('reg', over)).toEqual(['COMPLAINTS_EMERGENCY_NOT_WAITING']);
  });

  it('R11: lasts the days that were asked for, the first and the last counted', () => {
    expect([1, 3].map((days) => lastDayOfEmergency(ON, days))).toEqual([ON, '2026-11-22']);
  });
});

describe('a case that was opened in an emergency', () => {
  it.each<[string, Partial<Emergency>, string, string]>([
    ['on its last day', {}, '2026-11-22', 'open'],
    ['on the day after', {}, '2026-11-23', 'ended'],
    ['once it was closed', { closedOn: ON }, ON, 'ended'],
    ['once it was declined', { answer: 'declined', lastDay: null }, ON, 'declined'],
    ['before it is answered', { answer: null, lastDay: null }, ON, 'asked'],
  ])('R11: %s', (_, changes, on, expected) => {
    const one = { ...open, ...changes };
    expect(emergencyStandingOf(one, on)).toBe(expected);
    expect(codes(refusalsToReadInEmergency(one, on))).toEqual(
      expected === 'open' ? [] : ['COMPLAINTS_EMERGENCY_NOT_OPEN'],
    );
  });

  it('R11: is closed by either of the two, and a request is taken back by the asker alone', () => {
    const closes = (by: string, one: Emergency) => codes(refusalsToCloseEmergency(by, one, ON));
    expect([closes('ada', open), closes('reg', open), closes('ada', waiting)]).toEqual([[], [], []]);
    for (const [by, one] of [['reg', waiting] as const, ['ada', { ...open, closedOn: ON }] as const])
      expect(closes(by, one)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
  });

  it('R11: is told to the parties when it is over and not before, and one that was not opened never', () => {
    const all = [waiting, declined, open, { ...waiting, closedOn: ON }];
    const told = { openedOn: ON, lastDay: '2026-11-22', ground: 'danger', askedAs: 'scheme-administrator' };
    const seen = { ...told, endedOn: null, openedAs: 'registrar' };
    expect(emergenciesSeen(all)).toEqual([seen]);
    expect([ON, '2026-11-22'].map((on) => emergenciesTold(all, on))).toEqual([[], []]);
    expect(emergenciesTold(all, '2026-11-23')).toEqual([seen]);
    expect(emergenciesTold([{ ...open, closedOn: ON }], ON)).toEqual([{ ...seen, endedOn: ON }]);
  });

  it('R11: keeps both of the two from whatever decides in it, and from nothing else', () => {
    const kept = (personId: string, one: Emergency) =>
      CASE_FUNCTIONS.filter((as) => codes(refusalsAfterEmergency({ personId, function: as }, [one])).length > 0);
    for (const personId of ['ada', 'reg'])
      expect(kept(personId, open)).toEqual(CASE_FUNCTIONS.filter((as) => DECIDE.includes(as)));
    expect(codes(refusalsAfterEmergency({ personId: 'ada', function: 'panel' }, [{ ...open, closedOn: ON }]))).toEqual([
      'COMPLAINTS_EMERGENCY_OPENED',
    ]);
    expect([kept('ida', open), kept('ada', declined), kept('reg', declined), kept('ada', waiting)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('R11: gives what its case manager reads, and neither what is settled in confidence nor how a panel weighs', () => {
    const going = after(INVESTIGATED);
    const reads = (item: Parameters<typeof readsInEmergency>[0]) => readsInEmergency(item, going, ON, 'named');
    for (const item of [
      'narrative',
      'complainant-named',
      'complainant-contact',
      'relation',
      'reply',
      'keeping',
    ] as const)
      expect([item, reads(item)]).toEqual([item, true]);
    for (const item of ['mediation', 'offer', 'deliberation', 'investigator-notes'] as const)
      expect([item, reads(item)]).toEqual([item, false]);
  });

  it('R11, R12: gives neither a name that is kept from the coach nor what tells it', () => {
    const going = after(INVESTIGATED);
    for (const item of ['complainant-protected', 'complainant-contact', 'relation'] as const)
      expect([item, readsInEmergency(item, going, ON, 'kept-from-coach')]).toEqual([item, false]);
    expect(readsInEmergency('narrative', going, ON, 'kept-from-coach')).toBe(true);
  });
});
