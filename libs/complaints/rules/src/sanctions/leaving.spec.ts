import { describe, expect, it } from '@jest/globals';
import { after, put, step, type Timed } from '../../test/full/given.js';
import { ASKED_TO_LEAVE, askToLeave, closeHearing, HEARING, LEFT, letLeave, NAMED } from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { clocksOf } from '../clocks-of.js';
import { leavesWith } from '../consequences.js';
import { outcomesOpen, refusalsToPropose } from '../deciding.js';
import { readsWordsOf } from '../disclosure/words-of.js';
import { dossierOf } from '../dossier/dossier.js';
import { openFunctions } from '../giving.js';
import { missingSteps } from '../missing-steps.js';
import { partySteps } from '../party-steps.js';
import { withTime } from '../passing-of-time.js';
import { withdrawnFrom } from '../refusals-to.js';
import { endingOf } from '../retention/endings.js';
import { refusalsToSit } from '../sitting.js';
import { sanctionOf, stateOf } from '../state-of.js';
import { effectsOn } from './effects.js';
import { isOfSealedProposal, LEFT_BY_CONSENT, leavingIn, proposalsLeft, refusalsToAdmit } from './leaving.js';
import { linesOf } from './lines.js';
import { restorableFrom } from './restoration.js';
import { sanctionHistory } from './sanction-of-case.js';

const ON = '2026-08-03';
const refused: readonly Timed[] = [...ASKED_TO_LEAVE, [step('refuse-leaving', 'sanction-panel'), ON]];
const takenBack: readonly Timed[] = [...ASKED_TO_LEAVE, [step('take-back-leaving', 'respondent'), '2026-07-25']];
const overtaken: readonly Timed[] = [...HEARING, [askToLeave, '2026-10-20'], [closeHearing, '2026-10-20']];
const proposal = (outcome: 'let-leave' | 'not-let-leave') => ({
  ...{ panel: 'sanction-panel', outcome, reasons: 'All is admitted.', immediateEffect: false, immediateReasons: '' },
});
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const without = (theCase: Case, as: string) => ({
  ...theCase,
  everHeld: theCase.everHeld.filter((held) => held.function !== as),
});

describe('O12: leaving by consent, what is admitted', () => {
  it.each([
    ['all of it', ['CF-1', 'CF-2'], []],
    ['a part, with COMPLAINTS_ADMITTED_IN_PART', ['CF-1'], ['COMPLAINTS_ADMITTED_IN_PART']],
    ['nothing, with COMPLAINTS_ADMITTED_IN_PART', [], ['COMPLAINTS_ADMITTED_IN_PART']],
    ['more than was charged, with COMPLAINTS_NOT_CHARGED', ['CF-1', 'CF-2', 'CF-9'], ['COMPLAINTS_NOT_CHARGED']],
  ])('is taken or refused: %s', (_, admitted, expected) => {
    expect(codes(refusalsToAdmit(admitted, ['CF-1', 'CF-2']))).toEqual(expected);
  });

  it('is never enough where nothing is charged', () => {
    expect(codes(refusalsToAdmit([], []))).toEqual(['COMPLAINTS_ADMITTED_IN_PART']);
  });
});

