import { describe, expect, it } from '@jest/globals';
import { refusalsToAnswer, refusalsToPropose } from './agreement.js';
import { refusalsToAsk } from './asking.js';
import { type Answer, refusalsToDecide } from './decision.js';
import { type Barred, refusalsOfNewAgreement, refusalsOfRight } from './right.js';

const TODAY = '2026-06-20';
const ENDED = '2026-06-10';
const ENDS: readonly Barred[] = [{ why: 'ended', fromOn: ENDED, untilOn: null }];
const agreement = { startsOn: '2026-01-01' };
const answer = (changes: Partial<Answer>): Answer => ({
  outcome: 'confirm',
  heldOn: null,
  minutes: null,
  contracted: null,
  present: null,
  reason: null,
  version: null,
  ...changes,
});
const decide = (heldOn: string, changes: Partial<Answer> = {}, barred: readonly Barred[] = ENDS) =>
  refusalsToDecide(
    { heldOn, minutes: 60, form: 'individual', contracted: null, present: null, status: 'asked', version: 1 },
    answer(changes),
    agreement,
    TODAY,
    barred,
  ).map(({ code }) => code);

describe('whoever may no longer supervise since 10 June', () => {
  it.each<[string, string, Partial<Answer>, string[]]>([
    ['confirms a session of the day before', '2026-06-09', {}, []],
    ['confirms none of that day', '2026-06-10', {}, ['SUPERVISION_RIGHT_ENDED']],
    ['confirms none of a later day', '2026-06-15', {}, ['SUPERVISION_RIGHT_ENDED']],
    ['corrects the length of one before', '2026-06-09', { outcome: 'correct', minutes: 45 }, []],
    [
      'corrects none to that day',
      '2026-06-09',
      { outcome: 'correct', heldOn: '2026-06-10' },
      ['SUPERVISION_RIGHT_ENDED'],
    ],
    [
      'corrects none of that day to one before',
      '2026-06-10',
      { outcome: 'correct', heldOn: '2026-06-09' },
      ['SUPERVISION_RIGHT_ENDED'],
    ],
    ['declines whatever was held', '2026-06-15', { outcome: 'decline', reason: 'not-held' }, []],
  ])('%s', (_, heldOn, changes, codes) => {
    expect(decide(heldOn, changes)).toEqual(codes);
    expect(decide(heldOn, changes, [])).toEqual([]);
  });

  it('is not asked about sessions that they may not confirm', () => {
    const ask = (heldOn: string) =>
      refusalsToAsk({ status: 'declared', askedOn: null, heldOn }, { disownedOn: null }, TODAY, ENDS).map(
        ({ code }) => code,
      );

    expect([ask('2026-06-09'), ask('2026-06-10')]).toEqual([[], ['SUPERVISION_RIGHT_ENDED']]);
  });

  it('is offered no new agreement, and accepts none; declining is always possible', () => {
    const declaration = { relations: [], relationsDeclared: true };
    const proposed = refusalsToPropose(
      { email: 'eric@example.org' },
      { name: 'Claire', email: 'claire@example.org' },
      [],
      { ...declaration, subject: 'coaching' },
      { barred: ENDS, today: TODAY, refused: [] },
    );
    const accept = (given: boolean) =>
      refusalsToAnswer(
        { status: 'proposed' },
        { ...declaration, accept: given },
        { barred: ENDS, today: TODAY, refused: [] },
      );

    expect([proposed, accept(true), accept(false)]).toEqual([
      [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn: ENDED } }],
      [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn: ENDED } }],
      [],
    ]);
  });

  it('is told the day', () => {
    expect(refusalsOfRight(ENDS, ENDED)).toMatchObject([{ params: { endedOn: ENDED } }]);
  });
});

describe('whoever may not supervise from 1 March to 14 March', () => {
  const MARCH: readonly Barred[] = [{ why: 'suspended', fromOn: '2026-03-01', untilOn: '2026-03-15' }];
  const open: readonly Barred[] = [{ why: 'suspended', fromOn: '2026-03-01', untilOn: null }];
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

  it.each<[string, string, readonly Barred[], string[]]>([
    ['the last day of February', '2026-02-28', MARCH, []],
    ['1 March', '2026-03-01', MARCH, ['SUPERVISION_RIGHT_SUSPENDED']],
    ['14 March', '2026-03-14', MARCH, ['SUPERVISION_RIGHT_SUSPENDED']],
    ['15 March, when it is over', '2026-03-15', MARCH, []],
    ['15 March, while it goes on', '2026-03-15', open, ['SUPERVISION_RIGHT_SUSPENDED']],
    ['February, while it goes on', '2026-02-28', open, []],
    ['a day on which the right had ended as well', '2026-06-10', [...open, ...ENDS], ['SUPERVISION_RIGHT_ENDED']],
    ['1 March, of one that never was', '2026-03-01', [{ ...MARCH[0]!, untilOn: '2026-03-01' }], []],
  ])('confirms a session of %s or is refused', (_, heldOn, barred, expected) => {
    expect(codes(refusalsOfRight(barred, heldOn))).toEqual(expected);
    expect(decide(heldOn, {}, barred)).toEqual(expected);
  });

  it('corrects no session of February to a day of March, and declines whatever was held', () => {
    expect(decide('2026-02-28', { outcome: 'correct', heldOn: '2026-03-01' }, MARCH)).toEqual([
      'SUPERVISION_RIGHT_SUSPENDED',
    ]);
    expect(decide('2026-03-01', { outcome: 'decline', reason: 'not-held' }, MARCH)).toEqual([]);
  });

  it('begins no agreement on those days, and again on the day after', () => {
    const on = (today: string) => codes(refusalsOfNewAgreement(MARCH, today));

    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-14'), on('2026-03-15')]).toEqual([
      [],
      ['SUPERVISION_SUPERVISES_NOT_NOW'],
      ['SUPERVISION_SUPERVISES_NOT_NOW'],
      [],
    ]);
  });

  it('is told the day of the session, and neither the days nor the reason', () => {
    expect(refusalsOfRight(MARCH, '2026-03-02')).toEqual([
      { code: 'SUPERVISION_RIGHT_SUSPENDED', params: { heldOn: '2026-03-02' }, path: 'heldOn' },
    ]);
  });
});
