import { describe, expect, it } from '@jest/globals';
import { after, PEOPLE } from '../test/full/given.js';
import { caseToAnswer, DISCLOSED, NO_CASE } from '../test/full/paths.js';
import type { Case } from './case.js';
import { agreement, isJoint, refusalsToAgree, type StepProposal, stands } from './joint.js';

const ON = '2026-06-18';
const disclosed = after(DISCLOSED);
const proposal: StepProposal & { readonly id: string } = {
  id: 'one',
  attempt: { event: 'find-case-to-answer', reasoned: true },
  as: 'assessor',
  madeAfter: disclosed.events.length,
};
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const left = (personId: string): Case => ({
  ...disclosed,
  everHeld: PEOPLE.map((held) => (held.personId === personId ? { ...held, endedOn: ON } : held)),
});

describe('a step that several take together', () => {
  it('is one whose line counts them, under the procedure of the case', () => {
    expect(isJoint('close-no-case', disclosed)).toBe(true);
    expect(isJoint('file-report', disclosed)).toBe(false);
    expect(isJoint('close-no-case', { procedure: { ...disclosed.procedure, version: '1' } })).toBe(false);
  });

  it.each<[string, string[], Case, boolean]>([
    ['one of them', ['as-coach'], disclosed, false],
    ['a coach and a lay person', ['as-coach', 'as-lay'], disclosed, true],
    ['the third in the chair with one of the two', ['as-third', 'as-lay'], disclosed, true],
    ['two of whom one has left', ['as-coach', 'as-lay'], left('as-lay'), false],
    ['an assessor and somebody who is none', ['as-coach', 'inv'], disclosed, false],
  ])('is taken, or waits, once it is stood by by %s', (_, agreed, theCase, isTaken) => {
    const { step, refusals } = agreement(proposal, agreed, theCase, ON);
    expect(codes(refusals)).toEqual([]);
    expect(step?.by.personIds ?? null).toEqual(isTaken ? agreed : null);
  });

  it('is refused where it may not happen at all', () => {
    expect(codes(agreement(proposal, ['as-coach'], disclosed, '2026-06-05').refusals)).toEqual([
      'COMPLAINTS_COMMENTS_TIME_RUNS',
    ]);
  });
});

describe('standing by what another proposes', () => {
  const standing = { id: 'one', agreed: ['as-coach'] };

  it.each<[string, { id: string; agreed: string[] } | null, string, Case, string[]]>([
    ['who has not yet', standing, 'as-lay', disclosed, []],
    ['who made it', standing, 'as-coach', disclosed, ['COMPLAINTS_CONCURRED_ALREADY']],
    ['after another took its place', { id: 'two', agreed: [] }, 'as-lay', disclosed, ['COMPLAINTS_PROPOSAL_REPLACED']],
    [
      'after the case went elsewhere',
      standing,
      'as-lay',
      after([[caseToAnswer, ON]], disclosed),
      ['COMPLAINTS_PROPOSAL_REPLACED'],
    ],
  ])('is judged for somebody %s', (_, one, personId, theCase, expected) => {
    expect(codes(refusalsToAgree(proposal, one, personId, theCase, ON))).toEqual(expected);
  });

  it('is over once the case went on', () => {
    expect(stands(proposal, disclosed)).toBe(true);
    expect(stands({ ...proposal, madeAfter: DISCLOSED.length }, after(NO_CASE))).toBe(false);
  });
});
