import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, plain, prepare } from '../../test/insurance-page.js';
import {
  answerCheckMutation,
  askForAttestationMutation,
  attestationSeenMutation,
  checksQuery,
  drawChecksMutation,
  noAttestationMutation,
} from './check.queries.js';
import { CoverChecksScreen } from './office-checks-screen.js';
import { OwnChecksScreen } from './own-checks-screen.js';

prepare();

const mine = (changes: object = {}) => ({
  ...{ id: 'k', askedOn: '2026-11-20', dueOn: '2026-12-20', answeredOn: null, outcome: null },
  ...{ decidedOn: null, coverId: null },
  ...changes,
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('what is asked of me', () => {
  it('stands above my insurance until I have answered, in plain words', async () => {
    aServer({ checks: [mine()] });

    expect(
      await screen.findByText('The association asks to see your attestation in force, until 20 December 2026.'),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer' }).getAttribute('href')).toBe('/insurance/check');
    expect(document.body.textContent).not.toMatch(/complain|procedure|sanction|disciplin/i);
  });

  it('is answered with a cover that holds today, and no other', async () => {
    const sent = aServer({
      checks: [mine()],
      covers: [cover(), cover({ id: 'old', policyReference: 'OLD', startsOn: '2025-07-01', endsOn: '2026-06-30' })],
      act: () => ({ data: { answerCoverCheck: [{ id: 'k' }] } }),
      page: <OwnChecksScreen />,
    });

    await userEvent.click(await button('Answer with RC 2026-014'));

    await waitFor(() => expect(sent(answerCheckMutation)).toMatchObject([{ id: 'k', coverId: 'a' }]));
    expect(screen.queryByText(/OLD/)).toBeNull();
  });

  it('lets me declare the cover where none is in force, and is over once it is decided', async () => {
    aServer({
      checks: [mine(), mine({ id: 'o', outcome: 'SEEN', decidedOn: '2026-11-21' })],
      page: <OwnChecksScreen />,
    });

    await userEvent.click(await button('Declare a cover'));

    expect(screen.getByRole('form', { name: 'Declare a cover' })).toBeTruthy();
    expect(screen.getByText('Over since 21 November 2026. There is nothing left to do.')).toBeTruthy();
  });
});

describe('checks of papers in the office', () => {
  const check = (changes: object = {}) => ({
    ...{ id: 'k', askedOn: '2026-10-01', dueOn: '2026-11-21', isDrawn: true, answeredOn: null, outcome: null },
    ...{ isRegisterTold: false, decidedOn: null, seenOn: null, holder: { id: 'c', name: 'Inès Caron' }, cover: null },
    ...changes,
  });
  const anOffice = (checks: readonly object[], act: () => object = () => ({ data: {} })) =>
    aServer({
      roles: ['officer'],
      page: <CoverChecksScreen />,
      act,
      others: [
        [
          checksQuery,
          {
            coverChecks: { edges: checks.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
          },
        ],
      ],
    });

  it('show whom, until when and with which cover they answered', async () => {
    const answered = {
      id: 'x',
      insurer: 'Mutuelle',
      policyReference: 'RC 1',
      startsOn: '2026-07-01',
      endsOn: '2027-06-30',
    };
    anOffice([check({ answeredOn: '2026-11-20', cover: { ...answered, status: 'VERIFIED' } })]);

    const card = await screen.findByRole('region', { name: 'Asked for' });
    const text = plain(await within(card).findByRole('listitem'));

    expect(text).toContain('Inès Caron · asked in turn on 1 Oct 2026');
    expect(text).toContain('Until 21 Nov 2026');
    expect(text).toContain('Mutuelle · RC 1 · 1 Jul 2026 to 30 Jun 2027');
  });

  it('are asked of a share in turn', async () => {
    const sent = anOffice([]);

    await userEvent.click(await button('Ask'));

    await waitFor(() => expect(sent(drawChecksMutation)).toMatchObject([{ perCent: 10, dueOn: '2026-12-22' }]));
    expect(sent(askForAttestationMutation)).toEqual([]);
  });

  it('are decided with the day on which it was seen, or as none once the term is over', async () => {
    const sent = anOffice([check()]);
    const card = within(await screen.findByRole('region', { name: 'Asked for' }));
    await userEvent.click(await card.findByRole('button', { name: 'The attestation of Inès Caron was seen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    await waitFor(() => expect(sent(attestationSeenMutation)).toMatchObject([{ id: 'k', seenOn: '2026-11-22' }]));

    await userEvent.click(card.getByRole('button', { name: 'No attestation of Inès Caron was shown' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));

    await waitFor(() => expect(sent(noAttestationMutation)).toMatchObject([{ id: 'k' }]));
  });

  it('are not said to be none while there is time', async () => {
    anOffice([check({ dueOn: '2026-11-22' })]);
    const card = within(await screen.findByRole('region', { name: 'Asked for' }));
    await card.findByRole('button', { name: 'Keep asking Inès Caron' });

    expect(card.queryByRole('button', { name: 'No attestation of Inès Caron was shown' })).toBeNull();
  });
});
