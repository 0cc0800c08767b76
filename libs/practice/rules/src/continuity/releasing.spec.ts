import { describe, expect, it } from '@jest/globals';
import {
  refusalsToAnswerRelease,
  refusalsToProposeRelease,
  type Releasable,
  RELEASE_GROUNDS,
  type ReleaseAnswer,
} from './releasing.js';

const plan: Releasable = {
  personId: 'coach',
  colleagueId: 'colleague',
  state: 'in-force',
  hasList: true,
  hasDied: false,
};
const died: Releasable = { ...plan, hasDied: true };
const asked = { by: 'officer', ground: 'incapacity', soFar: 'none' } as const;
const answered: ReleaseAnswer = {
  by: 'registrar',
  release: true,
  proposedBy: 'officer',
  ground: 'incapacity',
  isAnswered: false,
};
const noDeath = { code: 'PRACTICE_RELEASE_NO_DEATH', path: 'ground' };

describe('proposing to release a list', () => {
  it.each(RELEASE_GROUNDS)('is taken for %s of a coach who has died', (ground) => {
    expect(refusalsToProposeRelease(died, { ...asked, ground })).toEqual([]);
  });

  it.each<[string, Releasable | null, object, object]>([
    ['without a plan', null, {}, { code: 'PRACTICE_RELEASE_NO_PLAN' }],
    ['before it is accepted', { ...plan, state: 'asked' }, {}, { code: 'PRACTICE_RELEASE_NO_PLAN' }],
    ['without a list', { ...plan, hasList: false }, {}, { code: 'PRACTICE_RELEASE_NO_PLAN' }],
    ['for a death that nobody recorded', plan, { ground: 'death' }, noDeath],
    ['by the coach', plan, { by: 'coach' }, { code: 'PRACTICE_RELEASE_OWN' }],
    ['by the colleague', plan, { by: 'colleague' }, { code: 'PRACTICE_RELEASE_COLLEAGUE' }],
    ['twice', plan, { soFar: 'waits' }, { code: 'PRACTICE_RELEASE_WAITS' }],
    ['again', plan, { soFar: 'released' }, { code: 'PRACTICE_RELEASE_DONE' }],
  ])('is refused %s', (_, of, changes, refusal) => {
    expect(refusalsToProposeRelease(of, { ...asked, ...changes })).toEqual([refusal]);
  });
});

describe('answering a proposed release', () => {
  it('is done by another person, and taken back by either', () => {
    expect(refusalsToAnswerRelease(plan, answered)).toEqual([]);
    expect(refusalsToAnswerRelease(plan, { ...answered, release: false })).toEqual([]);
    expect(refusalsToAnswerRelease(plan, { ...answered, release: false, by: 'officer' })).toEqual([]);
    expect(refusalsToAnswerRelease({ ...plan, state: 'ended' }, { ...answered, release: false })).toEqual([]);
  });

  it.each<[string, Releasable, Partial<ReleaseAnswer>, object]>([
    ['by whoever proposed it', plan, { by: 'officer' }, { code: 'PRACTICE_RELEASE_SAME_PERSON' }],
    ['by the coach', plan, { by: 'coach' }, { code: 'PRACTICE_RELEASE_OWN' }],
    ['by the colleague', plan, { by: 'colleague' }, { code: 'PRACTICE_RELEASE_COLLEAGUE' }],
    ['twice', plan, { isAnswered: true, release: false }, { code: 'PRACTICE_RELEASE_ANSWERED' }],
    ['once the colleague stepped down', { ...plan, state: 'stepped-down' }, {}, { code: 'PRACTICE_RELEASE_NO_PLAN' }],
    ['once the death was taken back', plan, { ground: 'death' }, noDeath],
  ])('is refused %s', (_, of, changes, refusal) => {
    expect(refusalsToAnswerRelease(of, { ...answered, ...changes })).toEqual([refusal]);
  });
});
