import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { membersNamedQuery } from '@standing/web-core';
import { showCase } from '../../test/show-case.js';
import { appointToPanelMutation } from '../step.queries.js';
import { AppointForm } from './appoint-form.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const member = (id: string, addressShown: string) => ({ id, name: 'Hélène Petit', addressShown });
const two = { data: { membersNamed: [member('h1', 'h•••@a•••.fr'), member('h2', 'p•••@b•••.fr')] } };

function show(found: object = two) {
  return showCase(<AppointForm caseId="c1" to="PANEL" />, [
    [membersNamedQuery, found],
    [appointToPanelMutation, { data: { appointToPanel: { id: 'f1' } } }],
  ]);
}

const field = () => screen.getByRole('textbox', { name: 'Who takes the seat' });
const give = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Give a seat…' }));
  const dialog = within(await screen.findByRole('dialog'));
  const words = dialog.getByText(/Hélène|CC-/).textContent;
  await userEvent.click(dialog.getByRole('button', { name: 'Give them the seat' }));
  return words;
};

describe('a seat of the panel', () => {
  it('is given to one of those of a name, whom an address tells apart', async () => {
    const { sent } = show();
    await userEvent.type(field(), 'h');
    expect(sent(membersNamedQuery)).toEqual([]);
    await userEvent.type(field(), 'elene');
    await userEvent.click(await screen.findByRole('radio', { name: /p•••@b•••\.fr/ }));

    expect(await give()).toBe('Hélène Petit');

    await waitFor(() =>
      expect(sent(appointToPanelMutation)).toMatchObject([{ caseId: 'c1', who: { memberId: 'h2' } }]),
    );
    expect(sent(membersNamedQuery).at(-1)).toEqual({ text: 'helene' });
  });

  it('is not given to a name of which nobody was chosen', async () => {
    const { sent } = show();
    await userEvent.type(field(), 'helene');
    await screen.findAllByRole('radio');
    await userEvent.click(screen.getByRole('button', { name: 'Give a seat…' }));

    expect(screen.getAllByText('Say who takes the seat: choose them by name, or type their reference.')).toHaveLength(
      2,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent(appointToPanelMutation)).toEqual([]);
  });

  it('says that nobody is called so', async () => {
    show({ data: { membersNamed: [] } });
    await userEvent.type(field(), 'helena');

    expect(await screen.findByText(/^No member of that name/)).toBeTruthy();
  });

  it('is given by a reference of the register, for which nobody is looked for by name', async () => {
    const { sent } = show();
    await userEvent.click(field());
    await userEvent.paste(' CC-2026-7K3Q9MX ');

    expect(await give()).toBe('CC-2026-7K3Q9MX');

    await waitFor(() =>
      expect(sent(appointToPanelMutation)).toMatchObject([{ who: { reference: 'CC-2026-7K3Q9MX' } }]),
    );
    expect(sent(membersNamedQuery)).toEqual([]);
  });
});
