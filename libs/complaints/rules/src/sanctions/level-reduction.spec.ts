import { describe, expect, it } from '@jest/globals';
import { datedEffects } from './effects.js';
import type { SanctionAct, SanctionHistory } from './history.js';
import { refusalsOfImposed } from './imposing.js';
import { RUNG_REASONS } from './ladder.js';
import { linesOf } from './lines.js';
import { preview } from './preview.js';
import { lowersTo, spentOn } from './spent.js';
import { type Terms, termsOf } from './terms.js';

const FROM = '2026-12-22';
const TERMS = termsOf('level-reduction', { months: 18, level: 'two' });
const history = (terms: Terms, ...acts: SanctionAct[]): SanctionHistory => ({
  decided: terms,
  acts: [{ act: 'in-force', on: FROM }, ...acts],
});
const rungs = (['redress', 'learning-plan', 'caution', 'conditions'] as const).map((kind) => ({
  ...{ kind, why: RUNG_REASONS[0] },
}));
const weighing = { rungs, aggravating: [], mitigating: [] };
const refused = (sanction: Terms, lowerLevels?: readonly string[]) =>
  refusalsOfImposed({ outcome: 'sanction', sanction, weighing, ...(lowerLevels && { lowerLevels }) }).map(
    ({ code, path }) => [code, path],
  );

describe('a lower level that a panel imposes', () => {
  it('O6: names a level that the scheme has below the one held', () => {
    expect(refused(TERMS, ['one', 'two'])).toEqual([]);
    expect(refused(TERMS, ['one'])).toEqual([['COMPLAINTS_LEVEL_NOT_BELOW', 'level']]);
    expect(refused(TERMS, [])).toEqual([['COMPLAINTS_LEVEL_NONE_BELOW', 'kind']]);
    expect(refused(TERMS)).toEqual([['COMPLAINTS_LEVEL_NONE_BELOW', 'kind']]);
    expect(refused({ ...TERMS, level: null }, ['one', 'two'])).toEqual([['COMPLAINTS_SANCTION_LEVEL', 'level']]);
  });

  it('O6: lasts without end, and is read for twelve months of whoever is named', () => {
    expect(datedEffects(history(TERMS))).toEqual([
      { effect: 'lower-level', fromOn: FROM, untilOn: null, level: 'two' },
    ]);
    expect(linesOf(history(TERMS))).toEqual([]);
    expect(linesOf(history({ ...TERMS, named: true }))).toMatchObject([
      { line: 'level-reduced', fromOn: FROM, untilOn: '2027-12-22' },
    ]);
    expect(spentOn(history(TERMS))).toBe('2031-06-22');
  });

  it('O6: its preview says the lower level on every day, and the line while it is read', () => {
    const [ahead] = preview({ ...TERMS, named: true }, FROM);
    expect(ahead).toMatchObject({
      days: [
        { on: FROM, level: 'two', accreditation: 'kept', lines: [{ line: 'level-reduced' }] },
        { on: '2027-12-22', level: 'two', lines: [] },
      ],
      silentFrom: '2027-12-22',
      mayApplyAgainOn: '2028-06-22',
    });
    expect(preview(TERMS, FROM)[0]).toMatchObject({ days: [{ on: FROM, level: 'two', lines: [] }], silentFrom: null });
  });

  it('K14l: a higher level may be applied for again so many months after it took effect', () => {
    expect(lowersTo(history(TERMS))).toEqual({ level: 'two', fromOn: FROM, applyFromOn: '2028-06-22' });
    expect(lowersTo({ decided: TERMS, acts: [] })).toBeNull();
    expect(lowersTo(history(termsOf('role-removal', { months: 12, roles: ['supervisor'] })))).toBeNull();
    expect(lowersTo(history(termsOf('suspension', { months: 6 })))).toBeNull();
  });

  it('row 44: lowers to nothing once a court annulled it', () => {
    const annulled = history(TERMS, { act: 'annulled', on: '2027-03-01' });
    expect(lowersTo(annulled)).toBeNull();
    expect(datedEffects(annulled)).toEqual([]);
  });
});
