import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aWorkbook, type Cell } from '../../test/a-workbook.js';
import { aServer, choose, hashOf, press, type Sent } from '../../test/given-import.js';
import { checkImportQuery, importPracticeMutation, importsQuery, undoImportMutation } from './import.queries.js';

/** People as logs name them: accents, particles, hyphens, one name alone, and what may be confused with a pseudonym. */
const NAMES = ['Sophie Martin', 'Jean-Luc de La Tour', 'Nguyễn Thị Minh', 'Zoé', "O'Brien, Patrick", 'Müller Grégoire'];
const CONTACTS = ['sophie@example.org', '06 12 34 56 78', '12 rue des Lilas'];
const LOG = [
  'Date;Client;E-mail;Téléphone;Adresse;Durée;Payé;Notes',
  ...NAMES.map((name, at) => `1${at}/02/2026;"${name}";${CONTACTS.join(';')};1h30;oui;vu avec ${name}`),
  `20/02/2026;${NAMES[0]};${CONTACTS.join(';')};long;oui;`,
  `21/02/2026;${NAMES[0]};${CONTACTS.join(';')};1h;oui;`,
].join('\n');

/** The same as a workbook: days and lengths as it keeps them, on the second of its sheets. */
const WORKBOOK = aBook([
  ['Date', 'Client', 'E-mail', 'Téléphone', 'Adresse', 'Durée', 'Payé', 'Notes'],
  ...NAMES.map((name, at) => [{ day: 46_063 + at }, name, ...CONTACTS, { length: 1.5 / 24 }, 'oui', `vu avec ${name}`]),
  [{ day: 46_080 }, NAMES[0]!, ...CONTACTS, { length: 1 / 24 }, 'oui', ''],
]);

function aBook(rows: readonly (readonly Cell[])[]): () => Uint8Array {
  return () => aWorkbook({ Notes: [[`vu avec ${NAMES[0]}`]], Sessions: rows });
}

const one = { id: 'batch', importedOn: '2026-11-20', entries: 3, withdrawn: 1, minutes: 120, undoneAt: null };
const duplicate = { code: 'PRACTICE_POSSIBLE_DUPLICATE', message: 'Once more?', path: 'acceptOverlap' };

async function paste(text: string) {
  await userEvent.click(screen.getByRole('button', { name: /paste rows/ }));
  fireEvent.change(screen.getByRole('textbox', { name: /Rows, with the names/ }), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Read these rows' }));
}

async function chooseSecondSheet() {
  await choose(WORKBOOK());
  expect(await screen.findByText(/No table was found/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Sheet'), 'Sessions');
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object, which the component library asks to escape a name, and no encoder.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextDecoder, TextEncoder });
});
afterEach(cleanup);

