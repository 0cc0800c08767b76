import { describe, expect, it } from '@jest/globals';
import {
  LIST_BYTES,
  PUBLIC_KEY_BYTES,
  refusalsOfKey,
  refusalsToAnswerPlan,
  refusalsToConfirmPlan,
  refusalsToEndPlan,
  refusalsToKeepList,
  refusalsToName,
  refusalsToStepDown,
} from './keeping.js';
import { planAsOf, type PlanState } from './plan.js';

const STATES: readonly PlanState[] = ['asked', 'in-force', 'declined', 'stepped-down', 'ended'];
const notInForce = [{ code: 'PRACTICE_CONTINUITY_NOT_IN_FORCE' }];
const today = '2026-11-22';
const sealed = new Uint8Array(LIST_BYTES);
const point = Uint8Array.from({ length: PUBLIC_KEY_BYTES }, (_, at) => (at === 0 ? 4 : 7));

describe('naming a colleague', () => {
  it.each([
    ['helene@example.org', []],
    ['me@example.org', [{ code: 'PRACTICE_CONTINUITY_SELF', path: 'address' }]],
    ['', [{ code: 'PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE', path: 'address' }]],
    ['helene@example', [{ code: 'PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE', path: 'address' }]],
    ['hélène roche', [{ code: 'PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE', path: 'address' }]],
  ])('by %p', (address, refusals) => {
    expect(refusalsToName(address, ' Me@Example.org')).toEqual(refusals);
  });
});

describe('what each of the two says', () => {
  it.each(STATES)('of a plan that is %s', (state) => {
    const isOpen = state === 'asked' || state === 'in-force';
    const answered = state === 'asked' ? [] : [{ code: 'PRACTICE_CONTINUITY_ANSWERED' }];

    expect(refusalsToAnswerPlan({ state }, { accept: true, hasKey: true })).toEqual(answered);
    expect(refusalsToAnswerPlan({ state }, { accept: false, hasKey: false })).toEqual(answered);
    expect(refusalsToEndPlan({ state })).toEqual(isOpen ? [] : notInForce);
    expect(refusalsToStepDown({ state })).toEqual(state === 'in-force' ? [] : notInForce);
  });

  it('is no yes without a key to write to', () => {
    expect(refusalsToAnswerPlan({ state: 'asked' }, { accept: true, hasKey: false })).toEqual([
      { code: 'PRACTICE_CONTINUITY_KEY_MISSING' },
    ]);
  });

  it('is confirmed once a day by each, with a list that opens', () => {
    const plan = planAsOf({ personId: 'coach' }, [
      { said: 'accepted', saidBy: 'colleague', saidOn: '2026-11-20' },
      { said: 'confirmed', saidBy: 'coach', saidOn: today },
    ]);
    const confirmed = [{ code: 'PRACTICE_CONTINUITY_CONFIRMED_TODAY' }];
    const missing = [{ code: 'PRACTICE_CONTINUITY_LIST_MISSING' }];

    expect(refusalsToConfirmPlan(plan, { by: 'colleague', hasList: true }, today)).toEqual([]);
    expect(refusalsToConfirmPlan(plan, { by: 'coach', hasList: true }, today)).toEqual(confirmed);
    expect(refusalsToConfirmPlan(plan, { by: 'colleague', hasList: false }, today)).toEqual(missing);
    expect(refusalsToConfirmPlan({ ...plan, state: 'ended' }, { by: 'coach', hasList: true }, today)).toEqual(
      notInForce,
    );
  });
});

describe('a key', () => {
  it('is a whole point of the curve', () => {
    const malformed = [{ code: 'PRACTICE_CONTINUITY_KEY_MALFORMED', path: 'publicKey' }];

    expect(refusalsOfKey(point)).toEqual([]);
    expect(refusalsOfKey(point.slice(1))).toEqual(malformed);
    expect(refusalsOfKey(Uint8Array.from([2, ...point.slice(1)]))).toEqual(malformed);
  });
});

describe('a list', () => {
  const list = { sealed, keyId: 'now', keyNow: 'now' };

  it.each(STATES)('belongs to a plan in force, not to one that is %s otherwise', (state) => {
    expect(refusalsToKeepList({ state }, list)).toEqual(state === 'in-force' ? [] : notInForce);
  });

  it.each([LIST_BYTES - 1, LIST_BYTES + 1, 0])('is not kept with %i bytes', (length) => {
    expect(refusalsToKeepList({ state: 'in-force' }, { ...list, sealed: new Uint8Array(length) })).toEqual([
      { code: 'PRACTICE_CONTINUITY_LIST_WRONG_SIZE', path: 'sealed' },
    ]);
  });

  it('is encrypted to the key of today', () => {
    expect(refusalsToKeepList({ state: 'in-force' }, { ...list, keyId: 'before' })).toEqual([
      { code: 'PRACTICE_CONTINUITY_KEY_CHANGED', path: 'keyId' },
    ]);
  });
});
