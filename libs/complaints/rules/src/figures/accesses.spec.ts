import { describe, expect, it } from '@jest/globals';
import { START, after } from '../../test/given-case.js';
import type { Access } from '../access/access.js';
import { figuresOf } from './figures-of.js';

const ASKED: Access = {
  ...{ party: 'respondent', knownBy: 'account', askedOn: '2026-06-01', provedOn: null, longerMonths: null },
  ...{ withdrawnOn: null, answer: null, answeredOn: null },
};
const PERIOD = { from: '2026-07-01', until: '2026-07-31' };

describe('requests for a copy are counted', () => {
  const share = (today: string, ...accesses: readonly Access[]) => {
    const { shares } = figuresOf([{ id: 'one', theCase: after(...START), accesses }], PERIOD, today);
    const { met, missed } = shares.find(({ figure }) => figure === 'access-in-time') ?? {};
    return [met, missed];
  };
  const answered = (answeredOn: string): Access => ({ ...ASKED, answer: 'given', answeredOn });

  it('K16: as in time to the last day, and as missed from the day after, answered or not', () => {
    expect(share('2026-07-20', answered('2026-07-01'))).toEqual([['one'], []]);
    expect(share('2026-07-20', answered('2026-07-02'))).toEqual([[], ['one']]);
    expect(share('2026-07-01', ASKED)).toEqual([[], []]);
    expect(share('2026-07-02', ASKED)).toEqual([[], ['one']]);
    expect(share('2026-07-20', answered('2026-06-30'))).toEqual([[], []]);
  });

  it('K16: not where it was taken back, nor while it is not known who asks', () => {
    const unknown: Access = { ...ASKED, party: 'complainant', knownBy: 'code' };
    expect(share('2026-07-20', { ...ASKED, withdrawnOn: '2026-06-02' }, unknown)).toEqual([[], []]);
  });
});
