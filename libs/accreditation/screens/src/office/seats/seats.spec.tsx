import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';
import { assignAssessorMutation, seatsQuery } from './seats.queries.js';
import { Seats } from './seats.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const session: Session = {
  personId: 'bertrand',
  name: 'Bertrand Colin',
  roles: ['registrar'],
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};

const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

function aServer(answers: readonly (readonly [Document, () => object])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Sent;
    sent.push(body);
    const answer = answers.find(([document]) => hashOf(document) === body.documentId)?.[1]();
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return { sent: (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document)) };
}

function show(content: ReactNode) {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={session}>
            {content}
            <Toasts />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  configure({ asyncUtilTimeout: 5000 });
});
afterEach(cleanup);

const broken = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

const helene = { id: 'helene', name: 'Hélène Roche' };
const karim = { id: 'karim', name: 'Karim Haddad' };
const solene = { id: 'solene', name: 'Solène Marchal' };
const seat = (changes: object) => ({
  ...{ id: 's1', seat: 1, person: helene, file: 'D-7F3A9C', status: 'ASSIGNED' },
  ...{ assignedAt: '2026-11-21T09:00:00Z', recusal: null },
  ...changes,
});
const barred = { code: 'ACCREDITATION_ASSESSOR_BARRED', message: 'A relation bars them: supervision.' };
const seats = (...seatsOfApplication: object[]) => ({
  data: {
    seatsOfApplication,
    assessorCandidatesWithReasons: [
      { person: karim, open: 1, mostOpen: 4, refusals: [] },
      { person: solene, open: 0, mostOpen: 3, refusals: [barred] },
    ],
  },
});
const shown = <Seats applicationId="app" about="Inès Morel" />;

describe('the seats of an application', () => {
  it('say who has each and who left, and why', async () => {
    const left = seat({ id: 's0', person: solene, status: 'RECUSED', recusal: 'FAMILY' });
    aServer([[seatsQuery, () => seats(left, seat({ status: 'OPEN' }))]]);
    show(shown);

    const rows = await screen.findAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'First assessorHélène Roche D-7F3A9CAssesses',
      'Second assessorChoose…',
      'Solène Marchal left a seat · Family',
    ]);
  });

  it('are given to somebody who is available, and say why another is not', async () => {
    const { sent } = aServer([
      [seatsQuery, () => seats(seat({}))],
      [assignAssessorMutation, () => ({ data: { assignAssessor: 's2' } })],
    ]);
    show(shown);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose the second assessor: Inès Morel' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Choose the second assessor' }));
    expect(dialog.queryByRole('radio', { name: /Solène/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Not available' }));
    expect(dialog.getByText(barred.message)).toBeTruthy();

    await userEvent.click(dialog.getByRole('button', { name: 'Give the seat' }));
    expect(dialog.getAllByText('Choose an assessor.').length).toBeGreaterThan(0);
    await userEvent.click(dialog.getByRole('radio', { name: /Karim Haddad/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Give the seat' }));

    expect(await screen.findByText(/^The seat is given\./)).toBeTruthy();
    const input = { applicationId: 'app', personId: 'karim', seat: 2 };
    expect(sent(assignAssessorMutation)[0]?.variables['input']).toEqual(input);
  });

  it('are not shown to somebody who has a part in it, and say when they could not be loaded', async () => {
    let answer: object = { errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] };
    aServer([[seatsQuery, () => answer]]);
    show(shown);
    expect(await screen.findByText(/^You have a part in this application/)).toBeTruthy();
    cleanup();

    answer = broken;
    show(shown);
    expect(await screen.findByText('The assessors could not be loaded.')).toBeTruthy();
  });
});
