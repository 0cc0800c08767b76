import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import { acknowledge, after, put, serve, START, submit } from '../../test/given-case.js';
import type { Case } from '../case.js';
import { dueOn } from '../clocks-of.js';
import { CASE_FUNCTIONS } from '../functions.js';
import { mayLengthen, refusalsToAnswerLengthening, refusalsToLengthen, refusalsToTakeBack } from './asking.js';
import { GROUNDS_OF, LENGTHENED, type Lengthening, LENGTHENING_GROUNDS, lengtheningStandingOf } from './lengthening.js';

/** Charges were drawn up on 10 March, as the third thing that happened: the inquiry is due on 8 June. */
const INQUIRY = after(...START.slice(0, 4));
const FILED = after([submit, '2026-02-27'], [acknowledge, '2026-03-02']);
const ON = '2026-03-20';
const ASKED: Lengthening = { askedBy: 'one', clock: 'K6', seq: 3, reviewOn: null, answer: null, closedOn: null };
const LATER: Lengthening = { ...ASKED, clock: 'K17', seq: 1, reviewOn: '2026-05-15' };
const INQUIRED = { clock: 'K6', ground: 'new-facts', reviewOn: null, reasons: 'Why.' } as const;
const INFORMED = { clock: 'K17', ground: 'proof-in-danger', reviewOn: '2026-05-15', reasons: 'Why.' } as const;

const toLengthen = (
  asked: Parameters<typeof refusalsToLengthen>[0],
  theCase: Case,
  {
    earlier = [],
    as = 'case-manager',
    on = ON,
  }: { earlier?: Lengthening[]; as?: Case['events'][0]['by']['as']; on?: Day } = {},
) => refusalsToLengthen(asked, earlier, theCase, as === 'time' ? 'registrar' : as, on).map(({ code }) => code);
const toAnswer = (
  personId: string,
  one: Lengthening = ASKED,
  {
    answer = 'granted',
    reasons = 'So.',
    theCase = INQUIRY,
    on = ON,
  }: Partial<{ answer: 'granted' | 'declined'; reasons: string; theCase: Case; on: Day }> = {},
) => refusalsToAnswerLengthening({ personId, answer, reasons }, one, theCase, on).map(({ code }) => code);

describe('one of the body’s own times is made longer', () => {
  it('R3: is proposed by whoever keeps the case, on a ground of its clock and with reasons', () => {
    expect(toLengthen(INQUIRED, INQUIRY)).toEqual([]);
    expect(toLengthen(INFORMED, FILED, { as: 'registrar' })).toEqual([]);
    expect(toLengthen({ ...INQUIRED, ground: 'proof-in-danger' }, INQUIRY)).toEqual(['COMPLAINTS_LONGER_GROUND']);
    expect(toLengthen({ ...INFORMED, ground: 'many-facts' }, FILED)).toEqual(['COMPLAINTS_LONGER_GROUND']);
    expect(toLengthen({ ...INQUIRED, reasons: ' ' }, INQUIRY)).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(toLengthen({ ...INFORMED, reviewOn: null }, FILED)).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(toLengthen(INQUIRED, FILED)).toEqual(['COMPLAINTS_CLOCK_NOT_RUNNING']);
    for (const as of CASE_FUNCTIONS.filter((each) => each !== 'registrar' && each !== 'case-manager'))
      expect([as, ...toLengthen(INQUIRED, INQUIRY, { as })]).toEqual([as, 'COMPLAINTS_NOT_YOUR_FUNCTION']);
  });

  it('R3: has every ground under one clock alone', () => {
    expect(LENGTHENED.flatMap((clock) => GROUNDS_OF[clock])).toEqual(LENGTHENING_GROUNDS);
  });

  it('R3: is due when it was, until a second person confirms', () => {
    expect(lengtheningStandingOf(ASKED, INQUIRY, ON)).toBe('asked');
    expect(dueOn(INQUIRY, 'K6', ON)).toBe('2026-06-08');
    expect(toAnswer('two')).toEqual([]);
    expect(toAnswer('one')).toEqual(['COMPLAINTS_LONGER_OWN_REQUEST']);
    expect(toAnswer('one', ASKED, { answer: 'declined' })).toEqual(['COMPLAINTS_LONGER_OWN_REQUEST']);
    expect(toAnswer('two', ASKED, { reasons: '' })).toEqual(['COMPLAINTS_REASONS_MISSING']);
  });

  it('R3: waits once for each clock, and is answered once', () => {
    expect(toLengthen(INQUIRED, INQUIRY, { earlier: [ASKED] })).toEqual(['COMPLAINTS_LONGER_ASKED_ALREADY']);
    expect(mayLengthen('K6', [ASKED], INQUIRY, 'registrar', ON)).toBe(false);
    expect(mayLengthen('K17', [], FILED, 'registrar', ON)).toBe(true);
    for (const answer of ['granted', 'declined'] as const) {
      expect(lengtheningStandingOf({ ...ASKED, answer }, INQUIRY, ON)).toBe(answer);
      expect(toAnswer('two', { ...ASKED, answer })).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
    }
    const declined: Lengthening = { ...ASKED, answer: 'declined' };
    expect(toLengthen(INQUIRED, INQUIRY, { earlier: [declined] })).toEqual([]);
  });

  it('R3: is taken back by whoever proposed it, while it waits', () => {
    const back = (personId: string, one: Lengthening) =>
      refusalsToTakeBack(personId, one, INQUIRY, ON).map(({ code }) => code);
    const closed = { ...ASKED, closedOn: ON };

    expect(back('one', ASKED)).toEqual([]);
    expect(back('two', ASKED)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
    expect(back('one', closed)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
    expect(lengtheningStandingOf(closed, INQUIRY, ON)).toBe('ended');
    expect(toAnswer('two', closed)).toEqual(['COMPLAINTS_LONGER_NOT_WAITING']);
  });

  it('R3: is granted no longer once the time that it was for is over, or another runs', () => {
    const again = put(FILED, serve, '2026-03-12');

    expect(lengtheningStandingOf(LATER, FILED, '2026-05-14')).toBe('asked');
    expect(lengtheningStandingOf(LATER, FILED, '2026-05-15')).toBe('ended');
    expect(lengtheningStandingOf(LATER, again, ON)).toBe('ended');
    expect(lengtheningStandingOf({ ...ASKED, seq: 2 }, INQUIRY, ON)).toBe('ended');
    expect(toAnswer('two', ASKED, { on: '2026-09-07' })).toEqual(['COMPLAINTS_CLOCK_OVER']);
    expect(toAnswer('two', ASKED, { on: '2026-09-07', answer: 'declined' })).toEqual([]);
  });
});
