import { describe, expect, it } from '@jest/globals';
import type { Evidence, SchemeVersion, Transition } from '@standing/accreditation/requirements';
import { type Found, judged } from './judged.js';

const text = { fr: 'Texte', en: 'Text' };

/** A scheme that asks for so many minutes of practice, of which a group may stand for the line. */
function schemeOf(version: string, validFrom: string, minutes: number, changes: Partial<SchemeVersion> = {}) {
  const line = {
    ...({ id: 'hours', title: text, explanation: text, modality: 'required', evidence: 'declared' } as const),
    measure: { kind: 'minutes', of: { kind: 'practice' } },
    window: { kind: 'career' },
    threshold: { kind: 'constant', amount: minutes },
  } as const;
  const scheme: SchemeVersion = {
    ...{ format: 1, scheme: 'college', version, title: text, validFrom, precondition: [], collected: ['practice'] },
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } } as SchemeVersion['settings'],
    levels: ['one', 'two', 'three'].map((code) => ({ code, title: text })),
    requirements: [line],
    ...changes,
  };
  return scheme;
}

const practice: Evidence = {
  ...{ id: 'p', source: 'practice.entry', sourceId: 'p', revision: 1, kind: 'practice', minutes: 600 },
  ...{ attributes: {}, trust: 'declared', state: 'active', heldOn: '2026-01-10' },
};

const knownAt = new Date('2026-11-22T11:00:00Z');
const recordedAt = new Date('2026-06-01T11:00:00Z');
const award = {
  ...{ id: 'a', level: 'two', reference: 'CC-2026-7K3Q9MX', validFrom: '2026-06-01', validUntil: null, recordedAt },
  appliedOn: '2026-05-01',
};
const nobody: Found = { personId: 'x', evidence: [practice], awards: [], ends: [], applied: null, aimed: null };
const applied = { level: 'one', appliedOn: '2026-11-01' };

const current = schemeOf('1', '2026-01-01', 600);
const draft = schemeOf('2', '2026-12-01', 900);
const moment = { on: '2027-01-01', knownAt };
const judge = (found: Partial<Found>, by: Partial<Parameters<typeof judged>[1]> = {}, on = moment.on) =>
  judged({ ...nobody, ...found }, { draft, against: null, published: [current], ...by }, { on, knownAt });

describe('the level that a member is judged at', () => {
  it.each<[string, Partial<Found>, string | null]>([
    ['none', {}, null],
    ['aimed at', { aimed: 'three' }, 'three'],
    ['asked for, whatever is aimed at', { applied, aimed: 'three' }, 'one'],
    ['held, whatever is asked for', { awards: [award], applied, aimed: 'three' }, 'two'],
    ['asked for, once an award ran out', { awards: [{ ...award, validUntil: '2026-12-31' }], applied }, 'one'],
    ['held on its last day', { awards: [{ ...award, validUntil: '2027-01-01' }], applied }, 'two'],
    ['aimed at, before an award begins', { awards: [{ ...award, validFrom: '2027-01-02' }], aimed: 'three' }, 'three'],
    [
      'asked for, after a withdrawal',
      { awards: [award], ends: [{ awardId: 'a', kind: 'withdrawn', effectiveOn: '2026-12-01', recordedAt }], applied },
      'one',
    ],
    [
      'held, where a withdrawal was not known yet',
      {
        awards: [award],
        ends: [
          { awardId: 'a', kind: 'withdrawn', effectiveOn: '2026-12-01', recordedAt: new Date('2026-11-23T11:00:00Z') },
        ],
      },
      'two',
    ],
  ])('%s', (_, found, level) => {
    expect(judge(found)?.level ?? null).toBe(level);
  });
});

describe('what a member was and becomes', () => {
  it('follows from the version in force and from the draft', () => {
    expect(judge({ aimed: 'one' })).toEqual({
      ...{ level: 'one', was: 'MET', becomes: 'UNMET', causes: ['hours'], kept: false },
    });
  });

  it('is compared with what was chosen', () => {
    const against = schemeOf('0', '2020-01-01', 700);

    expect(judge({ aimed: 'one' }, { against })).toMatchObject({ was: 'UNMET', causes: [] });
  });

  it('was what the version says that decides for the member on the day', () => {
    const later = schemeOf('1b', '2026-11-10', 700, { transition: { by: 'application' } });
    const published = [later, current];

    expect(judge({ applied }, { published })?.was).toBe('MET');
    expect(judge({ applied: { ...applied, appliedOn: '2026-11-10' } }, { published })?.was).toBe('UNMET');
  });

  it('is nothing where a document has no such level, and nothing is its cause', () => {
    const levels = [{ code: 'two', title: text }];

    expect(judge({ aimed: 'one' }, { published: [{ ...current, levels }] })).toMatchObject({ was: null, causes: [] });
    expect(judge({ aimed: 'one' }, { draft: { ...draft, levels } })).toMatchObject({ becomes: null, causes: [] });
    expect(judge({ aimed: 'one' }, { published: [] })).toMatchObject({ was: null, becomes: 'UNMET' });
  });

  it('has a group as its cause in the place of the lines', () => {
    const groups = [{ id: 'either', title: text, kind: 'any-of' as const, of: ['hours'] }];

    expect(judge({ aimed: 'one' }, { draft: { ...draft, groups } })?.causes).toEqual(['either']);
  });
});

describe('the version before is kept', () => {
  const by = (transition: Transition, validFrom = '2026-12-01') => ({ draft: { ...draft, transition, validFrom } });

  it.each<[string, Partial<Found>, ReturnType<typeof by>, boolean]>([
    ['by nobody, where the day of the decision counts', { applied }, by({ by: 'decision' }), false],
    ['by whoever applied before', { applied }, by({ by: 'application' }), true],
    [
      'not by whoever applied since',
      { applied: { ...applied, appliedOn: '2026-12-01' } },
      by({ by: 'application' }),
      false,
    ],
    ['not by whoever has not applied', { aimed: 'one' }, by({ by: 'application' }), false],
    ['by whoever holds what they applied for before', { awards: [award] }, by({ by: 'application' }), true],
    ['by whoever’s cycle began before', { awards: [award] }, by({ by: 'cycle' }), true],
    ['not by whoever has no cycle', { applied }, by({ by: 'cycle' }), false],
    ['as long as it is accepted', { aimed: 'one' }, by({ by: 'decision', formerUntil: '2027-01-01' }), true],
    ['and no longer', { aimed: 'one' }, by({ by: 'decision', formerUntil: '2026-12-31' }), false],
    ['by nobody only because the draft begins later', { aimed: 'one' }, by({ by: 'decision' }, '2028-01-01'), false],
    ['by whoever applied before a draft that begins later', { applied }, by({ by: 'application' }, '2028-01-01'), true],
  ])('%s', (_, found, documents, kept) => {
    expect(judge(found, documents)?.kept).toBe(kept);
  });

  it('by nobody, where there is none', () => {
    expect(judge({ applied }, { ...by({ by: 'application' }), published: [] })?.kept).toBe(false);
  });
});