describe('row 41: what becomes of a proposal to leave', () => {
  it.each([
    ['asked', ASKED_TO_LEAVE, null],
    ['refused', refused, ON],
    ['taken-back', takenBack, '2026-07-25'],
    ['overtaken', overtaken, '2026-10-20'],
    ['accepted', LEFT, ON],
  ] as const)('is told by its steps: %s', (state, path, endedOn) => {
    expect(leavingIn(after(path))).toMatchObject({ state, endedOn });
  });

  it('is nothing where nobody asked, and leaves one more proposal once it is over', () => {
    expect(leavingIn(after(NAMED))).toBeNull();
    expect([NAMED, takenBack].map((path) => proposalsLeft(after(path)))).toEqual([2, 1]);
    expect(proposalsLeft(after([...refused, [askToLeave, '2026-08-10']]))).toBe(0);
  });

  it('stops no clock while it waits, and is taken back by whoever made it', () => {
    const run = (path: readonly Timed[]) => clocksOf(after(path), '2026-07-22').map(({ name, due }) => [name, due]);
    expect(run(ASKED_TO_LEAVE)).toEqual(run(NAMED));
    expect(partySteps(after(ASKED_TO_LEAVE), 'respondent', '2026-07-22').map(({ event }) => event)).toContain(
      'take-back-leaving',
    );
  });

  it('is for a panel of whom nobody did anything in the case, who leave with what they decide', () => {
    const waits = without(after(ASKED_TO_LEAVE), 'sanction-panel');
    expect(openFunctions(waits, ON)).toContainEqual({ function: 'sanction-panel', seat: null });
    expect(openFunctions(without(after(refused), 'sanction-panel'), ON)).not.toContainEqual({
      function: 'sanction-panel',
      seat: null,
    });
    const again = without(after([...refused, [askToLeave, '2026-08-10']]), 'sanction-panel');
    const sits = (personId: string) => refusalsToSit({ panel: 'sanction-panel', personId, seat: null }, again, ON);
    expect(codes(sits('s1'))).toEqual(['COMPLAINTS_RESTORERS_NOT_NEW']);
    expect(codes(sits('as-third'))).toContain('COMPLAINTS_FUNCTIONS_INCOMPATIBLE');
    expect(sits('somebody')).toEqual([]);
    for (const event of ['accept-leaving', 'refuse-leaving', 'take-back-leaving', 'close-hearing'] as const)
      expect(leavesWith({ event })).toEqual({ function: 'sanction-panel', seats: null });
  });

  it('is decided by that panel alone, with reasons and with no other sanction', () => {
    const waits = after(ASKED_TO_LEAVE);
    expect(outcomesOpen('sanction-panel', waits, ON)).toEqual(['let-leave', 'not-let-leave']);
    expect(outcomesOpen('sanction-panel', after(refused), ON)).toEqual([]);
    expect(refusalsToPropose(proposal('let-leave') as never, waits, ON)).toEqual([]);
    const caution = { ...proposal('let-leave'), sanction: { ...LEFT_BY_CONSENT, kind: 'caution' } };
    expect(codes(refusalsToPropose(caution as never, waits, ON))).toEqual(['COMPLAINTS_SANCTION_NOT_HERE']);
    expect(codes(refusalsToPropose({ ...proposal('let-leave'), reasons: '' } as never, waits, ON))).toEqual([
      'COMPLAINTS_REASONS_MISSING',
    ]);
  });

  it('is sealed once it was refused, from the panel that decides on another one too', () => {
    const again = after([...refused, [askToLeave, '2026-08-10']]);
    const places = again.events.flatMap(({ event }, at) => (event === 'propose-leaving' ? [at] : []));
    expect(places.map((at) => isOfSealedProposal(again, at))).toEqual([true, false]);
    expect(isOfSealedProposal(after(overtaken), HEARING.length)).toBe(true);
    for (const path of [ASKED_TO_LEAVE, refused, overtaken, LEFT])
      for (const as of ['panel', 'appeal-panel', 'assessor', 'reviewer', 'complainant'] as const)
        expect(readsWordsOf(as, 'propose-leaving', after(path), '2027-01-01')).toBe(false);
    expect(readsWordsOf('sanction-panel', 'propose-leaving', after(refused), '2027-01-01')).toBe(false);
  });
});

describe('O12: whoever leaves by consent', () => {
  const left = after(LEFT);
  const history = sanctionHistory(left)!;

  it('has no accreditation from that day, and the case is final and complete with it', () => {
    const decided = put(after(ASKED_TO_LEAVE), letLeave, ON);
    expect([stateOf(decided), sanctionOf(decided), withdrawnFrom(decided)]).toEqual(['final', 'in-force', ON]);
    expect(stateOf(withTime(decided, ON))).toBe('closed-complete');
    expect(effectsOn([history], ON)).toMatchObject({ accreditation: 'ended', rolesOff: ['supervisor', 'assessor'] });
    expect(linesOf(history)).toEqual([
      { line: 'left-by-consent', fromOn: ON, untilOn: '2031-08-03', lastOn: null, conditions: [] },
    ]);
    expect(clocksOf(left, ON)).toEqual([]);
  });

  it('lacks no step: they asked for what three others decided, and there is no appeal', () => {
    expect(missingSteps(left)).toEqual([]);
    const two = { ...letLeave, by: { ...letLeave.by, personIds: ['s1', 's2'] } };
    expect(missingSteps(put(after(ASKED_TO_LEAVE), two, ON))).toContain('two-persons');
    const torn = { ...letLeave, by: { ...letLeave.by, personIds: ['s1', 's2', 'inv'] } };
    expect(missingSteps(put(after(ASKED_TO_LEAVE), torn, ON))).toContain('decided-by-others');
  });

  it('K14: may ask to be restored after five years and no earlier, and the file waits for that', () => {
    expect(restorableFrom(left)).toBe('2031-08-03');
    expect(endingOf(left)).toMatchObject({ how: 'accreditation-withdrawn', registerUntil: '2031-08-03' });
  });

  it('row 44: never left once a court annulled it', () => {
    const annulled = after([
      ...LEFT,
      [step('propose-annulment', 'registrar'), '2026-09-01'],
      [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2026-09-02'],
    ]);
    expect([withdrawnFrom(annulled), linesOf(sanctionHistory(annulled)!)]).toEqual([null, []]);
  });

  it('owes no hearing and no word of an appeal in the proof of the procedure', () => {
    const { rights } = dossierOf(left, []);
    const owed = rights.filter(({ standing }) => standing !== 'not-owed').map(({ right }) => right);
    expect(owed).toEqual(['charges-served', 'time-to-reply', 'access-to-file', 'decision-reasoned']);
  });
});
