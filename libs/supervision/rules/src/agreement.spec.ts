import { describe, expect, it } from '@jest/globals';
import { type Agreement, isDisowned, refusalsToAnswer, refusalsToDisown, refusalsToPropose } from './agreement.js';
import { HARMFUL, type Relation, RELATIONS } from './relations.js';
import type { Subject } from './subject.js';

const coach = { email: 'anne@exemple.fr' };
const claire = { name: 'Claire Petit', email: 'claire@exemple.fr' };
const standing = { barred: [], today: '2026-06-20', refused: HARMFUL };
const none = { relations: [], relationsDeclared: true, subject: 'coaching' } as const;

const earlier = (status: Agreement['status'], disownedOn: string | null = null) => ({
  ...{ status, disownedOn, subject: 'coaching' as const },
});

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('proposing an agreement', () => {
  it('is allowed with a supervisor of one’s own choice and no other relation', () => {
    expect(refusalsToPropose(coach, claire, [], none, standing)).toEqual([]);
  });

  it('is allowed again after the supervisor declined', () => {
    expect(refusalsToPropose(coach, claire, [earlier('declined')], none, standing)).toEqual([]);
  });

  it.each([
    ['the name is blank', { ...claire, name: ' ' }, ['SUPERVISION_NAME_MISSING']],
    ['the address is none', { ...claire, email: 'claire' }, ['SUPERVISION_ADDRESS_INVALID']],
    ['the address is one’s own', { ...claire, email: ' Anne@exemple.fr' }, ['SUPERVISION_SELF']],
    ['it is one’s own with a label', { ...claire, email: 'ANNE+supervision@exemple.fr' }, ['SUPERVISION_SELF']],
  ])('is refused when %s', (_, supervisor, expected) => {
    expect(codes(refusalsToPropose(coach, supervisor, [], none, standing))).toEqual(expected);
  });

  it('is refused when one’s own account has the label', () => {
    const labelled = { email: 'anne+coachs@exemple.fr' };

    expect(codes(refusalsToPropose(labelled, { ...claire, email: coach.email }, [], none, standing))).toEqual([
      'SUPERVISION_SELF',
    ]);
  });

  it.each([
    ['one waits for an answer', earlier('proposed'), ['SUPERVISION_ALREADY_PROPOSED'], []],
    ['one is agreed', earlier('accepted'), ['SUPERVISION_ALREADY_AGREED'], []],
    [
      'the supervisor does not know them',
      earlier('declined', '2026-03-01'),
      ['SUPERVISION_DISOWNED'],
      ['SUPERVISION_DISOWNED'],
    ],
  ])('is refused when %s; about the supervision that they give, where they are not known', (_, one, alike, other) => {
    const proposed = (subject: Subject) =>
      codes(refusalsToPropose(coach, claire, [one], { ...none, subject }, standing));

    expect([proposed('coaching'), proposed('supervision')]).toEqual([alike, other]);
  });

  it('asks for the other relations on purpose: an empty list alone says nothing', () => {
    const unsaid = { ...none, relationsDeclared: false };

    expect(codes(refusalsToPropose(coach, claire, [], unsaid, standing))).toEqual([
      'SUPERVISION_RELATIONS_NOT_DECLARED',
    ]);
  });

  it.each(RELATIONS.map((relation) => [relation]))(
    'with a declared relation "%s" follows clause SV-2',
    (relation: Relation) => {
      const harms = ['employer', 'line-manager', 'client', 'family', 'business-partner'].includes(relation);

      const refusals = refusalsToPropose(coach, claire, [], { ...none, relations: [relation] }, standing);

      expect(codes(refusals)).toEqual(harms ? ['SUPERVISION_RELATION_HARMS'] : []);
    },
  );

  it('says every reason at once, and one reason once', () => {
    const refusals = refusalsToPropose(
      coach,
      { ...claire, name: '' },
      [],
      {
        ...none,
        relations: ['family', 'family', 'client'],
      },
      standing,
    );

    expect(codes(refusals)).toEqual([
      'SUPERVISION_NAME_MISSING',
      'SUPERVISION_RELATION_HARMS',
      'SUPERVISION_RELATION_HARMS',
    ]);
  });
});

describe('answering an agreement', () => {
  it('accepts with a declaration', () => {
    expect(refusalsToAnswer({ status: 'proposed' }, { accept: true, ...none }, standing)).toEqual([]);
  });

  it('declines without one', () => {
    expect(
      refusalsToAnswer(
        { status: 'proposed' },
        { accept: false, relations: ['family'], relationsDeclared: false },
        standing,
      ),
    ).toEqual([]);
  });

  it.each(['accepted', 'declined'] as const)('is refused once %s', (status) => {
    expect(codes(refusalsToAnswer({ status }, { accept: true, ...none }, standing))).toEqual([
      'SUPERVISION_ALREADY_ANSWERED',
    ]);
  });

  it('follows what the body refuses', () => {
    const answer = { accept: true, relations: ['line-manager', 'trainer'], relationsDeclared: true } as const;

    const refusals = refusalsToAnswer({ status: 'proposed' }, answer, { ...standing, refused: ['trainer'] });

    expect(refusals).toEqual([
      { code: 'SUPERVISION_RELATION_HARMS', params: { relation: 'trainer' }, path: 'relations' },
    ]);
  });

  it('is refused on a relation that harms', () => {
    const answer = { accept: true, relations: ['line-manager'], relationsDeclared: true } as const;

    expect(refusalsToAnswer({ status: 'proposed' }, answer, standing)).toEqual([
      { code: 'SUPERVISION_RELATION_HARMS', params: { relation: 'line-manager' }, path: 'relations' },
    ]);
  });
});

describe('not knowing the coach who proposes', () => {
  it.each([
    ['proposed', []],
    ['accepted', ['SUPERVISION_ALREADY_ANSWERED']],
    ['declined', ['SUPERVISION_ALREADY_ANSWERED']],
  ] as const)('when it is %s', (status, expected) => {
    expect(codes(refusalsToDisown({ status }))).toEqual(expected);
  });

  it.each([
    ['a proposal that waits', { status: 'proposed', disownedOn: null }, false],
    ['one that was declined', { status: 'declined', disownedOn: null }, false],
    ['one that was disowned', { status: 'declined', disownedOn: '2026-03-01' }, true],
    ['an agreement disowned later, from a request', { status: 'accepted', disownedOn: '2026-03-01' }, false],
  ] as const)('is said of %s: as expected', (_, agreement, expected) => {
    expect(isDisowned(agreement)).toBe(expected);
  });
});
