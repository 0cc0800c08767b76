import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clausesQuery } from '../clauses.queries.js';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { beginTakingDownMutation, editionInForceQuery, takeDownComplaintMutation } from './take-down.queries.js';
import { TakeDownScreen } from './take-down-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const GIVEN = {
  ...{ reference: 'S7K3-Q9MX', returnCode: 'AAAA-BBBB-CCCC-DDDD', receivedOn: '2026-11-12' },
  ...{ acknowledgedBy: '2026-11-19', copy: 'Reference: S7K3-Q9MX\nCame by: paper', receipt: 'text.signature' },
};
const FILED = { data: { takeDownComplaint: GIVEN } };
const sections = [{ code: 'A', title: 'Confidence', clauses: [{ code: 'CF-1', text: 'Keep it.' }] }];
const loaded: Answers = [
  [editionInForceQuery, { data: { codeOfEthics: { id: 'edition' } } }],
  [clausesQuery, { data: { codeOfEthics: { sections } } }],
  [beginTakingDownMutation, { data: { beginTakingDown: true } }],
  [takeDownComplaintMutation, FILED],
];
const show = (answers: Answers = [], roles = ['registrar']) =>
  showCase(<TakeDownScreen />, [...loaded, ...answers], roles);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (group: string, name: string | RegExp) =>
  userEvent.click(within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }));
const write = async (name: string | RegExp, text: string) => {
  await userEvent.click(await screen.findByRole('textbox', { name }));
  await userEvent.paste(text);
};
/** The field at a place of the form, by its id: looking for roles in so long a page takes its time. */
const at = (place: string) => within(document.getElementById(`taken-${place}`)!);
const take = async (place: string, answer: string | RegExp) => userEvent.click(at(place).getByLabelText(answer));
const type = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};
/** The date field takes its parts one after the other. */
const give = async (place: string, day: string) => {
  await userEvent.click(at(place).getAllByRole('spinbutton')[0]!);
  await userEvent.keyboard(day);
};
const begin = async () => {
  await choose('Do you have a conflict of interest?', 'No');
  await press('Go on');
  await screen.findByRole('button', { name: 'File the complaint' });
};
/** A letter by somebody who is reached by post. */
const writeLetter = async () => {
  await take('cameBy', 'On paper');
  await give('receivedOn', '12112026');
  await type('The coach, as they name them', 'Éric Moreau');
  await take('age', '18 or older');
  await take('behalf', 'For themselves');
  await take('relation', 'The coach coached them');
  await type('What was done or said', 'He told my employer.');
  await give('allegations-0-day', '02112026');
  await take('nameVisibility', /^Everybody/);
  await type('Their name', 'Jeanne Petit');
  await take('reachedBy', 'By post');
  await type('Their address, number or e-mail', '4 rue des Carmes');
  await userEvent.click(screen.getByLabelText(/^What stands here/));
};
const LETTER = {
  complaint: {
    ...{ about: 'Éric Moreau', harmedAge: 'ADULT', representation: null, relation: 'CLIENT', peer: null },
    ...{ codeEditionId: 'edition', otherPeople: null, nameVisibility: 'NAMED', name: 'Jeanne Petit' },
    ...{ contact: '4 rue des Carmes', declared: true },
    allegations: [
      {
        ...{ behaviour: 'He told my employer.', clauses: [], occurredKind: 'DAY', occurredFrom: '2026-11-02' },
        ...{ occurredUntil: null, occurredWords: null },
      },
    ],
  },
  ...{ cameBy: 'PAPER', receivedOn: '2026-11-12', readBackOn: null, agreed: false, reachedBy: 'POST' },
  ...{ who: null, noConflict: true },
};

