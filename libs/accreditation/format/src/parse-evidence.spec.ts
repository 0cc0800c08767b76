import { describe, expect, it } from '@jest/globals';
import type { Text } from '@standing/accreditation/requirements';
import { findings } from './meaning/findings.js';
import { parseEvidence } from './parse-evidence.js';

const written = (pieces: unknown) => JSON.stringify(pieces, null, 2);

function aPiece(changes: Record<string, unknown> = {}) {
  return { kind: 'practice', minutes: 60, attributes: {}, trust: 'declared', heldOn: '2026-01-15', ...changes };
}

describe('reading evidence', () => {
  it('adds what a hand-written file leaves out', () => {
    const { evidence } = parseEvidence(written([aPiece(), aPiece({ id: 'mine' })]));

    const added = { ...aPiece(), state: 'active', revision: 1, source: 'file' };
    expect(evidence).toEqual([
      { ...added, id: 'line-1', sourceId: 'line-1' },
      { ...added, id: 'mine', sourceId: 'mine' },
    ]);
  });

  it('takes whole pieces as they are, in each state and with each kind of attribute', () => {
    const whole = { id: 'a', source: 'practice.entry', sourceId: '7', revision: 1, state: 'active', heldUntil: null };
    const pieces = [
      aPiece({ ...whole, attributes: { form: 'group', members: 4, paid: true, countries: ['FR', 'BE'] } }),
      aPiece({ ...whole, id: 'b', revision: 2, state: 'withdrawn', heldOn: null }),
      aPiece({ ...whole, id: 'c', sourceId: '8', state: 'declined', heldUntil: '2026-02-01' }),
    ];

    expect(parseEvidence(written(pieces))).toEqual({ evidence: pieces, mistakes: [] });
  });
});

describe('a file of evidence with mistakes', () => {
  const same = { source: 'practice.entry', sourceId: '7' };

  describe.each(['fr', 'en'] as const)('is told in %s', (language) => {
    it.each<[string, unknown, [string, Text][]]>([
      ['no day of what stands', [aPiece({ heldOn: null })], [['0.heldOn', findings.dayMissing()]]],
      [
        'an end before its day',
        [aPiece({ heldUntil: '2026-01-14' })],
        [['0.heldUntil', findings.endsBefore('2026-01-15')]],
      ],
      ['one id twice', [aPiece({ id: 'a' }), aPiece({ id: 'a' })], [['1.id', findings.twice('a')]]],
      [
        'an id that another piece has by its place',
        [aPiece({ id: 'line-2' }), aPiece()],
        [['1.id', findings.twice('line-2')]],
      ],
      [
        'one revision twice',
        [aPiece({ ...same, id: 'a' }), aPiece({ ...same, id: 'b' })],
        [['1', findings.sameRevision()]],
      ],
      ['no trust', [aPiece({ trust: undefined })], [['0.trust', findings.missing()]]],
      ['a property too many', [aPiece({ name: 'Anne' })], [['0.name', findings.noSuchProperty('name')]]],
    ])('%s', (_, pieces, mistakes) => {
      const told = parseEvidence(written(pieces), language).mistakes;

      expect(told.map(({ path, message }) => [path, message])).toEqual(
        mistakes.map(([path, text]) => [path, text[language]]),
      );
    });
  });

  it.each<[string, unknown, string[]]>([
    ['no list', {}, ['']],
    ['half a minute', [aPiece({ minutes: 0.5 })], ['0.minutes']],
    ['less than nothing', [aPiece({ minutes: -1 })], ['0.minutes']],
    ['an unknown kind', [aPiece({ kind: 'tea' })], ['0.kind']],
    ['a day that does not exist', [aPiece({ heldOn: '2026-02-30' })], ['0.heldOn']],
    ['an attribute that is an object', [aPiece({ attributes: { form: {} } })], ['0.attributes.form']],
    ['an unknown state', [aPiece({ state: 'lost' })], ['0.state']],
    ['revision nought', [aPiece({ revision: 0 })], ['0.revision']],
    [
      'mistakes of shape and of meaning in one piece, and in the next',
      [aPiece({ trust: 'rumour', heldUntil: '2026-01-14' }), aPiece({ id: 'line-1', minutes: 'ten' })],
      ['0.trust', '0.heldUntil', '1.id', '1.minutes'],
    ],
  ])('is told where: %s', (_, pieces, paths) => {
    expect(
      parseEvidence(written(pieces))
        .mistakes.map(({ path }) => path)
        .sort(),
    ).toEqual([...paths].sort());
  });

  it('is told on which line', () => {
    expect(
      parseEvidence(`[\n${JSON.stringify(aPiece())},\n${JSON.stringify(aPiece({ trust: 'rumour' }))}\n]`).mistakes,
    ).toMatchObject([{ path: '1.trust', line: 3 }]);
  });

  it('is told as a whole when it is no JSON', () => {
    expect(parseEvidence('[\n,').mistakes).toEqual([{ path: '', message: findings.notJson().en, line: 2 }]);
  });
});
