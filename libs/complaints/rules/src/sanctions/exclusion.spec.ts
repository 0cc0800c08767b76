import { describe, expect, it } from '@jest/globals';
import { after, codes, put, step, type Timed } from '../../test/full/given.js';
import {
  BREACH,
  confirmExclusion,
  decide,
  EXCLUDED,
  notify,
  RECOMMENDED,
  recordExclusion,
  RECORDED,
  RESTORABLE_ON,
  RESTORING,
  WITHDRAWN,
} from '../../test/full/paths.js';
import { attemptOf } from '../agreeing.js';
import { FULL, type Procedure } from '../case.js';
import { dossierOf } from '../dossier/dossier.js';
import { readsWordsOf } from '../disclosure/words-of.js';
import { refusalsTo, withdrawnFrom } from '../refusals-to.js';
import { refusalsToTake, stepsToTake } from '../taking.js';
import { exclusionIn, exclusionToldToMember, isExcluded, refusalsToRecommend } from './exclusion.js';
import { linesOf } from './lines.js';
import { sanctionHistory } from './sanction-of-case.js';

const GIVEN: Procedure = { ...FULL, excludedBy: 'Conseil d’administration' };
const recommending = {
  ...({ panel: 'panel', outcome: 'withdrawal' } as const),
  ...{ recommendsExclusion: true, exclusionReasons: 'Nothing binds them to the code any more.' },
};
const refused = (change: object, procedure = GIVEN) =>
  refusalsToRecommend({ ...recommending, ...change }, procedure).map(({ code, path }) => [code, path]);
const state = (steps: readonly Timed[]) => exclusionIn(after(steps))?.state ?? null;
const annulled: readonly Timed[] = [
  [step('propose-annulment', 'registrar'), '2027-01-10'],
  [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2027-01-11'],
];

describe('a panel recommends an exclusion', () => {
  it('O10: beside a withdrawal alone, with reasons of its own, where the adopted text has an organ for it', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ recommendsExclusion: false, exclusionReasons: '' }, FULL)).toEqual([]);
    expect(refused({}, FULL)).toEqual([['COMPLAINTS_EXCLUSION_NO_ORGAN', 'recommendsExclusion']]);
    expect(refused({ outcome: 'sanction' })).toEqual([['COMPLAINTS_EXCLUSION_NOT_HERE', 'recommendsExclusion']]);
    expect(refused({ panel: 'appeal-panel' })).toEqual([['COMPLAINTS_EXCLUSION_NOT_HERE', 'recommendsExclusion']]);
    expect(refused({ exclusionReasons: ' ' })).toEqual([['COMPLAINTS_EXCLUSION_REASONS_MISSING', 'exclusionReasons']]);
    expect(refused({ exclusionReasons: 'a'.repeat(5001) })).toEqual([['COMPLAINTS_TEXT_TOO_LONG', 'exclusionReasons']]);
  });

  it('O10: which is said with the decision, as a code, and changes nothing that the register reads', () => {
    const proposal = { ...recommending, immediateEffect: false, sanction: null, weighing: null };
    expect(attemptOf(proposal, ['chair'])).toMatchObject({ event: 'decide', recommendsExclusion: true });
    expect(attemptOf({ ...proposal, recommendsExclusion: false }, ['chair'])).not.toHaveProperty('recommendsExclusion');
    for (const path of [RECOMMENDED, RECORDED, EXCLUDED]) {
      expect(withdrawnFrom(after(path))).toBe(withdrawnFrom(after(WITHDRAWN)));
      expect(linesOf(sanctionHistory(after(path))!)).toEqual(linesOf(sanctionHistory(after(WITHDRAWN))!));
    }
  });
});