describe('taking down a complaint', () => {
  it('is a page of registrars alone', async () => {
    show([], ['case-manager']);

    expect(await screen.findByText('There is no such page for you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('R7: begins with whom it concerns and a declaration, and goes no further with a conflict', async () => {
    const server = show();
    await press('Go on');
    expect((await screen.findAllByText('Say whether you have a conflict of interest.')).length).toBeGreaterThan(0);

    await choose('Do you have a conflict of interest?', 'Yes');

    expect(screen.getByText('Leave it to a colleague')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(server.sent(beginTakingDownMutation)).toEqual([]);
  });

  it('R8: says that a colleague has to take it down, and shows no question of it', async () => {
    const no = refused({ code: 'COMPLAINTS_TO_A_COLLEAGUE', message: 'Leave it to another.', path: 'who' });
    const server = show([[beginTakingDownMutation, no]]);
    await write('Member whom it concerns', 'CC-2026-7K3Q9MX');
    await choose('Do you have a conflict of interest?', 'No');
    await press('Go on');

    expect((await screen.findAllByText('Leave it to another.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'File the complaint' })).toBeNull();
    expect(server.sent(beginTakingDownMutation)).toMatchObject([
      { who: { reference: 'CC-2026-7K3Q9MX' }, noConflict: true },
    ]);
  });

  it('sends a paper as it was typed, and shows receipt and code once, to be printed', async () => {
    const server = show();
    await begin();
    await writeLetter();
    await press('File the complaint');

    expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeTruthy();
    expect(server.sent(takeDownComplaintMutation)).toMatchObject([{ input: LETTER }]);
    expect(screen.getByText('S7K3-Q9MX')).toBeTruthy();
    expect(screen.getByText('text.signature')).toBeTruthy();
    expect(screen.getByText(/\/complaint\/receipt\.$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print the letter' })).toBeTruthy();

    await press('Take down another');
    expect(screen.queryByText('AAAA-BBBB-CCCC-DDDD')).toBeNull();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it('says what is open before it sends anything', async () => {
    const server = show();
    await begin();
    await press('File the complaint');

    expect((await screen.findAllByText('Give the day on which it reached the body.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Choose an answer.').length).toBeGreaterThan(4);
    expect(server.sent(takeDownComplaintMutation)).toEqual([]);
  });

  it('loses nothing where it is refused, and says so at the behaviour that is meant', async () => {
    const message = 'This day lies after the one on which the complaint came.';
    const no = refused({ code: 'COMPLAINTS_AFTER_RECEIPT', message, path: 'allegations.1.day' });
    const server = show([[takeDownComplaintMutation, no, FILED]]);
    await begin();
    await writeLetter();
    await press('Another thing that the coach did');
    const second = within(screen.getByRole('region', { name: 'What the coach did, 2' }));
    await userEvent.click(second.getByRole('textbox', { name: 'What was done or said' }));
    await userEvent.paste('He shouted.');
    await press('File the complaint');

    expect(await second.findByText(message)).toBeTruthy();
    const first = within(screen.getByRole('region', { name: 'What the coach did, 1' }));
    expect(first.queryByText(message)).toBeNull();
    await press('File the complaint');
    await screen.findByText('AAAA-BBBB-CCCC-DDDD');
    const [, again] = server.sent(takeDownComplaintMutation);
    expect(again).toMatchObject({ input: { complaint: { name: 'Jeanne Petit', about: 'Éric Moreau' } } });
  });

  it('asks of what was told by phone that it was read back, and names 119 for a minor', async () => {
    const server = show();
    await begin();
    await writeLetter();
    await take('cameBy', 'By telephone');
    await take('age', 'Under 18');
    expect(screen.getByText(/119 in France, free of charge/)).toBeTruthy();
    expect(screen.queryByText(/^Keep the paper/)).toBeNull();

    await give('readBackOn', '13112026');
    await userEvent.click(screen.getByLabelText('They agreed to all of it.'));
    await press('File the complaint');

    await waitFor(() =>
      expect(server.sent(takeDownComplaintMutation)).toMatchObject([
        { input: { cameBy: 'PHONE', readBackOn: '2026-11-13', agreed: true, complaint: { harmedAge: 'MINOR' } } },
      ]),
    );
  });

  it('keeps no name of whoever stays unknown, whatever was typed before', async () => {
    const server = show();
    await begin();
    await writeLetter();
    await take('nameVisibility', /^Nobody, and/);
    expect(screen.queryByRole('textbox', { name: 'Their name' })).toBeNull();
    await press('File the complaint');

    await waitFor(() =>
      expect(server.sent(takeDownComplaintMutation)).toMatchObject([
        { input: { reachedBy: 'NONE', complaint: { name: null, contact: null, nameVisibility: 'ANONYMOUS' } } },
      ]),
    );
  });
});
