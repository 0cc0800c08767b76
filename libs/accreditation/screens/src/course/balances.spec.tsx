import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aServer } from '../../test/a-server.js';
import { aFee, noFee } from '../../test/fees.js';
import { itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { applicationFeeQuery } from '../fees/fee.queries.js';
import { Balances } from './balances.js';

const of = (applicationFee: object) => ({ data: { applicationFee } });

function show(answer: () => object) {
  aServer([[applicationFeeQuery, answer]]);
  return showScreen(<Balances applicationId="application" />);
}

beforeAll(prepare);
afterEach(putAway);

describe('what is owed for an application', () => {
  itLoads({
    show: (answer) => void show(answer),
    found: of(aFee()),
    seen: 'Not paid yet',
    failed: 'What is owed could not be loaded.',
  });

  it.each([
    ['owed', {}, ['Not paid yet', '€100.00 (of which €40.00 for lateness)', '€0.00', '€100.00']],
    ['paid in part', { paid: 2_500, remaining: 7_500, state: 'PARTLY_PAID' }, ['Partly paid', '€25.00', '€75.00']],
    ['paid', { paid: 10_000, remaining: 0, state: 'PAID' }, ['Paid in full', '€0.00']],
    ['paid and more', { paid: 10_100, remaining: 0, over: 100, state: 'PAID_MORE' }, ['More paid than asked', '€1.00']],
    ['asked for no more', { remaining: 0, state: 'WAIVED' }, ['Waived', '€0.00']],
    ['nothing', { asked: 0, remaining: 0, state: 'NOTHING_OWED' }, ['Nothing owed']],
  ])('is told: %s', async (_, balance, words) => {
    show(() => of(aFee(balance)));

    await screen.findByText(words[0] ?? '');
    for (const word of words) expect(screen.getAllByText(word).length).toBeGreaterThan(0);
  });

  it('is not named by every scheme', async () => {
    show(() => of(noFee));

    expect(await screen.findByText('The scheme named no fee when it was sent.')).toBeTruthy();
  });

  it('says why and when it was waived', async () => {
    const waiver = { id: 'waiver', ground: 'HARDSHIP', waivedBy: null, waivedOn: '2026-11-20' };
    show(() => of(aFee({ remaining: 0, state: 'WAIVED' }, { waiver })));

    expect(await screen.findByText('20 November 2026')).toBeTruthy();
    expect(screen.getByText('Hardship of the applicant')).toBeTruthy();
  });
});
