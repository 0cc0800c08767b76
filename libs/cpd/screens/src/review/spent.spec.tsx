import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import type { AuditFile } from './review.js';
import { spendableQuery, spendMutation } from './spent.queries.js';
import { SpentCard } from './spent-card.js';

const SPENDABLE = ['a', 'b'].map((activityId) => ({
  ...{ activityId, title: `Course ${activityId}`, kind: 'TRAINING', lastDay: '2026-11-20', minutes: 600 },
  isSpent: activityId === 'a',
}));

const MADE_GOOD = { id: 'f', outcome: 'MEETS', hadMoreTime: true, isMine: false };

/** The card beside words that are always there, over a server that answers so; what was sent, by the document. */
function given(changes: object = {}, role = 'registrar', spendable: readonly object[] | null = SPENDABLE) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const isList = asked.documentId === hashOf(spendableQuery);
    const forbidden = { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] };
    const list = spendable === null ? forbidden : { data: { auditSpendable: spendable } };
    const answer = isList ? list : { data: { spendAuditedHours: 'f' } };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  const file = { ...MADE_GOOD, ...changes } as AuditFile;
  show(
    <>
      <p>Beside it</p>
      <SpentCard file={file} />
    </>,
    [role],
  );
  return () => sent.filter(({ documentId }) => documentId === hashOf(spendMutation)).map(({ variables }) => variables);
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('hours that made an audit good', () => {
  it('are ticked, all at once, beside those that were noted before', async () => {
    const sent = given();
    await userEvent.click(await screen.findByRole('checkbox', { name: /Course b/ }));
    expect(screen.getByRole('checkbox', { name: /Course a/ }).matches(':checked')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Note these hours as used' }));

    await waitFor(() => expect(sent()).toMatchObject([{ fileId: 'f', activityIds: ['a', 'b'] }]));
  });

  it('are none where nothing was done in that time, and it is said where they cannot be read', async () => {
    given({}, 'registrar', []);
    expect(await screen.findByText('Nothing was done between the days of the audit and its end.')).toBeTruthy();
    cleanup();
    given({}, 'registrar', null);
    expect(await screen.findByText('The activities could not be loaded.')).toBeTruthy();
  });

  it.each([
    ['whoever reviewed it', { isMine: true }, 'registrar'],
    ['an officer', {}, 'officer'],
    ['an audit without more time', { hadMoreTime: false }, 'registrar'],
    ['an audit that goes on', { outcome: null }, 'registrar'],
  ])('are not for %s', async (_, changes, role) => {
    given(changes, role);
    await screen.findByText('Beside it');
    expect(screen.queryByRole('heading', { name: 'Hours that made it good' })).toBeNull();
  });
});
