import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anActivity, FileServer, refused, showScreen } from '../../test/show-screen.js';
import { changeAimMutation, reviewAimMutation, setAimMutation } from './aim.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

const anAim = (changes: object = {}) => ({
  ...{ id: 'x', aim: 'Close better', wishedBy: '2026-12-31', clauses: ['FR-1'], activityIds: ['a'] },
  ...{ outcome: null, review: null, version: 2 },
  ...changes,
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));

describe('the aims', () => {
  it('teach when there are none, and are kept with what serves them', async () => {
    const server = showScreen({ activities: [anActivity('a', { title: 'A course' })] });
    expect(await screen.findByText(/Nobody else sees it/)).toBeTruthy();
    await screen.findByText('A course');
    await press('Add an aim');
    const form = dialog('Add an aim');
    await userEvent.click(form.getByRole('button', { name: 'Keep this aim' }));
    expect(form.getAllByText('Write what you want to learn.').length).toBe(2);
    expect(server.sent(setAimMutation)).toHaveLength(0);

    await userEvent.type(form.getByLabelText('What you want to learn or to do better'), 'Close better');
    await userEvent.type(form.getByLabelText('Clauses of the code that it serves (optional)'), 'FR-1; DV-2');
    await userEvent.click(form.getByRole('checkbox', { name: 'A course' }));
    await userEvent.click(form.getByRole('button', { name: 'Keep this aim' }));

    await waitFor(() => expect(server.sent(setAimMutation)).toHaveLength(1));
    expect(server.sent(setAimMutation)[0]?.variables['input']).toEqual({
      ...{ aim: 'Close better', wishedBy: null, clauses: ['FR-1', 'DV-2'], activityIds: ['a'] },
    });
  });

  it('say by when and what serves them, and are changed at the version that was read', async () => {
    const server = showScreen({ activities: [anActivity('a', { title: 'A course' })], aims: [anAim()] });
    expect(await screen.findByText(/by Thu 31 Dec · FR-1 · A course/)).toBeTruthy();

    await press('Change “Close better”');
    await userEvent.click(dialog('Change this aim').getByRole('button', { name: 'Keep this aim' }));

    await waitFor(() => expect(server.sent(changeAimMutation)).toHaveLength(1));
    expect(server.sent(changeAimMutation)[0]?.variables).toMatchObject({ id: 'x', version: 2 });
  });

  it('are reviewed with an outcome and words, and a refusal of the server stands at its field', async () => {
    const no = refused('CPD_REVIEW_TOO_LONG', 'It cannot be longer.', 'review');
    const server = showScreen({ aims: [anAim({ activityIds: [] })], answers: [no] });
    await userEvent.click(await screen.findByRole('button', { name: 'Say what came of “Close better”' }));
    const form = dialog('What came of it');
    await userEvent.click(form.getByRole('button', { name: 'Keep this review' }));
    expect(form.getAllByText('Choose what came of it.').length).toBe(2);

    await userEvent.click(form.getByRole('radio', { name: 'Reached in part' }));
    await userEvent.type(form.getByLabelText('What has changed in your practice'), 'Two of three.');
    await userEvent.click(form.getByRole('button', { name: 'Keep this review' }));

    await waitFor(() => expect(form.getAllByText('It cannot be longer.').length).toBe(2));
    expect(server.sent(reviewAimMutation)[0]?.variables).toMatchObject({
      ...{ id: 'x', version: 2, input: { outcome: 'PARTLY_REACHED', review: 'Two of three.' } },
    });
  });

  it('show what came of them', async () => {
    showScreen({ aims: [anAim({ outcome: 'REACHED', review: 'Three good endings.' })] });

    expect(await screen.findByText('Three good endings.')).toBeTruthy();
    expect(screen.getByText('Reached')).toBeTruthy();
  });
});
