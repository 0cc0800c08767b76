import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notFound, refused, showCase } from '../../test/show-case.js';
import type { CaseFunction } from '../course.js';
import { AskingCard } from './asking-card.js';
import {
  askForIdentityMutation,
  closeIdentityOpeningMutation,
  identityAskingQuery,
  readOpenedIdentityMutation,
} from './custody.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const request = {
  ...{ id: 'r1', function: 'INVESTIGATOR', askerName: 'Léa Fontaine', ground: 'HEARING', days: 7 },
  ...{ reasons: 'I have to hear her.', askedOn: '2026-11-20', standing: 'ASKED' },
  ...{ answeredOn: null, answerReasons: null, lastDay: null },
};
const open = {
  ...request,
  ...{ standing: 'OPEN', answeredOn: '2026-11-21', answerReasons: 'Nobody else can.', lastDay: '2026-11-27' },
};
const asking = (changes: object = {}) => ({
  data: { identityAsking: { id: 'c1', mayAsk: false, hasCustodian: true, longestDays: 14, requests: [], ...changes } },
});

function show(
  answer: object | 'offline',
  acts: { read?: object; ask?: object; close?: object } = {},
  mine: CaseFunction = 'INVESTIGATOR',
) {
  return showCase(<AskingCard caseId="c1" mine={[mine]} />, [
    [identityAskingQuery, answer],
    [
      readOpenedIdentityMutation,
      acts.read ?? { data: { readOpenedIdentity: { id: 'c1', complainantName: 'Jeanne Petit' } } },
    ],
    [askForIdentityMutation, acts.ask ?? { data: { askForIdentity: 'r1' } }],
    [closeIdentityOpeningMutation, acts.close ?? { data: { closeIdentityOpening: 'r1' } }],
  ]);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

describe('a kept name, for whoever may ask', () => {
  it.each<[string, object]>([
    ['where none is kept', { data: { identityAsking: null } }],
    ['where the case is not theirs to ask in', notFound],
  ])('has no card %s', async (_, answer) => {
    const { sent } = show(answer);
    await waitFor(() => expect(sent(identityAskingQuery)).toHaveLength(1));
    expect(screen.queryByText(/name/i)).toBeNull();
  });

  it('has no card for a registrar, an assessor or a sanction panel, of whom nothing is asked', () => {
    for (const mine of ['REGISTRAR', 'ASSESSOR', 'SANCTION_PANEL'] as const) {
      const { sent } = show(asking({ mayAsk: true }), {}, mine);
      expect(sent(identityAskingQuery)).toEqual([]);
    }
  });

  it('says so when it is offline', async () => {
    show('offline');
    const failed = 'Whether a name is kept could not be loaded.';
    expect(await screen.findByText(failed, undefined, { timeout: 10_000 })).toBeTruthy();
  }, 15_000);

  it('says that nobody guards it yet, and asks for nothing', async () => {
    show(asking({ hasCustodian: false }));
    expect(await screen.findByText(/Nobody is the custodian of this case yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for it…' })).toBeNull();
  });

  it('R12: asks for it with a ground, a time and a reason, once it was asked again', async () => {
    const { sent } = show(asking({ mayAsk: true }));
    await press('Ask for it…');
    expect((await screen.findAllByText(/Say for what\./)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('They have to be heard'));
    await userEvent.type(screen.getByLabelText('For how many days'), '15');
    await userEvent.type(screen.getByLabelText('Why you need it'), 'She leaves.');
    await press('Ask for it…');
    expect((await screen.findAllByText(/from 1 to 14\./)).length).toBeGreaterThan(0);
    await userEvent.clear(screen.getByLabelText('For how many days'));
    await userEvent.type(screen.getByLabelText('For how many days'), '7');
    await press('Ask for it…');
    expect(sent(askForIdentityMutation)).toEqual([]);
    await inDialog('Ask for it');

    const input = { caseId: 'c1', ground: 'HEARING', days: 7, reasons: 'She leaves.' };
    await waitFor(() => expect(sent(askForIdentityMutation)).toMatchObject([{ input }]));
  });

  it('keeps what was written when it is refused', async () => {
    const message = 'A request of yours waits for an answer, or is still open to you.';
    show(asking({ mayAsk: true }), { ask: refused({ code: 'COMPLAINTS_IDENTITY_ASKED_ALREADY', message }) });
    await userEvent.click(await screen.findByLabelText('Somebody may be in danger'));
    await userEvent.type(screen.getByLabelText('For how many days'), '1');
    await userEvent.type(screen.getByLabelText('Why you need it'), 'Today.');
    await press('Ask for it…');
    await inDialog('Ask for it');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why you need it').value).toBe('Today.');
  });

  it('R12: shows the name on a press alone, and hides it again', async () => {
    const { sent } = show(asking({ requests: [open] }));
    expect(await screen.findByText('open')).toBeTruthy();
    expect(screen.getByText(/27 November 2026/)).toBeTruthy();
    expect(screen.queryByText('Jeanne Petit')).toBeNull();
    expect(sent(readOpenedIdentityMutation)).toEqual([]);
    await press('Read the name');
    expect(await screen.findByText('Jeanne Petit')).toBeTruthy();
    expect(sent(readOpenedIdentityMutation)).toMatchObject([{ requestId: 'r1' }]);
    await press('Hide the name');
    expect(screen.queryByText('Jeanne Petit')).toBeNull();
  });

  it('R12: shows nothing of it when it was closed meanwhile', async () => {
    const message = 'This name is not open to you today, or no longer is.';
    show(asking({ requests: [open] }), { read: refused({ code: 'COMPLAINTS_IDENTITY_NOT_OPEN', message }) });
    await press('Read the name');
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('takes back what waits, and offers nothing on what is declined or over', async () => {
    const declined = { ...request, id: 'r2', standing: 'DECLINED', answerReasons: 'Not needed.' };
    const { sent } = show(asking({ requests: [request, declined, { ...open, id: 'r3', standing: 'ENDED' }] }));
    expect(await screen.findByText('Not needed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read the name' })).toBeNull();
    await press('Take it back…');
    await inDialog('Take it back');
    await waitFor(() => expect(sent(closeIdentityOpeningMutation)).toMatchObject([{ requestId: 'r1' }]));
  });

  it('says so when what is closed was over already', async () => {
    const message = 'This name is not open to you today, or no longer is.';
    show(asking({ requests: [open] }), { close: refused({ code: 'COMPLAINTS_IDENTITY_NOT_OPEN', message }) });
    await press('Close the opening…');
    await inDialog('Close it');
    expect(await screen.findByText(message)).toBeTruthy();
  });
});
