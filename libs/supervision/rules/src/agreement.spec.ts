import { describe, expect, it } from '@jest/globals';
import { isDisowned, refusalsToAnswer, refusalsToDisown, refusalsToPropose } from './agreement.js';
import { HARMFUL, type Relation, RELATIONS } from './relations.js';

const coach = { email: 'anne@exemple.fr' };
const claire = { name: 'Claire Petit', email: 'claire@exemple.fr' };
const standing = { barred: [], today: '2026-06-20', refused: HARMFUL };
const none = { relations: [], relationsDeclared: true } as const;

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('proposing an agreement', () => {
  it('is allowed with a supervisor of one’s own choice and no other relation', () => {
    expect(refusalsToPropose(coach, claire, [], none, standing)).toEqual([]);
  });

  it('is allowed again after the supervisor declined', () => {
    expect(refusalsToPropose(coach, claire, [{ status: 'declined', disownedOn: null }], none, standing)).toEqual([]);
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
    ['one waits for an answer', { status: 'proposed', disownedOn: null }, ['SUPERVISION_ALREADY_PROPOSED']],
    ['one is agreed', { status: 'accepted', disownedOn: null }, ['SUPERVISION_ALREADY_AGREED']],
    ['the supervisor does not know them', { status: 'declined', disownedOn: '2026-03-01' }, ['SUPERVISION_DISOWNED']],
  ] as const)('is refused when %s', (_, earlier, expected) => {
    expect(codes(refusalsToPropose(coach, claire, [earlier], none, standing))).toEqual(expected);
  });

  it('asks for the other relations on purpose: an empty list alone says nothing', () => {
    const unsaid = { relations: [], relationsDeclared: false };

    expect(codes(refusalsToPropose(coach, claire, [], unsaid, standing))).toEqual([
      'SUPERVISION_RELATIONS_NOT_DECLARED',
    ]);
  });

  it.each(RELATIONS.map((relation) => [relation]))(
    'with a declared relation "%s" follows clause SV-2',
    (relation: Relation) => {
      const harms = ['employer', 'line-manager', 'client', 'family', 'business-partner'].includes(relation);

      const refusals = refusalsToPropose(
        coach,
        claire,
        [],
        { relations: [relation], relationsDeclared: true },
        standing,
      );

      expect(codes(refusals)).toEqual(harms ? ['SUPERVISION_RELATION_HARMS'] : []);
    },
  );

  it('says every reason at once, and one reason once', () => {
    const refusals = refusalsToPropose(
      coach,
      { ...claire, name: '' },
      [],
      {
        relations: ['family', 'family', 'client'],
        relationsDeclared: true,
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
