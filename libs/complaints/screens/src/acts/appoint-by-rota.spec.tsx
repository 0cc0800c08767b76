import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { PassesCard } from '../rota/passes-card.js';
import { nextInRotaQuery, rotaPassesInCaseQuery } from '../rota/rota.queries.js';
import { appointToPanelMutation } from '../step.queries.js';
import type { Seat } from '../words/seat-words.js';
import { AppointForm } from './appoint-form.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const ada = { id: 'p1', name: 'Ada Blum' };
const nextIs = (person: object | null, kept = true) => ({ data: { nextInRota: { kept, person } } });

function show(next: object | 'offline' = nextIs(ada), answers: Answers = [], seats: readonly Seat[] = []) {
  return showCase(<AppointForm caseId="c1" to="PANEL" seats={seats} />, [
    [nextInRotaQuery, next],
    [appointToPanelMutation, { data: { appointToPanel: { id: 'f1' } } }],
    ...answers,
  ]);
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const give = async () => {
  await press('Give a seat…');
  const dialog = within(await screen.findByRole('dialog'));
  const words = dialog.getByText(/Ada|CC-/).textContent;
  await userEvent.click(dialog.getByRole('button', { name: 'Give them the seat' }));
  return words;
};
const somebodyElse = async () => {
  await userEvent.click(await screen.findByRole('radio', { name: /^Somebody else/ }));
  await userEvent.click(screen.getByRole('textbox', { name: 'Who takes the seat' }));
  await userEvent.paste('CC-2026-7K3Q9MX');
};

describe('a seat where a roster is kept', () => {
  it('is proposed to whoever is next, whom nobody has to look for', async () => {
    const { sent } = show();
    expect(await screen.findByRole('radio', { name: /^Ada Blum/, checked: true })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();

    expect(await give()).toBe('Ada Blum');

    await waitFor(() =>
      expect(sent(appointToPanelMutation)).toMatchObject([{ who: { memberId: 'p1' }, because: null }]),
    );
  });

  it('is given to somebody else for a reason alone', async () => {
    const { sent } = show();
    await somebodyElse();
    await press('Give a seat…');
    expect(screen.getAllByText('Say why you pass over who is next.').length).toBeGreaterThan(0);
    expect(sent(appointToPanelMutation)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'They were asked and did not answer' }));

    expect(await give()).toBe('CC-2026-7K3Q9MX');

    await waitFor(() =>
      expect(sent(appointToPanelMutation)).toMatchObject([
        { who: { reference: 'CC-2026-7K3Q9MX' }, because: 'NO_ANSWER' },
      ]),
    );
  });

  it('sends no reason where the registrar came back to who is next', async () => {
    const { sent } = show();
    await somebodyElse();
    await userEvent.click(screen.getByRole('radio', { name: 'They are ill or away' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Ada Blum/ }));

    expect(await give()).toBe('Ada Blum');

    await waitFor(() =>
      expect(sent(appointToPanelMutation)).toMatchObject([{ who: { memberId: 'p1' }, because: null }]),
    );
  });

  it('goes to anybody once nobody on it is left, which is said', async () => {
    show(nextIs(null));

    expect(await screen.findByText(/^Nobody on the roster is left/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Who takes the seat' })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is asked about once it is said from where they sit', async () => {
    const { sent } = show(nextIs(ada), [], ['CHAIR', 'LAY']);
    expect(await screen.findByRole('textbox', { name: 'Who takes the seat' })).toBeTruthy();
    expect(sent(nextInRotaQuery)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'as a lay member' }));

    expect(await screen.findByRole('radio', { name: /^Ada Blum/ })).toBeTruthy();
    expect(sent(nextInRotaQuery)).toEqual([{ caseId: 'c1', function: 'PANEL', seat: 'LAY' }]);
  });

  it('says at the reason why it was refused', async () => {
    const no = refused({ code: 'COMPLAINTS_NOT_ON_ROSTER', message: 'Somebody on it is available.', path: 'who' });
    show(nextIs(ada), [[appointToPanelMutation, no]]);
    await somebodyElse();
    await userEvent.click(screen.getByRole('radio', { name: 'They are ill or away' }));
    await give();

    expect((await screen.findAllByText('Somebody on it is available.')).length).toBeGreaterThan(1);
  });

  it('can still be given when it is not known who is next', async () => {
    const { sent } = show('offline');
    expect(
      await screen.findByText('Who is next by rota could not be loaded.', undefined, { timeout: 10_000 }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('textbox', { name: 'Who takes the seat' }));
    await userEvent.paste('CC-2026-7K3Q9MX');
    await userEvent.click(screen.getByRole('radio', { name: 'They are ill or away' }));
    await give();

    await waitFor(() => expect(sent(appointToPanelMutation)).toMatchObject([{ because: 'AWAY' }]));
  }, 15_000);
});

describe('a seat where none is kept', () => {
  it('is given to whom a registrar names, and nothing of a rota is shown', async () => {
    const { sent } = show(nextIs(null, false));
    await userEvent.click(await screen.findByRole('textbox', { name: 'Who takes the seat' }));
    await userEvent.paste('CC-2026-7K3Q9MX');
    await waitFor(() => expect(sent(nextInRotaQuery)).toHaveLength(1));
    expect(screen.queryByRole('radio')).toBeNull();
    await give();

    await waitFor(() => expect(sent(appointToPanelMutation)).toMatchObject([{ because: null }]));
  });

  it('R2: is not given to whoever holds an office in the body, and says so at their reference', async () => {
    const message = 'Whoever is on the board or manages the budget of the procedure decides in no case.';
    show(nextIs(null, false), [
      [appointToPanelMutation, refused({ code: 'COMPLAINTS_OFFICE_HELD', message, path: 'who' })],
    ]);
    await userEvent.click(await screen.findByRole('textbox', { name: 'Who takes the seat' }));
    await userEvent.paste('CC-2026-7K3Q9MX');
    await give();

    expect((await screen.findAllByText(message)).length).toBeGreaterThan(1);
  });
});

describe('who was passed over in a case', () => {
  const pass = {
    ...{ id: 'x1', reference: 'S-7K3Q', function: 'INVESTIGATOR', seat: null, onDay: '2026-11-20' },
    ...{ appointed: { id: 'p3', name: 'Cyd Roy' }, by: { id: 'r1', name: 'Nadia Sol' } },
  };
  const showCard = (answer: object | 'offline') =>
    showCase(<PassesCard caseId="c1" />, [[rotaPassesInCaseQuery, answer]]);

  it('is said with why, and where nobody was left with whom it was given to', async () => {
    const left = { ...pass, id: 'x2', passed: null, because: 'NOBODY_LEFT' };
    showCard({ data: { rotaPassesInCase: [{ ...pass, passed: ada, because: 'SOFT_CONFLICT' }, left] } });

    const rows = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(rows[0]).toBe(
      'Two people would have to sign off a tie of theirs · investigator · 20 Nov 2026Ada Blum was passed over; Cyd Roy was appointed by Nadia Sol.',
    );
    expect(rows[1]).toBe(
      'Nobody on the roster was left · investigator · 20 Nov 2026Cyd Roy was appointed by Nadia Sol.',
    );
  });

  it('is said to be nobody', async () => {
    showCard({ data: { rotaPassesInCase: [] } });

    expect(await screen.findByText(/^Nobody was passed over/)).toBeTruthy();
  });

  it('is said not to be there to read', async () => {
    showCard('offline');

    expect(
      await screen.findByText('Who was passed over could not be loaded.', undefined, { timeout: 10_000 }),
    ).toBeTruthy();
  }, 15_000);
});
