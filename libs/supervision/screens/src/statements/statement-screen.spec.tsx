import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/show.js';
import {
  askToSignMutation,
  makeStatementMutation,
  signStatementMutation,
  statementQuery,
  statementsQuery,
} from './statement.queries.js';
import { StatementScreen } from './statement-screen.js';
import { StatementsScreen } from './statements-screen.js';

const line = (changes: object = {}) => ({
  ...{ sessionId: 's1', heldOn: '2026-12-03', minutes: 90, form: 'INDIVIDUAL', state: 'CONFIRMED', reason: null },
  rightEndedOn: null,
  rightSuspended: false,
  ...changes,
});
const signature = (side: string, name: string) => ({ side, name, signedOn: '2027-01-02', method: 'SIGNED_IN' });
const version = (changes: object = {}) => ({
  ...{ number: 1, madeOn: '2027-01-01', sha256: 'abc', because: [], lines: [line()], signatures: [] },
  totals: [{ form: 'INDIVIDUAL', state: 'CONFIRMED', sessions: 1, minutes: 90 }],
  ...changes,
});
const statement = (changes: object = {}) => ({
  ...{ id: 't', month: '2026-12-01', side: 'COACH', coachName: 'Amélie Laurent', askedOn: null, hasChanged: false },
  ...{ supervisor: { id: 'c', name: 'Claire Morel' }, supervisorCannotSign: [], versions: [version()] },
  ...changes,
});
const one = (changes: object = {}) =>
  show(<StatementScreen statementId="t" />, [
    [statementQuery, { data: { supervisionStatement: statement(changes) } }],
    [signStatementMutation, { data: { signSupervisionStatement: { id: 't' } } }],
    [askToSignMutation, { data: { askToSignStatement: { id: 't' } } }],
  ]);
const list = (statements: object[], months: object[] = []) =>
  show(<StatementsScreen />, [
    [statementsQuery, { data: { mySupervisionStatements: statements, mySupervisionMonths: months } }],
    [makeStatementMutation, { data: { makeSupervisionStatement: { id: 't' } } }],
  ]);

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

describe('monthly statements', () => {
  it('are listed by month and supervisor, each with who still signs', async () => {
    const both = [signature('COACH', 'Amélie'), signature('SUPERVISOR', 'Claire')];
    list([
      statement(),
      statement({ id: 'u', versions: [version({ signatures: both })] }),
      statement({ id: 'v', versions: [version({ signatures: both.slice(0, 1) })] }),
      statement({ id: 'w', side: 'SUPERVISOR', versions: [version({ signatures: both.slice(1) })] }),
    ]);

    for (const word of ['To be signed by you', 'Signed by both', 'Awaiting the supervisor', 'Awaiting the coach'])
      expect(await screen.findByText(word)).toBeTruthy();
    const [link] = screen.getAllByRole('link', { name: 'December 2026' });
    expect(link?.getAttribute('href')).toBe('/supervision/statements/t');
  });

  it('can be made of a month that is over', async () => {
    const month = {
      agreementId: 'a',
      month: '2026-11-01',
      side: 'COACH',
      coachName: 'A',
      supervisorName: 'Claire Morel',
    };
    const sent = list([], [{ ...month, sessions: 2 }]);

    expect(await screen.findByText(/made once a month with sessions is over/)).toBeTruthy();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make the statement of November 2026 with Claire Morel' }),
    );

    await waitFor(() => expect(sent(makeStatementMutation)).toMatchObject([{ agreementId: 'a', month: '2026-11-01' }]));
  });

  it('say that they could not be loaded', async () => {
    show(<StatementsScreen />, [[statementsQuery, { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }]]);

    expect(await screen.findByText('The statements could not be loaded.')).toBeTruthy();
  });
});

describe('a monthly statement', () => {
  it('is signed as it was read, and says what a signature is not', async () => {
    const sent = one();

    expect(await screen.findByText(/It confirms no session by itself/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sign the statement' }));

    await waitFor(() => expect(sent(signStatementMutation)).toMatchObject([{ statementId: 't', sha256: 'abc' }]));
  });

  it('shows what awaits confirmation apart, with the way to it, and flags what was held too late', async () => {
    const lines = [line(), line({ sessionId: 's2', state: 'AWAITING', rightEndedOn: '2026-12-10' })];
    one({ versions: [version({ lines })] });

    expect(await screen.findByText('A signature does not confirm these sessions.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask for their confirmation' }).getAttribute('href')).toBe('/supervision');
    expect(
      screen.getByText(
        'Held on or after 10 December 2026, the day on which the supervisor’s right to supervise ended.',
      ),
    ).toBeTruthy();
  });

  it('says why the supervisor cannot sign, and what the coach can do', async () => {
    one({ supervisorCannotSign: [{ code: 'SUPERVISION_SUPERVISOR_UNAVAILABLE', message: 'Not reached.' }] });

    expect(await screen.findByText('The supervisor cannot sign')).toBeTruthy();
    expect(screen.getByText('Not reached.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'give documents instead' }).getAttribute('href')).toBe(
      '/supervision/documents',
    );
    expect(screen.getByRole('button', { name: 'Sign the statement' })).toBeTruthy();
  });

  it('is not offered to a supervisor who cannot sign', async () => {
    one({ side: 'SUPERVISOR', supervisorCannotSign: [{ code: 'X', message: 'The right ended.' }] });

    expect(await screen.findByText('The right ended.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign the statement' })).toBeNull();
  });

  it('is asked of the supervisor again, on another day', async () => {
    const signed = { versions: [version({ signatures: [signature('COACH', 'Amélie Laurent')] })] };
    const sent = one({ ...signed, askedOn: '2027-01-02' });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask the supervisor to sign' }));
    await waitFor(() => expect(sent(askToSignMutation)).toMatchObject([{ statementId: 't' }]));
    cleanup();

    one({ ...signed, askedOn: '2027-01-03' });

    expect(await screen.findByText('The supervisor was asked by mail today.')).toBeTruthy();
  });

  it('keeps earlier versions to be read, with why they were replaced', async () => {
    const because = ['SESSION_ADDED', 'ANSWER_CHANGED'];
    one({
      versions: [version({ number: 2, because }), version({ signatures: [signature('COACH', 'Amélie Laurent')] })],
    });

    await userEvent.click(await screen.findByRole('button', { name: /Version 1/ }));

    expect(
      screen.getByText('Replaced by version 2 because a session was added and the answer to a session changed.'),
    ).toBeTruthy();
  });
});
