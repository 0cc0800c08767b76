import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ofKarim, showQueue, toDecide } from '../../test/a-queue.js';
import { refused } from '../../test/answers.js';
import { prepare } from '../../test/show-screen.js';
import { changeViewMutation, removeViewMutation, saveViewMutation } from './queues.queries.js';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(prepare);
afterEach(cleanup);

describe('views that are kept', () => {
  it('are addresses, of which the one that the list is at is marked', async () => {
    showQueue({ stage: 'to-decide' }, [], ['registrar'], [toDecide, ofKarim]);

    const views = within(await screen.findByRole('navigation', { name: 'Views' }));
    const found = await views.findByRole('link', { name: 'To decide' });
    expect(found.getAttribute('href')).toBe('/office/applications?view=v1&stage=to-decide');
    expect(found.getAttribute('aria-current')).toBe('page');
    expect(views.getByRole('link', { name: 'Renewals · Karim Haddad' }).getAttribute('aria-current')).toBeNull();
    expect(views.getByRole('link', { name: 'Open applications' }).getAttribute('href')).toBe('/office/applications');
  });

  it('keep what the list is asked under a name, and say why that was refused', async () => {
    let answer: object = refused('Another view of yours has this name already.', 'name');
    const { sent, at } = showQueue({ kind: 'renewal' }, [[saveViewMutation, () => answer]]);
    await press('Save this view…');
    const dialog = within(screen.getByRole('dialog', { name: 'Save this view' }));

    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getAllByText('Give this view a name.').length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText('Name of the view'), 'Renewals');
    await userEvent.click(dialog.getByRole('checkbox'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect((await dialog.findAllByText('Another view of yours has this name already.')).length).toBeGreaterThan(0);
    answer = { data: { saveView: 'v9' } };
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('The view “Renewals” is saved.')).toBeTruthy();
    const query = [{ name: 'kind', value: 'renewal' }];
    expect(sent(saveViewMutation)[0]?.variables['input']).toEqual({
      ...{ queue: 'APPLICATIONS', name: 'Renewals', shared: true, query },
    });
    expect(at.search).toEqual({ kind: 'renewal', view: 'v9' });
  });

  it('with changes can be saved as they are now, or as another; one of somebody else only as another', async () => {
    const saved = { data: { changeView: 'v1' } };
    const { sent } = showQueue(
      { view: 'v1', stage: 'appealed' },
      [[changeViewMutation, () => saved]],
      ['registrar'],
      [toDecide],
    );

    expect(await screen.findByText('“To decide” with changes that are not saved.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save as another view…' })).toBeTruthy();
    await press('Save the changes');
    await waitFor(() => expect(sent(changeViewMutation)).toHaveLength(1));
    const query = [{ name: 'stage', value: 'appealed' }];
    const input = { id: 'v1', revision: 3, name: 'To decide', shared: true, query };
    expect(sent(changeViewMutation)[0]?.variables['input']).toEqual(input);
    cleanup();

    showQueue({ view: 'v2', stage: 'appealed' }, [], ['registrar'], [ofKarim]);
    expect(await screen.findByRole('button', { name: 'Save as another view…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save the changes' })).toBeNull();
  });

  it('are removed by whoever keeps them', async () => {
    const removed = { data: { removeView: 'v1' } };
    const { sent } = showQueue(
      { view: 'v1', stage: 'to-decide' },
      [[removeViewMutation, () => removed]],
      ['registrar'],
      [toDecide],
    );
    await press('Name, share or remove “To decide”');
    await press('Remove this view');

    expect(await screen.findByText('The view “To decide” is removed.')).toBeTruthy();
    expect(sent(removeViewMutation)[0]?.variables['id']).toBe('v1');
  });
});
