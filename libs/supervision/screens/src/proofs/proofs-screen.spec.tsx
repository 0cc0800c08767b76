import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProof, show, takeEveryFile } from '../../test/show.js';
import { giveProofMutation, myProofsQuery, sessionsToProveQuery, takeBackProofMutation } from './proof.queries.js';
import { ProofsScreen } from './proofs-screen.js';

const claire = { id: 'c', name: 'Claire Morel' };
const toProve = (id: string, heldOn: string, possibleFrom: string | null, codes: string[], supervisor = claire) => ({
  ...{ id, heldOn, minutes: 90, supervisor },
  otherProof: { possibleFrom, refusals: codes.map((code) => ({ code })) },
});
const SESSIONS = [
  toProve('s1', '2026-11-20', null, []),
  toProve('s2', '2026-11-13', null, []),
  toProve('s3', '2026-12-20', '2027-02-01', ['SUPERVISION_PROOF_TOO_EARLY']),
  toProve('s4', '2026-12-21', null, ['SUPERVISION_PROOF_ASK_FIRST']),
];

const answersOf = (sessions: readonly object[], proofs: readonly object[] = []) =>
  [
    [sessionsToProveQuery, { data: { supervisionProofAfterDays: 42, mySessionsToProve: sessions } }],
    [myProofsQuery, { data: { mySupervisionProofs: proofs } }],
    [giveProofMutation, { data: { giveSupervisionProof: { id: 'p' } } }],
    [takeBackProofMutation, { data: { takeBackSupervisionProof: { id: 'p' } } }],
  ] as const;
const files = () => [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
const pdf = () => new File(['%PDF-1.4'], 'facture.pdf', { type: 'application/pdf' });
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\u00a0/g, ' ');

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (value: string) => value } });
  takeEveryFile();
});
afterEach(cleanup);

describe('where a supervisor cannot confirm', () => {
  it('says for which sessions documents can be given, and from when for the others', async () => {
    show(<ProofsScreen />, answersOf(SESSIONS));

    expect((await screen.findAllByRole('checkbox')).map((box) => text(box.closest('label')))).toEqual([
      '20 Nov 2026 · 1 h 30 min',
      '13 Nov 2026 · 1 h 30 min',
      'No client is named in these documents',
    ]);
    expect(screen.getByText('from 1 Feb 2027, if no answer has come')).toBeTruthy();
    expect(screen.getByText('Ask your supervisor to confirm it first.')).toBeTruthy();
    expect(screen.getByText(/otherwise 42 days after you first asked/)).toBeTruthy();
  });

  it('gives several sessions with several documents, each with what it is', async () => {
    const sent = show(<ProofsScreen />, answersOf(SESSIONS));
    for (const name of [/20 Nov/, /13 Nov/, /No client is named/])
      await userEvent.click(await screen.findByRole('checkbox', { name }));
    await userEvent.upload(files()[0]!, pdf());
    await userEvent.click(screen.getByRole('button', { name: 'Add another document' }));
    await userEvent.selectOptions(screen.getByLabelText('What document 2 is'), 'DIARY');
    await userEvent.upload(files().at(-1)!, pdf());

    await userEvent.click(screen.getByRole('button', { name: 'Give these documents' }));

    await waitFor(() => expect(sent(giveProofMutation)).toHaveLength(1));
    expect(sent(giveProofMutation)[0]?.['input']).toEqual({
      sessionIds: ['s1', 's2'],
      documents: [
        { kind: 'INVOICE', file: expect.stringMatching(/^ticket/) },
        { kind: 'DIARY', file: expect.stringMatching(/^ticket/) },
      ],
      namesHidden: true,
    });
  });

  it('sends nothing that is incomplete, and says what is missing', async () => {
    const sent = show(<ProofsScreen />, answersOf(SESSIONS));

    await userEvent.click(await screen.findByRole('button', { name: 'Give these documents' }));

    const summary = within((await screen.findAllByRole('alert'))[0]!);
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Choose at least one session.',
      'Choose at least one document.',
      'Hide your clients’ names, then tick the box.',
    ]);
    expect(sent(giveProofMutation)).toEqual([]);
  });

  it('asks for one supervisor after the other', async () => {
    const other = { id: 'd', name: 'Denis Okafor' };
    show(<ProofsScreen />, answersOf([SESSIONS[0]!, toProve('s9', '2026-10-01', null, [], other)]));

    await userEvent.selectOptions(await screen.findByLabelText('Supervisor'), 'd');

    expect(screen.getByText('Sessions with Denis Okafor that the documents show')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /20 Nov/ })).toBeNull();
  });

  it('shows the answer for each session, with its reason, and never as confirmed', async () => {
    const answered = { state: 'NOT_ACCEPTED', closedOn: '2027-01-03', reason: 'LENGTH_NOT_SHOWN', note: 'Merci.' };
    show(
      <ProofsScreen />,
      answersOf([], [aProof(answered), aProof({ state: 'ACCEPTED' }, { id: 'q', documents: [] })]),
    );

    expect(await screen.findByText('Not accepted on documents')).toBeTruthy();
    expect(screen.getByText('The documents do not show how long it lasted.')).toBeTruthy();
    expect(screen.getByText('Merci.')).toBeTruthy();
    expect(screen.getByText('Accepted on documents')).toBeTruthy();
    expect(screen.getByText('The documents are erased.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'facture.pdf' }).getAttribute('href')).toBe('/files/supervision/d');
    expect(screen.queryByText('Confirmed')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take the documents back' })).toBeNull();
  });

  it('takes back what waits', async () => {
    const sent = show(<ProofsScreen />, answersOf([], [aProof()]));

    await userEvent.click(await screen.findByRole('button', { name: 'Take the documents back' }));

    await waitFor(() => expect(sent(takeBackProofMutation)).toMatchObject([{ proofId: 'p' }]));
  });

  it('says that nothing is to be done while every session has an answer', async () => {
    show(<ProofsScreen />, answersOf([]));

    expect(await screen.findByText('Every session of yours has an answer or is being looked at.')).toBeTruthy();
    expect(screen.getByText(/^Nothing yet/)).toBeTruthy();
  });

  it('says that it could not be loaded', async () => {
    show(<ProofsScreen />, [
      [sessionsToProveQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }],
      [myProofsQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }],
    ]);

    expect(await screen.findByText('The sessions could not be loaded.')).toBeTruthy();
    expect(await screen.findByText('What you gave could not be loaded.')).toBeTruthy();
  });
});