describe('importing a log', () => {
  it('logs what can be read, and says of the rest in which column it is wrong', async () => {
    const server = aServer();
    await paste(LOG);
    await press('Check 7 rows');

    const problems = await screen.findByRole('region', { name: 'Left out, and why' });
    expect(within(problems).getByRole('listitem').textContent).toMatch(/^Length · No length.*In the file: 81 row$/);
    await press('Log 7 sessions');

    await screen.findByText(/7 sessions are logged/);
    const [{ variables }] = server.to(importPracticeMutation) as [Sent];
    expect(variables.input?.clients).toHaveLength(6);
    expect(variables.input?.rows[0]).toEqual({
      row: 1,
      client: 0,
      heldOn: '2026-02-10',
      minutes: 90,
      paid: true,
      acceptOverlap: false,
    });
  });

  it.each([
    ['of rows that were pasted', () => paste(LOG)],
    ['of a workbook', chooseSecondSheet],
  ])('lets no name, address or number %s leave the browser, from the file to its undoing', async (_, give) => {
    const again = ({ variables: { input } }: Sent) => ({
      data: { checkPracticeImport: { logged: 0, leftOut: [{ row: input!.rows[0]!.row, refusals: [duplicate] }] } },
    });
    const server = aServer({ [hashOf(checkImportQuery)]: again });
    await give();
    const field = await screen.findByRole('textbox', { name: 'Pseudonym of Zoé' });
    await userEvent.clear(field);
    await userEvent.type(field, 'zoe 3');
    expect(screen.queryByRole('button', { name: /Check/ })).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'Renard');
    await press(/^Check/);
    await press(/^Log 6 sessions/);
    await screen.findByText(/sessions are logged/);

    const all = server.everything.join('\n').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const words = [...NAMES.flatMap((name) => name.split(/[\s,'-]+/)), ...CONTACTS, 'example.org', 'lilas', 'vu avec'];
    const plain = words.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
    expect(plain.filter((word) => word.length > 2 && all.includes(word))).toEqual([]);
    expect(all).toContain('renard');
    expect(server.to(importPracticeMutation)).toHaveLength(1);
  });

  it('asks which day a date is only where the file does not show it', async () => {
    aServer();
    await paste('Date;Client;Durée;Payé\n03/04/2025;Anna;1h;oui');
    expect(screen.queryByText('3. Clients')).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: '4 March 2025' }));
    await press('Check 1 row');

    await userEvent.click(await screen.findByRole('button', { name: 'Rows that can be logged' }));
    expect(screen.getByText(/Tue 4 Mar 2025/)).toBeTruthy();
  });

  it('makes no sessions of the sums of the ICF’s log, and says where they belong', async () => {
    aServer();
    await paste(
      'Client Name,Contact Information,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro Bono Hours\n' +
        'Anna Weber,a@b.org,Individual,,01/13/2026,02/20/2026,12,0',
    );

    expect(screen.getByRole('link', { name: 'Hours from before' }).getAttribute('href')).toBe('/standing/brought');
    expect(screen.getByText(/No row of this file/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /as one entry/ }));
    expect(await screen.findByRole('button', { name: 'Check 1 row' })).toBeTruthy();
  });

  it('leaves out duplicates until they are ticked, and rows that are unticked', async () => {
    const leftOut = ({ variables: { input } }: Sent) => ({
      data: { checkPracticeImport: { logged: 1, leftOut: [{ row: input!.rows[1]!.row, refusals: [duplicate] }] } },
    });
    const server = aServer({ [hashOf(checkImportQuery)]: leftOut });
    await paste('Date;Client;Durée;Payé\n13/04/2025;Anna;1h;oui\n14/04/2025;Anna;1h;oui');
    await press('Check 2 rows');

    await userEvent.click(await screen.findByRole('checkbox', { name: /14 Apr/ }));
    await press('Rows that can be logged');
    await userEvent.click(screen.getByRole('checkbox', { name: /13 Apr/ }));
    await press('Log 1 session');

    await screen.findByText(/1 session is logged/);
    const [{ variables }] = server.to(importPracticeMutation) as [Sent];
    expect(variables.input?.rows).toEqual([expect.objectContaining({ row: 2, acceptOverlap: true })]);
  });

  it('goes on where it stopped, with the same keys and nothing sent twice', async () => {
    let failures = 1;
    const flaky = ({ variables: { input } }: Sent) => {
      if (input!.rows[0]!.row > 1 && failures-- > 0) throw new Error('down');
      return { data: { importPractice: { logged: input!.rows.length, leftOut: [] } } };
    };
    const server = aServer({ [hashOf(importPracticeMutation)]: flaky });
    const days = Array.from(
      { length: 600 },
      (_, at) => `${2000 + Math.floor(at / 28)}-02-${String((at % 28) + 1).padStart(2, '0')}`,
    );
    await paste(['Date;Client;Durée;Payé', ...days.map((day) => `${day};Anna;1h;oui`)].join('\n'));
    await press('Check 600 rows');
    await press('Log 600 sessions');
    await screen.findByText(/It stopped in the middle/);

    await press('Try again');

    await screen.findByText(/600 sessions are logged/);
    const sent = server.to(importPracticeMutation).map(({ variables }) => variables);
    expect(sent.map(({ input }) => input!.rows.length)).toEqual([500, 100, 100]);
    expect(sent[1]).toEqual(sent[2]);
    expect(new Set(sent.map(({ input }) => input!.batchId)).size).toBe(1);
  });

  it('says that a file holds no table', async () => {
    aServer();

    await paste('nothing of the kind');

    expect((await screen.findByRole('alert')).textContent).toMatch(/No table was found/);
  });

  it('leaves no row out in silence: a file of more than can be taken is not taken', async () => {
    aServer();
    const rows = Array.from({ length: 20_001 }, () => 'Renard,2026-11-02,60');
    await paste(['Client,Date,Minutes', ...rows].join('\n'));

    expect((await screen.findByRole('alert')).textContent).toMatch(/It has 20,001 rows; 20,000 are the most/);
    expect(screen.queryByRole('button', { name: /^Check/ })).toBeNull();
  });
});

describe('the imports', () => {
  it('are undone only after a question, and while it is allowed', async () => {
    const imports = [
      { ...one, undoUntil: '2026-12-20' },
      { ...one, id: 'old', undoUntil: '2026-11-21' },
      { ...one, id: 'gone', undoUntil: '2026-12-20', undoneAt: '2026-11-21T10:00:00Z' },
    ];
    const server = aServer({ [hashOf(importsQuery)]: () => ({ data: { myPracticeImports: imports } }) });
    await press(/^Undo the import/);
    expect(screen.getByText(/2 sessions are withdrawn/)).toBeTruthy();

    await press('Undo the import');

    await waitFor(() => expect(server.to(undoImportMutation)).toHaveLength(1));
    expect(screen.getAllByText('Undone')).toHaveLength(1);
  });

  it('say so when they cannot be loaded', async () => {
    aServer({ [hashOf(importsQuery)]: () => ({ errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }) });

    expect(await screen.findByText('The imports could not be loaded.', {}, { timeout: 5000 })).toBeTruthy();
  });
});
