import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import {
  casesToEraseQuery,
  confirmErasureMutation,
  erasedCasesQuery,
  liftHoldMutation,
  placeHoldMutation,
  proposeErasureMutation,
  refuseErasureMutation,
} from './retention.queries.js';
import { RetentionScreen } from './retention-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const over = (changes: object = {}) => ({
  ...{ id: 'c1', reference: 'S-7K3Q', state: 'CLOSED_NO_BREACH', endedHow: 'NO_BREACH' },
  ...{ endedOn: '2026-09-22', keptUntil: '2026-11-22', linked: false, holds: [], proposal: null, turnedDown: null },
  ...{
    refusalsToPropose: [],
    refusalsToConfirm: [{ code: 'COMPLAINTS_ERASURE_NOT_PROPOSED', message: 'Nobody did.' }],
  },
  ...changes,
});
const proposal = {
  proposedBy: { id: 'p', name: 'Nadia' },
  proposedOn: '2026-10-23',
  confirmFrom: '2026-11-22',
  mine: false,
};
const ready = over({ proposal, refusalsToConfirm: [] });
const left = {
  ...{
    id: 'e',
    endedHow: 'RESOLVED',
    endedOn: '2025-10-01',
    confirmedOn: '2026-11-02',
    finishedOn: '2026-11-02',
    texts: 14,
  },
  ...{ textsDigest: 'abcdef0123456789', proposedBy: { id: 'p', name: 'Nadia' }, confirmedBy: { id: 'q', name: 'Luc' } },
};

function show(cases: readonly object[], answers: Answers = [], erased: readonly object[] = [], roles = ['registrar']) {
  const lists: Answers = [
    [casesToEraseQuery, { data: { casesToErase: cases } }],
    [erasedCasesQuery, { data: { erasedCases: { edges: erased.map((node) => ({ node })) } } }],
  ];
  return showCase(<RetentionScreen />, [...lists, ...answers], roles);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const card = async () => within(await screen.findByRole('region', { name: 'Case S-7K3Q' }));

describe('cases whose time is over', () => {
  it('say how they ended, their days and what follows', async () => {
    show([over()]);
    const shown = await card();

    for (const text of [
      'time is over',
      'No breach was found',
      '22 September 2026',
      '22 November 2026',
      'Nothing holds it.',
    ])
      expect(shown.getByText(text)).toBeTruthy();
  });

  it.each<[string, object]>([
    ['time is nearly over', over({ keptUntil: '2026-12-01' })],
    ['proposed', over({ proposal, refusalsToConfirm: [{ code: 'X', message: 'From 1 December on.' }] })],
    ['waits for you to confirm', ready],
    ['held', over({ holds: [{ id: 'h', reason: 'LITIGATION', reviewOn: '2027-01-01', placedOn: '2026-11-01' }] })],
    ['held', over({ linked: true })],
  ])('are “%s”', async (word, one) => {
    show([one]);

    expect((await card()).getByText(word)).toBeTruthy();
  });

  it('are proposed, unless something is in the way, which is said', async () => {
    const server = show([over()], [[proposeErasureMutation, { data: { proposeErasure: [] } }]]);
    await press('Propose that case S-7K3Q is erased');

    await waitFor(() => expect(server.sent(proposeErasureMutation)).toMatchObject([{ caseId: 'c1' }]));
    cleanup();
    show([over({ refusalsToPropose: [{ code: 'X', message: 'The case is held until 1 May.' }] })]);
    expect(await screen.findByText('The case is held until 1 May.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Propose/ })).toBeNull();
  });

  it('are erased once it was asked again', async () => {
    const server = show([ready], [[confirmErasureMutation, { data: { confirmErasure: [] } }]]);
    await press('Erase case S-7K3Q');
    expect(server.sent(confirmErasureMutation)).toEqual([]);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('It cannot be undone.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Erase the case' }));

    await waitFor(() => expect(server.sent(confirmErasureMutation)).toMatchObject([{ caseId: 'c1' }]));
  });

  it('say why one was not erased', async () => {
    const second = { code: 'COMPLAINTS_SECOND_PERSON_NEEDED', message: 'Another person is needed.' };
    show([ready], [[confirmErasureMutation, refused(second)]]);
    await press('Erase case S-7K3Q');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Erase the case' }));

    expect(await screen.findByText('Another person is needed.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keep the question when the server could not be reached', async () => {
    show([ready], [[confirmErasureMutation, 'offline']]);
    await press('Erase case S-7K3Q');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Erase the case' }));

    expect(await screen.findByText('Nothing is lost: try again once there is a connection.')).toBeTruthy();
  });

  it('are kept for a reason from a list', async () => {
    const server = show([ready], [[refuseErasureMutation, { data: { refuseErasure: [] } }]]);
    await press('Turn the proposal down');
    expect((await screen.findAllByText('Say why.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: 'The case is still needed' }));
    await press('Turn the proposal down');

    await waitFor(() => expect(server.sent(refuseErasureMutation)).toMatchObject([{ because: 'STILL_NEEDED' }]));
  });

  it('are held no longer when somebody lifts the hold, and are not held without a reason and a day', async () => {
    const holds = [{ id: 'h', reason: 'COURT_APPEAL', reviewOn: '2027-01-01', placedOn: '2026-11-01' }];
    const server = show([over({ holds })], [[liftHoldMutation, { data: { liftHold: [] } }]]);
    expect(await screen.findByText('looked at again on 1 January 2027, and over then', { exact: false })).toBeTruthy();
    await press('Lift the hold: An appeal to a court');
    await waitFor(() => expect(server.sent(liftHoldMutation)).toMatchObject([{ holdId: 'h' }]));
    await press('Hold the case');

    expect((await screen.findAllByText('Give a day that is ahead.')).length).toBeGreaterThan(0);
    expect(server.sent(placeHoldMutation)).toEqual([]);
  });

  it('leave a line when they are erased', async () => {
    show([], [], [left, { ...left, id: 'f', finishedOn: null, texts: 1 }]);
    const rows = within(await screen.findByRole('region', { name: 'Erased' }));

    const [one, other] = (await rows.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(one).toBe(
      'The parties came to terms · closed on 1 October 2025, erased on 2 November 2026Proposed by Nadia, confirmed by Luc14 sealed texts · digest abcdef012345',
    );
    expect(other).toContain('1 sealed text · digest abcdef012345 · its last rows are being removed');
  });

  it('are none, and say when one appears', async () => {
    show([]);

    expect(await screen.findByText(/^No case has thirty days or less left/)).toBeTruthy();
    expect(await screen.findByText(/^No case was erased yet/)).toBeTruthy();
  });

  it('say that they could not be loaded', async () => {
    const failed = { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    showCase(<RetentionScreen />, [[casesToEraseQuery, failed]], ['registrar']);

    expect(await screen.findByText('The cases could not be loaded.')).toBeTruthy();
  });

  it('lead to how long cases are kept, for whoever may set that', async () => {
    show([], [], [], ['registrar', 'scheme-administrator']);
    const link = await screen.findByRole('link', { name: 'How long cases are kept' });
    expect(link.getAttribute('href')).toBe('/cases/terms');
    cleanup();
    show([]);

    expect(await screen.findByText('All cases')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'How long cases are kept' })).toBeNull();
  });

  it('are asked for by registrars alone', async () => {
    const server = show([ready], [], [], ['case-manager']);

    expect(await screen.findByText('There is no case here for you.')).toBeTruthy();
    expect(server.sent(casesToEraseQuery)).toEqual([]);
  });
});
