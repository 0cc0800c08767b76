import { describe, expect, it } from '@jest/globals';
import { after, PEOPLE } from '../../test/full/given.js';
import { CHARGED, INVESTIGATED, LISTED, NO_CASE, READY } from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { CASE_FUNCTIONS, type CaseFunction, conflictsOf } from '../functions.js';
import { openFunctions, refusalsToGive } from '../giving.js';
import { NAME_VISIBILITIES } from '../identity-level.js';
import {
  type AskedFor,
  lastDayOf,
  refusalsToAnswer,
  refusalsToAsk,
  refusalsToClose,
  refusalsToReadName,
} from './asking.js';
import { ASKERS, mayBeOpenedTo, type Opening, standingOf } from './opening.js';

const ON = '2026-11-20';
const guarded = (theCase: Case): Case => ({
  ...theCase,
  everHeld: [...PEOPLE, { personId: 'cus', function: 'identity-custodian', endedOn: null }],
});
const going = guarded(after(INVESTIGATED));
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const asked: AskedFor = {
  ...{ personId: 'inv', as: 'investigator', level: 'kept-from-coach', days: 7, reasons: 'They have to be heard.' },
};
const waiting: Opening = {
  ...{ askedBy: 'inv', as: 'investigator', leftOn: null, answer: null, lastDay: null, closedOn: null },
};
const open: Opening = { ...waiting, answer: 'opened', lastDay: '2026-11-26' };

describe('asking for a name that is kept from the coach', () => {
  const asks = (changes: Partial<AskedFor>, earlier: readonly Opening[] = [], theCase = going) =>
    codes(refusalsToAsk({ ...asked, ...changes }, earlier, theCase, ON));

  it('R12: is for whoever is told that there is one, and for no party, witness, monitor nor whoever sanctions', () => {
    const may = (theCase: Case) => CASE_FUNCTIONS.filter((as) => mayBeOpenedTo(as, theCase, ON));
    expect(may(going)).toEqual(['case-manager', 'investigator', 'appeal-panel']);
    expect(may(after(LISTED))).toEqual(['case-manager', 'investigator', 'appeal-panel']);
    expect(may(after(READY)).toSorted()).toEqual([...ASKERS].toSorted());
    expect(may(after(NO_CASE))).toEqual([]);
  });

  it.each<[string, Partial<AskedFor>, string[]]>([
    ['for a week', {}, []],
    ['for a day', { days: 1 }, []],
    ['for as long as may be', { days: 14 }, []],
    ['for longer', { days: 15 }, ['COMPLAINTS_OPENING_DAYS']],
    ['for no day', { days: 0 }, ['COMPLAINTS_OPENING_DAYS']],
    ['for half a day', { days: 1.5 }, ['COMPLAINTS_OPENING_DAYS']],
    ['without a reason', { reasons: ' ' }, ['COMPLAINTS_REASONS_MISSING']],
    ['with too long a one', { reasons: 'x'.repeat(4001) }, ['COMPLAINTS_TEXT_TOO_LONG']],
    ['as a panel that has no bundle yet', { personId: 'chair', as: 'panel' }, ['COMPLAINTS_NOT_NOW']],
  ])('R12: is judged %s', (_, changes, expected) => {
    expect(asks(changes)).toEqual(expected);
  });

  it('R12: is refused where the body was told none, or the coach may know it', () => {
    const refused = NAME_VISIBILITIES.filter((level) => asks({ level }).includes('COMPLAINTS_IDENTITY_NOT_KEPT'));
    expect(refused).toEqual(['named', 'pseudonymous', 'anonymous']);
  });

  it('R12: is refused while nobody is there who could open it', () => {
    expect(asks({}, [], after(CHARGED))).toEqual(['COMPLAINTS_NO_CUSTODIAN']);
    const left = { personId: 'cus', function: 'identity-custodian', endedOn: ON } as const;
    expect(asks({}, [], { ...going, everHeld: [...PEOPLE, left] })).toEqual(['COMPLAINTS_NO_CUSTODIAN']);
  });

  it('R12: is refused twice at once to one person, and never for what another asked or for what is over', () => {
    for (const one of [waiting, open]) expect(asks({}, [one])).toEqual(['COMPLAINTS_IDENTITY_ASKED_ALREADY']);
    for (const over of [
      { ...open, lastDay: '2026-11-19' },
      { ...waiting, answer: 'declined' as const },
    ])
      expect(asks({}, [over])).toEqual([]);
    expect(asks({}, [{ ...open, askedBy: 'csm', as: 'case-manager' }])).toEqual([]);
  });
});

