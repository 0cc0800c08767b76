import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient } from '@standing/web-core';
import { schemeFees } from '../../test/fees.js';
import { schemeFeesQuery } from '../fees/fee.queries.js';
import { leavingQuery, returnQuery } from '../leaving/leaving.queries.js';
import { applyForRenewalMutation, myRenewalQuery, reliefsQuery, takeBackReliefMutation } from './upkeep.queries.js';
import { UpkeepCards } from './upkeep-cards.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const renewal = {
  level: { code: 'N2', title: 'Level 2' },
  reference: 'CC-2026-7K3Q9MX',
  expiresOn: '2030-11-21',
  phase: 'OPEN',
  opensOn: '2030-05-22',
  inForceUntil: '2031-01-21',
  takenUntil: '2031-05-21',
  fee: null,
  refusalsToRenew: [],
};
const leave = {
  id: 'leave',
  kind: 'LEAVE',
  ground: 'PARENTAL',
  fromOn: '2026-03-01',
  untilOn: '2026-08-31',
  endedOn: null,
  status: 'ASKED',
  askedOn: '2026-02-01',
  isUnasked: false,
  refusal: null,
};
const early = {
  ...renewal,
  phase: 'NOT_YET_OPEN',
  refusalsToRenew: [{ code: 'ACCREDITATION_RENEWAL_TOO_EARLY', message: 'Too early.' }],
};
const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

const nothing = [{ code: 'ACCREDITATION_NOTHING_IN_FORCE', message: 'Nothing.' }];
const nothingToLeave = [
  leavingQuery,
  () => ({
    data: { leaving: { resignation: null, pause: null, refusalsToGiveUp: nothing, refusalsToPause: nothing } },
  }),
] as const;

const costing = [schemeFeesQuery, () => ({ data: { schemeFees } })] as const;
const notAway = [returnQuery, () => ({ data: { reinstatement: null } })] as const;

function aServer(answers: readonly (readonly [Document, () => object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = [...answers, nothingToLeave, notAway, costing].find(
      ([document]) => hashOf(document) === body.documentId,
    )?.[1]();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

const renewals = (awardRenewal: object | null, latestApplication: object | null = null) =>
  [myRenewalQuery, () => ({ data: { awardRenewal, latestApplication } })] as const;
const reliefs = (...rows: object[]) => [reliefsQuery, () => ({ data: { reliefs: rows } })] as const;

function show() {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <UpkeepCards />
          <Toasts />
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('keeping an accreditation', () => {
  it('asks for its renewal, once more confirmed', async () => {
    const { sent } = aServer([
      renewals(renewal),
      reliefs(),
      [applyForRenewalMutation, () => ({ data: { applyForRenewal: { id: 'a' } } })],
    ]);
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Renew Level 2…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Renew Level 2?' }));
    expect(sent(applyForRenewalMutation)).toEqual([]);
    expect(dialog.getByText('The reference CC-2026-7K3Q9MX stays the same.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Renew Level 2' }));

    expect(await screen.findByText('You asked to renew Level 2.')).toBeTruthy();
    expect(sent(applyForRenewalMutation)).toHaveLength(1);
  });

  it('says what its renewal costs, and what more where it is late', async () => {
    const late = { ...renewal, level: { code: 'N1', title: 'Level 1' }, fee: { amount: 4_000, currency: 'EUR' } };
    aServer([renewals(late), reliefs()]);
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Renew Level 1…' }));

    const dialog = within(screen.getByRole('dialog', { name: 'Renew Level 1?' }));
    expect(dialog.getByText(/^The fee is €60\.00\./)).toBeTruthy();
    expect(dialog.getByText('A renewal this late costs €40.00 more.')).toBeTruthy();
  });

  it('says from which day it can be renewed, with nothing to press before', async () => {
    aServer([renewals(early), reliefs()]);
    show();

    expect(
      await screen.findByText('In force until 21 November 2030. It can be renewed from 22 May 2030.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Renew/ })).toBeNull();
  });

  it('has no renewal for whoever holds nothing, and says what leave is for', async () => {
    aServer([renewals(null), reliefs()]);
    show();

    expect(await screen.findByText(/Only you and the office see it/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Renewal' })).toBeNull();
  });

  it('takes back leave that waits', async () => {
    const { sent } = aServer([
      renewals(null),
      reliefs(leave),
      [takeBackReliefMutation, () => ({ data: { takeBackRelief: { id: 'leave' } } })],
    ]);
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));

    expect(sent(takeBackReliefMutation)[0]?.variables['id']).toBe('leave');
    expect(await screen.findByText('It is taken back.')).toBeTruthy();
  });

  it('says what is missing in a request before it is sent', async () => {
    aServer([renewals(null), reliefs()]);
    show();

    await userEvent.click(await screen.findByRole('button', { name: 'Ask for leave or relief…' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ask for it' }));

    expect((await screen.findAllByText('Choose a ground.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Give the first day.').length).toBeGreaterThan(0);
  });

  it('says that leave could not be loaded', async () => {
    const fault = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };
    aServer([renewals(null), [reliefsQuery, () => fault]]);
    show();

    expect(await screen.findByText('Your leave could not be loaded.')).toBeTruthy();
  });
});
