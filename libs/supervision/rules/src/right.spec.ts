import { describe, expect, it } from '@jest/globals';
import { refusalsToAnswer, refusalsToPropose } from './agreement.js';
import { refusalsToAsk } from './asking.js';
import { type Answer, refusalsToDecide } from './decision.js';
import { refusalsOfRight } from './right.js';

const TODAY = '2026-06-20';
const ENDED = '2026-06-10';
const agreement = { startsOn: '2026-01-01' };
const answer = (changes: Partial<Answer>): Answer => ({
  outcome: 'confirm',
  heldOn: null,
  minutes: null,
  reason: null,
  version: null,
  ...changes,
});
const decide = (heldOn: string, changes: Partial<Answer> = {}, endedOn: string | null = ENDED) =>
  refusalsToDecide(
    { heldOn, minutes: 60, status: 'asked', version: 1 },
    answer(changes),
    agreement,
    TODAY,
    endedOn,
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
    expect(decide(heldOn, changes, null)).toEqual([]);
  });

  it('is not asked about sessions that they may not confirm', () => {
    const ask = (heldOn: string) =>
      refusalsToAsk({ status: 'declared', askedOn: null, heldOn }, { disownedOn: null }, TODAY, ENDED).map(
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
      declaration,
      { rightEndedOn: ENDED, refused: [] },
    );
    const accept = (given: boolean) =>
      refusalsToAnswer({ status: 'proposed' }, { ...declaration, accept: given }, { rightEndedOn: ENDED, refused: [] });

    expect([proposed, accept(true), accept(false)]).toEqual([
      [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn: ENDED } }],
      [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn: ENDED } }],
      [],
    ]);
  });

  it('is told the day', () => {
    expect(refusalsOfRight(ENDED, ENDED)).toMatchObject([{ params: { endedOn: ENDED } }]);
  });
});
