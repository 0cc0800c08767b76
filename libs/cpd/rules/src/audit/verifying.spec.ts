import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DRAW_ID, drawOf, rowsOf, SETTINGS, sha256 } from '../../test/a-draw.js';
import { pathOf, rootOf, topOf } from './merkle.js';
import { type OwnProof, pathInRoster, provesOwnRow } from './proving.js';
import { type PublishedDraw, publishedText } from './publishing.js';
import { readOwnProof, readPublished } from './reading.js';
import { inOrder, referenceOf, type RosterRow, rosterRoot } from './roster.js';
import { type Check, verifyDraw } from './verifying.js';

const DRAW = drawOf([...rowsOf('one', 40), ...rowsOf('two', 12, 2)]);

function differing(draw: PublishedDraw, noted: string | null = DRAW.commitment): Check[] {
  return verifyDraw(sha256, draw, noted)
    .filter(({ result }) => result === 'differs')
    .map(({ check }) => check);
}

const changed = (index: number, change: Partial<RosterRow>): PublishedDraw => ({
  ...DRAW,
  roster: DRAW.roster.map((row, at) => (at === index ? ({ ...row, ...change } as RosterRow) : row)),
});

describe('what is published of a draw', () => {
  it('fits, and is read as it was written', () => {
    expect(differing(DRAW)).toEqual([]);
    expect(readPublished(publishedText(DRAW))).toEqual(DRAW);
  });

  it('fits before the draw as well, as far as it is published', () => {
    const before = { ...DRAW, state: 'committed', seed: null, drawn: null } as const;
    const shares = DRAW.shares.map((share) => ({ ...share, share: null }));
    const results = verifyDraw(sha256, { ...before, shares }, null).map(({ check, result }) => `${check} ${result}`);

    expect(results.filter((result) => !result.endsWith('fits'))).toEqual([
      ...['noted not-yet', 'shares not-yet', 'seed not-yet', 'drawn not-yet'],
    ]);
  });

  it.each<[string, PublishedDraw, Check[]]>([
    ['a row has another weight', changed(3, { weight: 5 }), ['settings', 'root']],
    ['a row is in another stratum', changed(3, { stratum: 'three' }), ['settings', 'root']],
    ['a row is another', changed(0, { reference: '0'.repeat(64) }), ['root']],
    ['a row is missing', { ...DRAW, roster: DRAW.roster.slice(1) }, ['root']],
    ['rows are turned round', { ...DRAW, roster: [...DRAW.roster].reverse() }, ['order', 'root']],
    ['a row is there twice', { ...DRAW, roster: [DRAW.roster[0]!, ...DRAW.roster] }, ['order', 'root']],
    ['another rate is said', { ...DRAW, settings: { ...SETTINGS, ratePerMille: 50 } }, ['announcement', 'drawn']],
    ['another day is said', { ...DRAW, preparedOn: '2026-11-21' }, ['announcement']],
    ['another seed is said', { ...DRAW, seed: sha256('mine') }, ['seed', 'drawn']],
    [
      'a share is another',
      { ...DRAW, shares: [DRAW.shares[0]!, { ...DRAW.shares[1]!, share: sha256('x') }] },
      ['shares', 'seed'],
    ],
    ['there is one officer', { ...DRAW, shares: DRAW.shares.slice(1) }, ['commitment', 'seed']],
    ['nobody is named as drawn', { ...DRAW, drawn: null }, ['drawn']],
    ['somebody was taken out', { ...DRAW, drawn: DRAW.drawn!.slice(1) }, ['drawn']],
  ])('does not fit when %s', (_, draw, checks) => {
    expect(differing(draw).filter((check) => checks.includes(check))).toEqual(checks);
  });

  it('fits in itself with a roster that was exchanged as a whole, but not with what was noted before', () => {
    const another = drawOf(DRAW.roster.slice(1));

    expect(differing(another, null)).toEqual([]);
    expect(differing(another)).toEqual(['noted']);
  });

  it.each([
    '',
    '[]',
    'null',
    '{"format":2}',
    publishedText({ ...DRAW, root: 'x' }),
    publishedText({ ...DRAW, drawn: ['x'] }),
  ])('is not read from anything else', (text) => {
    expect(readPublished(text)).toBeNull();
  });
});

describe('the settings of a published draw', () => {
  const leaveOut = (leftOut: unknown, changes: object) => {
    const row = { reference: sha256('out'), stratum: null, leftOut, weight: 0 } as RosterRow;
    return differing(drawOf([...rowsOf('one', 10), row], undefined, { ...SETTINGS, ...changes }), null);
  };

  it.each<[unknown, object, Check[]]>([
    ['drawn-last-time', {}, []],
    ['drawn-last-time', { leaveOutDrawnLastTime: false }, ['settings']],
    ['accredited-recently', {}, []],
    ['accredited-recently', { minimumDays: 0 }, ['settings']],
    ['under-a-case', {}, ['settings']],
  ])('allow to be left out as %s, with %j: %j', (leftOut, changes, checks) => {
    expect(leaveOut(leftOut, changes)).toEqual(checks);
  });

  it('allow no stratum that is too small beside another, and none at all where levels are not told apart', () => {
    expect(differing(drawOf([...rowsOf('one', 10), ...rowsOf('two', 9)]), null)).toEqual(['settings']);
    expect(differing(drawOf(rowsOf('one', 9)), null)).toEqual([]);
    const together = { ...SETTINGS, byLevel: false };
    expect(differing(drawOf([...rowsOf('one', 10), ...rowsOf('two', 10)], undefined, together), null)).toEqual([
      'settings',
    ]);
  });
});

describe('the proof of one’s own row', () => {
  const personId = '019ac000-0000-7000-8000-00000000000a';
  const salt = sha256('my salt');
  const row = { ...rowsOf('one', 1)[0]!, reference: referenceOf(sha256, DRAW_ID, personId, salt) } as RosterRow;
  const roster = inOrder([...rowsOf('one', 21), row]);
  const published = { drawId: DRAW_ID, root: rosterRoot(sha256, roster), rows: roster.length };
  const own: OwnProof = {
    ...{ format: 1, drawId: DRAW_ID, personId, salt, row },
    path: pathInRoster(sha256, roster, row.reference),
  };

  it('holds, and is read as it was written', () => {
    expect(provesOwnRow(sha256, own, published)).toBe(true);
    expect(readOwnProof(JSON.stringify(own))).toEqual(own);
    expect(readOwnProof(JSON.stringify({ ...own, salt: 'x' }))).toBeNull();
  });

  it.each<[string, OwnProof, object]>([
    ['of somebody else', { ...own, personId: DRAW_ID }, {}],
    ['of another row', { ...own, row: roster.find((one) => one !== row)! }, {}],
    ['of another draw', own, { drawId: personId }],
    ['of a roster with another number of rows', own, { rows: 23 }],
    ['of a roster that was changed', own, { root: sha256('x') }],
    ['whose way is shorter', { ...own, path: own.path.slice(1) }, {}],
  ])('does not hold when it is %s', (_, proof, changes) => {
    expect(provesOwnRow(sha256, proof, { ...published, ...changes })).toBe(false);
  });

  it('leads from every leaf of every tree to its top', () => {
    const trees = fc
      .integer({ min: 1, max: 40 })
      .chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })));
    fc.assert(
      fc.property(trees, ([size, index]) => {
        const leaves = Array.from({ length: size }, (_, at) => sha256(`leaf ${at}`));
        expect(topOf(sha256, leaves[index]!, pathOf(sha256, leaves, index))).toBe(rootOf(sha256, leaves));
      }),
      { numRuns: 60 },
    );
  });
});