describe('opening a kept name', () => {
  const answers = (opening: Opening, by = 'cus', reasons = 'Nobody else can hear them.') =>
    codes(refusalsToAnswer({ personId: by, reasons }, opening, going, ON));

  it('R3: takes two people, the asker and the custodian', () => {
    expect(answers(waiting)).toEqual([]);
    expect(answers(waiting, 'inv')).toEqual(['COMPLAINTS_IDENTITY_OWN_REQUEST']);
    for (const asker of ASKERS)
      expect(conflictsOf('one', 'identity-custodian', [{ personId: 'one', function: asker }])).toEqual([asker]);
  });

  it('R12: is done once, with reasons, while the request waits', () => {
    expect(answers(waiting, 'cus', '')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    for (const over of [open, { ...waiting, answer: 'declined' as const }, { ...waiting, leftOn: ON }])
      expect(answers(over)).toEqual(['COMPLAINTS_IDENTITY_NOT_WAITING']);
  });

  it('R12: lasts the days that were asked for, the first and the last counted', () => {
    expect(lastDayOf('2026-11-20', 1)).toBe('2026-11-20');
    expect(lastDayOf('2026-11-20', 14)).toBe('2026-12-03');
  });
});

describe('a kept name that was opened', () => {
  const stands = (changes: Partial<Opening>, on = ON, theCase = going) =>
    standingOf({ ...open, ...changes }, theCase, on);

  it.each<[string, Partial<Opening>, string, Case, string]>([
    ['on its last day', {}, '2026-11-26', going, 'open'],
    ['on the day after', {}, '2026-11-27', going, 'ended'],
    ['once it was closed', { closedOn: ON }, ON, going, 'ended'],
    ['when the asker has left the function', { leftOn: ON }, ON, going, 'ended'],
    ['while they leave it tomorrow', { leftOn: '2026-11-21' }, ON, going, 'open'],
    ['when the case is closed', {}, ON, after(NO_CASE), 'ended'],
    ['for a panel without the bundle', { as: 'panel' }, ON, going, 'ended'],
    ['for the coach, were it ever so', { as: 'respondent' }, ON, going, 'ended'],
    ['before it is answered', { answer: null, lastDay: null }, ON, going, 'asked'],
    ['once it is declined', { answer: 'declined', lastDay: null }, ON, going, 'declined'],
  ])('R12: %s', (_, changes, on, theCase, expected) => {
    expect(stands(changes, on, theCase)).toBe(expected);
    const reads = codes(refusalsToReadName({ ...open, ...changes }, theCase, on));
    expect(reads).toEqual(expected === 'open' ? [] : ['COMPLAINTS_IDENTITY_NOT_OPEN']);
  });

  it('R12: is closed by the asker or the custodian, and a request is taken back by the asker alone', () => {
    const closes = (by: string, opening: Opening) => codes(refusalsToClose(by, opening, going, ON));
    expect([closes('inv', open), closes('cus', open), closes('inv', waiting)]).toEqual([[], [], []]);
    expect(closes('cus', waiting)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect(closes('inv', { ...open, closedOn: ON })).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
  });
});

describe('the custodian of a case', () => {
  const offered = (theCase: Case, level: (typeof NAME_VISIBILITIES)[number]) =>
    openFunctions(theCase, ON, level).some((one) => one.function === 'identity-custodian');
  const gives = (
    personId: string,
    level: (typeof NAME_VISIBILITIES)[number] = 'kept-from-coach',
    theCase = after(CHARGED),
  ) => codes(refusalsToGive({ function: 'identity-custodian', personId, seat: null }, theCase, ON, level));

  it('R12: is appointed where a name is kept from the coach, until the case is closed, and one at a time', () => {
    expect(NAME_VISIBILITIES.filter((level) => offered(after(CHARGED), level))).toEqual(['kept-from-coach']);
    expect([offered(going, 'kept-from-coach'), offered(after(NO_CASE), 'kept-from-coach')]).toEqual([false, false]);
    expect(gives('new')).toEqual([]);
    expect(gives('new', 'named')).toEqual(['COMPLAINTS_FUNCTION_NOT_HERE']);
    expect(gives('new', 'kept-from-coach', going)).toEqual(['COMPLAINTS_FUNCTION_HELD']);
    expect(gives('cus', 'kept-from-coach', going)).toEqual(['COMPLAINTS_SEATED_ALREADY']);
  });

  it('R12: is nobody who keeps the case, looks into it, decides it or is a party to it', () => {
    const free: CaseFunction[] = ['legal-adviser'];
    const holders = PEOPLE.filter((held) => !free.includes(held.function)).map(({ personId }) => personId);
    for (const personId of new Set(holders)) expect(gives(personId)).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
  });
});
