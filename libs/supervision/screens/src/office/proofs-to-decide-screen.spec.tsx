import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProof, show } from '../../test/show.js';
import {
  decideProofMutation,
  proofsDecidedQuery,
  proofsToDecideQuery,
  reverseAcceptanceMutation,
} from './proof.queries.js';
import { ProofsToDecideScreen } from './proofs-to-decide-screen.js';

const session = (sessionId: string, heldOn: string) => ({ ...aProof().sessions[0], sessionId, heldOn });
const two = aProof({}, { sessions: [session('s1', '2026-11-20'), session('s2', '2026-11-13')] });

const answersOf = (waiting: readonly object[], decided: readonly object[] = [], results: object = {}) =>
  [
    [proofsToDecideQuery, { data: { supervisionProofsToDecide: waiting } }],
    [proofsDecidedQuery, { data: { supervisionProofsDecided: decided } }],
    [decideProofMutation, results],
    [reverseAcceptanceMutation, { data: { reverseSupervisionAcceptance: { id: 'p' } } }],
  ] as const;

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (value: string) => value } });
});
afterEach(cleanup);

describe('the office deciding on documents', () => {
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Decide on the documents of Éric Blanc' }));
    return within(screen.getByRole('dialog', { name: 'The documents of Éric Blanc' }));
  };
  const choose = async (dialog: ReturnType<typeof within>, day: RegExp, name: string) =>
    userEvent.click(within(dialog.getByRole('radiogroup', { name: day })).getByRole('radio', { name }));

  it('says whose, with which supervisor, why, and opens the documents', async () => {
    show(<ProofsToDecideScreen />, answersOf([two]));

    expect(await screen.findByText('Éric Blanc')).toBeTruthy();
    expect(screen.getByText(/supervised by Claire Morel · given on 2 Jan 2027/)).toBeTruthy();
    expect(screen.getAllByText('The supervisor was asked and had not answered.')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'facture.pdf' }).getAttribute('href')).toBe('/files/supervision/d');
    expect(screen.getByText('Nothing has been decided yet.')).toBeTruthy();
  });

  it('decides session by session, and leaves what has no verdict', async () => {
    const done = { data: { decideSupervisionProof: [{ sessionId: 's2', refusals: [] }] } };
    const sent = show(<ProofsToDecideScreen />, answersOf([two], [], done));
    const dialog = await open();
    expect(dialog.getByRole('button', { name: 'Record the decision' }).hasAttribute('disabled')).toBe(true);

    await choose(dialog, /13 Nov/, 'Do not accept');
    await userEvent.selectOptions(dialog.getByLabelText(/^Reason for 13 Nov/), 'NOT_READABLE');
    await userEvent.type(dialog.getByLabelText('A sentence for the coach (optional)'), ' La page 2 est floue. ');
    await userEvent.click(dialog.getByRole('button', { name: 'Record the decision' }));

    await waitFor(() =>
      expect(sent(decideProofMutation)).toMatchObject([
        {
          proofId: 'p',
          verdicts: [{ sessionId: 's2', accept: false, reason: 'NOT_READABLE', note: 'La page 2 est floue.' }],
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stays open where a session could not be decided, and says which and why', async () => {
    const refusals = [{ code: 'SUPERVISION_PROOF_ANSWERED', message: 'The supervisor answered in the meantime.' }];
    const results = [
      { sessionId: 's1', refusals },
      { sessionId: 's2', refusals: [] },
    ];
    show(<ProofsToDecideScreen />, answersOf([two], [], { data: { decideSupervisionProof: results } }));
    const dialog = await open();
    for (const day of [/20 Nov/, /13 Nov/]) await choose(dialog, day, 'Accept on documents');

    await userEvent.click(dialog.getByRole('button', { name: 'Record the decision' }));

    expect(await dialog.findByText('20 Nov 2026 · The supervisor answered in the meantime.')).toBeTruthy();
  });

  it('says why somebody may not decide', async () => {
    const refusals = [{ code: 'SUPERVISION_PROOF_RELATED', message: 'You have a relation to this coach.' }];
    const refused = { data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] };
    show(<ProofsToDecideScreen />, answersOf([aProof()], [], refused));
    const dialog = await open();
    await choose(dialog, /20 Nov/, 'Accept on documents');

    await userEvent.click(dialog.getByRole('button', { name: 'Record the decision' }));

    expect(await dialog.findByText('You have a relation to this coach.')).toBeTruthy();
  });

  it('reverses what the supervisor has since declined, for that reason unless another is chosen', async () => {
    const disputed = aProof({ state: 'ACCEPTED', sessionStatus: 'DECLINED', closedOn: '2027-01-03' });
    const sent = show(<ProofsToDecideScreen />, answersOf([disputed]));
    expect(await screen.findByText(/has declined this session since/)).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Reverse the acceptance of 20 Nov 2026' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reverse it' }));

    await waitFor(() =>
      expect(sent(reverseAcceptanceMutation)).toMatchObject([
        { input: { proofId: 'p', sessionId: 's1', reason: 'SUPERVISOR_DECLINED', note: null } },
      ]),
    );
  });

  it('has nothing to do when nothing waits', async () => {
    show(<ProofsToDecideScreen />, answersOf([]));

    expect(await screen.findByText(/^Nothing waits/)).toBeTruthy();
  });
});
