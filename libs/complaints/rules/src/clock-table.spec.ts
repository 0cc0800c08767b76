import { describe, expect, it } from '@jest/globals';
import type { Breach, ClockRule } from './clock-rule.js';
import { CLOCK_NAMES, type ClockName, clockOf, CLOCKS } from './clock-table.js';

type Row = [ClockName, string, ClockRule['of'], string, Breach];

describe('the clocks of the procedure', () => {
  it.each<Row>([
    ['K0', '90 days', 'party', '', 'draft-deleted'],
    ['K1', '7 days', 'body', '', 'alert-head'],
    ['K2', '3 months', 'body', '', 'letter-still-open'],
    ['K3', '2 working-days', 'body', '', 'escalate'],
    ['K3a', '2 working-days', 'body', '', 'escalate'],
    ['K3r', '28 days', 'body', '', 'escalate'],
    ['K4', '28 days', 'body', 'info resolution', 'escalate'],
    ['K5', '28 days', 'party', 'health court', 'goes-on'],
    ['K6', '90 days', 'body', 'health court third-party', 'extension-reasoned'],
    ['K6b', '14 days', 'party', '', 'goes-on'],
    ['K7a', '28 days', 'party', 'party court', 'offer-refused'],
    ['K7', '60 days', 'body', 'party court', 'report-to-board'],
    ['K8', '14 days', 'body', '', 'alert-chair'],
    ['K9', '28 days', 'party', '', 'becomes-final'],
    ['K9a', '14 days', 'party', '', 'stays-closed'],
    ['K9b', '28 days', 'body', '', 'report-to-board'],
    ['K10', '18 months', 'body', '', 'measure-lapses'],
    ['K10a', '10 working-days', 'party', '', 'goes-on'],
    ['K10r', '6 months', 'body', '', 'measure-lapses'],
    ['K10u', '14 days', 'body', '', 'measure-lapses'],
    ['K11', '60 days', 'body', 'party', 'report-to-board'],
    ['K11t', '28 days', 'body', '', 'report-to-board'],
    ['K12', '1 days', 'body', '', 'sanction-ends'],
    ['K12w', '14 days', 'party', '', 'goes-on'],
    ['K13', '36 months', 'party', '', 'exception-test'],
    ['K14', '60 months', 'body', '', 'may-apply'],
    ['K14l', '24 months', 'body', '', 'may-apply'],
    ['K14r', '12 months', 'body', '', 'may-apply'],
    ['K15', '28 days', 'body', '', 'alert-case-manager'],
    ['K16', '1 months', 'body', 'identity', 'alert-data-protection'],
    ['K17', '1 months', 'body', '', 'inform-at-once'],
    ['K18', '3 days', 'body', '', 'escalate'],
  ])('%s: lasts %s, is the time of the %s, is paused by (%s), and %s', (name, lasts, of, pausedBy, onBreach) => {
    const rule = CLOCKS[name];

    expect(`${rule.length.count} ${rule.length.unit}`).toBe(lasts);
    expect([rule.of, rule.pausedBy.join(' '), rule.onBreach]).toEqual([of, pausedBy, onBreach]);
  });

  it('are all in the table, each for something else', () => {
    expect(Object.keys(CLOCKS).sort()).toEqual([...CLOCK_NAMES].sort());
    expect(new Set(Object.values(CLOCKS).map(({ what }) => what)).size).toBe(CLOCK_NAMES.length);
  });

  it('have their marks, extensions and opening: K0, K1, K4, K5, K6, K12 and K16', () => {
    const days = (count: number) => ({ unit: 'days', count });

    expect(CLOCKS.K0.marks).toEqual([{ says: 'remind', after: days(83) }]);
    expect(CLOCKS.K1.marks).toEqual([{ says: 'alert-head', after: days(5) }]);
    expect(CLOCKS.K4.marks).toEqual([{ says: 'report-to-board', after: days(84) }]);
    expect(CLOCKS.K5.extension).toEqual(days(14));
    expect(CLOCKS.K6.marks).toEqual([{ says: 'hard-flag', after: days(180) }]);
    expect(CLOCKS.K12.opens).toEqual(days(56));
    expect(CLOCKS.K16.extension).toEqual({ unit: 'months', count: 2 });
  });

  it('have the lengths that the procedure of the case adopted, and nothing else of it', () => {
    const adopted = { lengths: { K5: { unit: 'days', count: 42 } } } as const;

    expect(clockOf(adopted, 'K5')).toEqual({ ...CLOCKS.K5, length: { unit: 'days', count: 42 } });
    expect(clockOf(adopted, 'K9')).toEqual(CLOCKS.K9);
    expect(clockOf({}, 'K5')).toEqual(CLOCKS.K5);
  });
});