describe('an exclusion in its case', () => {
  it('O10: is recommended, recorded by one registrar and confirmed by another, who may say that nobody was excluded', () => {
    const not = [{ ...recordExclusion, excluded: false, calledOn: undefined, calledInTime: undefined }, '2026-12-16'];
    expect([WITHDRAWN, RECOMMENDED, RECORDED, EXCLUDED].map(state)).toEqual([
      ...[null, 'recommended', 'recorded', 'excluded'],
    ]);
    expect(state([...RECOMMENDED, not as unknown as Timed, [confirmExclusion, '2026-12-17']])).toBe('not-excluded');
    expect(isExcluded(after(RECORDED))).toBe(false);
  });

  it('R3: may be recorded anew before it is confirmed, and then another than whoever recorded it last confirms', () => {
    const byOther = { ...recordExclusion, by: confirmExclusion.by };
    const again = after([...RECORDED, [byOther, '2026-12-16']]);

    expect(codes(confirmExclusion, again, '2026-12-17')).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);
    expect(codes({ ...confirmExclusion, by: recordExclusion.by }, again, '2026-12-17')).toEqual([]);
  });

  it('O10: lapses with the decision that recommended it, whatever an appeal panel puts in its place, and with a restoration', () => {
    const decided: readonly Timed[] = [
      ...BREACH,
      [{ ...decide, recommendsExclusion: true }, '2026-10-21'],
      [notify, '2026-10-22'],
      [step('appeal', 'respondent', { appealGround: 'sanction' }), '2026-10-30'],
    ];
    const onAppeal = (event: 'quash-on-appeal' | 'vary-on-appeal' | 'remit' | 'confirm-on-appeal') =>
      exclusionIn(put(after(decided), step(event, 'appeal-panel', { outcome: 'withdrawal' }), '2026-11-20'));

    expect(state(decided)).toBe('recommended');
    expect(onAppeal('confirm-on-appeal')?.state).toBe('recommended');
    expect([onAppeal('quash-on-appeal'), onAppeal('vary-on-appeal'), onAppeal('remit')]).toEqual([null, null, null]);
    expect(state([...RECORDED, ...annulled])).toBe(null);
    expect(state([...EXCLUDED, ...annulled])).toBe(null);
    const restored = put(after(RESTORING), step('grant-restoration', 'sanction-panel'), '2031-12-10');
    const events = restored.events.map((one) => (one.event === 'decide' ? { ...one, recommendsExclusion: true } : one));
    expect(exclusionIn({ events })).toBe(null);
  });

  it('O10: leaves it to the statutes whether somebody comes back, and says which organ they name', () => {
    const asked = step('apply-restoration', 'respondent');

    expect(refusalsTo(asked, { ...after(EXCLUDED), procedure: GIVEN }, RESTORABLE_ON)).toEqual([
      { code: 'COMPLAINTS_RESTORED_BY_STATUTES', params: { organ: 'Conseil d’administration' } },
    ]);
    expect(codes(asked, after(RECORDED), RESTORABLE_ON)).toEqual([]);
  });

  it('O10: is shown to the member once it is confirmed, and where its minutes are to nobody else but those who keep the case', () => {
    expect(exclusionToldToMember(after(RECORDED))).toMatchObject({ state: 'recommended', recorded: null });
    expect(exclusionToldToMember(after(EXCLUDED))).toMatchObject({ state: 'excluded', confirmedOn: '2026-12-17' });
    const reads = (path: readonly Timed[]) =>
      (['registrar', 'case-manager', 'respondent', 'complainant', 'panel', 'sanction-panel'] as const).filter((as) =>
        readsWordsOf(as, 'record-exclusion', after(path), '2027-01-01'),
      );
    expect([reads(RECORDED), reads(EXCLUDED)]).toEqual([
      ['registrar', 'case-manager'],
      ['registrar', 'case-manager', 'respondent'],
    ]);
  });

  it('O10: is proved in the dossier by the notice that called the member, also after a court annulled it', () => {
    const right = (steps: readonly Timed[]) =>
      dossierOf(after(steps), []).rights.find((one) => one.right === 'called-to-organ');
    expect([WITHDRAWN, RECOMMENDED].map((path) => right(path)?.standing)).toEqual(['not-owed', 'not-yet']);
    expect(right(EXCLUDED)).toMatchObject({ standing: 'met', on: '2026-11-25', by: 'record-exclusion' });
    expect(right([...EXCLUDED, ...annulled])).toMatchObject({ standing: 'met', on: '2026-11-25' });
    expect(dossierOf(after([...EXCLUDED, ...annulled]), []).exclusion).toMatchObject({ state: 'excluded' });
  });

  it('O10: asks what was decided, when, how the member was called and where the minutes are', () => {
    const by = { as: 'registrar', personIds: ['reg'] } as const;
    const theCase = after(RECOMMENDED);
    const said = (answers: Parameters<typeof refusalsToTake>[0]['answers']) =>
      refusalsToTake({ event: 'record-exclusion', by, answers }, theCase, '2026-12-16').map(({ code }) => code);
    const whole = { organMetOn: '2026-12-15', minutes: 'Minutes 2026-12, point 4' };

    expect(said({ ...whole, excluded: false })).toEqual([]);
    expect(said({ ...whole, excluded: true })).toEqual(['COMPLAINTS_MEMBER_NOT_CALLED', 'COMPLAINTS_CALLED_TOO_LATE']);
    expect(said({})).toEqual(['COMPLAINTS_EXCLUDED_MISSING', 'COMPLAINTS_ORGAN_DAY', 'COMPLAINTS_TEXT_MISSING']);
    const next = (steps: readonly Timed[]) =>
      stepsToTake(after(steps), 'registrar', 'reg-2', '2027-01-04').flatMap(({ event }) =>
        event.endsWith('exclusion') ? [event] : [],
      );
    expect([WITHDRAWN, RECOMMENDED, RECORDED, EXCLUDED].map(next)).toEqual([
      ...[[], ['record-exclusion'], ['record-exclusion', 'confirm-exclusion'], []],
    ]);
  });
});
