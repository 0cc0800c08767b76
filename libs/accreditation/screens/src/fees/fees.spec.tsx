import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { broken } from '../../test/answers.js';
import { aServer } from '../../test/a-server.js';
import { schemeFees } from '../../test/fees.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { schemeFeesQuery } from './fee.queries.js';
import { FeeTold } from './fee-told.js';
import { FeesCard } from './fees-card.js';

const answering = (answer: object | null) => aServer([[schemeFeesQuery, () => ({ data: { schemeFees: answer } })]]);

beforeAll(prepare);
afterEach(putAway);

describe('what applications cost', () => {
  it('is listed by level and kind, with what waits for it', async () => {
    answering(schemeFees);
    showScreen(<FeesCard />);

    expect(await screen.findByText('First application: €90.00 · Renewal: €60.00')).toBeTruthy();
    expect(screen.getByText('Nothing waits for the fee: an application is decided all the same.')).toBeTruthy();
  });

  it('is not spoken of where no fee is named', async () => {
    const { sent } = answering(null);
    const { container } = showScreen(<FeesCard />);

    await waitFor(() => expect(sent(schemeFeesQuery)).toHaveLength(1));
    await waitFor(() => expect(container.textContent).toBe(''));
  });

  it('says that it could not be loaded', async () => {
    aServer([[schemeFeesQuery, () => broken]]);
    showScreen(<FeesCard />);

    expect(await screen.findByText('The fees could not be loaded.')).toBeTruthy();
  });
});

describe('what an application would cost', () => {
  it.each([
    ['is told before it is sent', 'FIRST', 'N1', /^The fee is €90\.00\. Nothing waits for the fee/],
    ['is told for its kind', 'RENEWAL', 'N1', /^The fee is €60\.00\./],
    ['is nothing where the scheme says so', 'FIRST', 'N2', /^It costs nothing\.$/],
    ['is not named for every kind', 'REINSTATEMENT', 'N1', /^The scheme names no fee for it\.$/],
  ] as const)('%s', async (_, kind, level, sentence) => {
    answering(schemeFees);
    showScreen(<FeeTold kind={kind} level={level} />);

    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it.each([
    ['ASSESSMENT', /The fee is due before assessors are asked, and so before the level can be granted\./],
    ['DECISION', /The fee is due before the level can be granted\./],
  ])('is due before the %s', async (dueBefore, sentence) => {
    answering({ ...schemeFees, dueBefore });
    showScreen(<FeeTold kind="FIRST" level="N1" />);

    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
