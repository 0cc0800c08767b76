import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FileServer, refused, showScreen } from '../../test/show-screen.js';
import {
  closeMailboxMutation,
  discardMailedMutation,
  openMailboxMutation,
  recordMailedMutation,
} from './mailed.queries.js';

const OPEN = { isOffered: true, localPart: 'dpc-abcdefghijklm234' };
const MAIL = {
  ...{ __typename: 'MailedCpd', id: 'm1', title: 'Webinar on ethics', text: 'Listen more.', sentOn: '2026-11-18' },
  refusedFiles: 0,
  files: [
    { id: 'd1', name: 'certificate.pdf', ticket: 't1' },
    { id: 'd2', name: 'photo.jpg', ticket: 't2' },
  ],
};

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

describe('what a coach sends in by mail', () => {
  it('has nothing on the page where no mail is taken in', async () => {
    showScreen();
    await screen.findByText(/A course, a conference/);

    expect(screen.queryByText('By e-mail')).toBeNull();
  });

  it('is sent to an address that the coach opens, changes and closes', async () => {
    const { sent } = showScreen({ mailbox: OPEN });
    expect(await screen.findByText('dpc-abcdefghijklm234@localhost')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use another address' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close this address' }));

    await waitFor(() => expect(sent(closeMailboxMutation)).toHaveLength(1));
    expect(sent(openMailboxMutation)).toHaveLength(1);
  });

  it('has no address before one is opened', async () => {
    showScreen({ mailbox: { isOffered: true, localPart: null } });

    expect(await screen.findByRole('button', { name: 'Open an address' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Close this address' })).toBeNull();
  });

  it('waits with its files, and says which were not taken', async () => {
    showScreen({ mailbox: OPEN, mailed: [{ ...MAIL, title: '', refusedFiles: 2 }] });

    expect(await screen.findByText('Without a subject')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'certificate.pdf' }).getAttribute('href')).toBe('/files/cpd/d1');
    expect(screen.getByText(/2 files were not taken/)).toBeTruthy();
  });

  it('becomes an activity: what it said is filled in, the rest is asked for, the file chosen shows it', async () => {
    const { sent } = showScreen({ mailbox: OPEN, mailed: [MAIL] });
    await userEvent.click(await screen.findByRole('button', { name: 'Complete “Webinar on ethics”' }));
    const form = within(screen.getByRole('dialog'));
    await userEvent.click(form.getByRole('button', { name: 'Record this activity' }));
    expect(form.getAllByText('Write the length, for example 1h30.').length).toBeGreaterThan(0);
    expect(sent(recordMailedMutation)).toHaveLength(0);

    await userEvent.type(form.getByLabelText(/Length in all/), '2h');
    await userEvent.selectOptions(form.getByLabelText('Which file shows it'), 'photo.jpg');
    await userEvent.click(form.getByRole('button', { name: 'Record this activity' }));

    await waitFor(() => expect(sent(recordMailedMutation)).toHaveLength(1));
    expect(sent(recordMailedMutation)[0]?.variables).toMatchObject({
      mailed: 'm1',
      input: {
        title: 'Webinar on ethics',
        reflection: 'Listen more.',
        lastDay: '2026-11-18',
        minutes: 120,
        file: 't2',
      },
    });
  });

  it('keeps what was filled in when it is refused', async () => {
    showScreen({ mailbox: OPEN, mailed: [MAIL], answers: [refused('CPD_NO_LENGTH', 'How long was it?', 'minutes')] });
    await userEvent.click(await screen.findByRole('button', { name: 'Complete “Webinar on ethics”' }));
    const form = within(screen.getByRole('dialog'));
    await userEvent.type(form.getByLabelText(/Length in all/), '2h');
    await userEvent.click(form.getByRole('button', { name: 'Record this activity' }));

    expect((await form.findAllByText('How long was it?')).length).toBeGreaterThan(0);
    expect(form.getByDisplayValue('Listen more.')).toBeTruthy();
  });

  it('is put aside', async () => {
    const { sent } = showScreen({ mailbox: OPEN, mailed: [MAIL] });
    await userEvent.click(await screen.findByRole('button', { name: 'Put “Webinar on ethics” aside' }));

    await waitFor(() => expect(sent(discardMailedMutation)[0]?.variables).toMatchObject({ id: 'm1' }));
  });
});
