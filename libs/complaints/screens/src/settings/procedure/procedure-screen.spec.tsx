import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../../test/show-case.js';
import { adoptionCheckQuery, adoptProcedureMutation, procedureQuery } from './procedure.queries.js';
import { ProcedureScreen } from './procedure-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const CHOICES = {
  sanctions: [
    { kind: 'CAUTION', row: 'O4', by: ['ASSESSORS', 'PANEL'] },
    { kind: 'LEARNING_PLAN', row: 'O3', by: ['PANEL'] },
  ],
  clocks: [
    { clock: 'K2', what: 'TELL_COMPLAINANT', unit: 'months', count: 3, min: 1, max: 3 },
    { clock: 'K5', what: 'REPLY', unit: 'days', count: 28, min: 28, max: 56 },
  ],
  ...{ interimPanelSize: { min: 2, max: 3 }, sanctionPanelSize: { min: 3, max: 5 }, reserve: { min: 1, max: 2 } },
  ...{ posts: ['REGISTRAR', 'PANEL_CHAIR', 'REVIEWER'], externalPosts: ['PANEL_CHAIR', 'REVIEWER'] },
  smallBody: [
    { people: 3, posts: ['REGISTRAR'], isExternal: false },
    { people: 4, posts: ['PANEL_CHAIR', 'REVIEWER'], isExternal: true },
  ],
};
const adopted = (changes: object) => ({
  ...{ id: 'a1', version: 'SHORT', holdsFrom: '2026-10-01', adoptedOn: '2026-09-22', text: null },
  adoptedBy: { id: 'p', name: 'Aude Perrin' },
  ...changes,
});
const page = (changes: object = {}) => ({
  data: {
    complaintsProcedure: { version: 'SHORT', inForceId: null, adoptions: [], choices: CHOICES, ...changes },
  },
});
const show = (known: object = page(), answers: Answers = [], roles = ['scheme-administrator']) =>
  showCase(<ProcedureScreen />, [[procedureQuery, known], ...answers], roles);
const check = (changes: object) => ({
  data: { adoptionCheck: { refusals: [], own: 3, external: 4, shortage: null, fragile: [], ...changes } },
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = async (name: string, text: string) => {
  await userEvent.clear(box(name));
  await userEvent.paste(text);
};
const day = async (label: string, ...typed: readonly string[]) => {
  const parts = within(screen.getByRole('group', { name: label })).getAllByRole('spinbutton');
  for (const [at, figures] of typed.entries()) {
    await userEvent.click(parts[at]!);
    await userEvent.keyboard(figures);
  }
};

/** Everything that the whole procedure takes, for a small body. */
async function fillInTheWhole() {
  await userEvent.click(await screen.findByRole('radio', { name: /^The whole procedure/ }));
  await day('First day on which complaints go by it', '01', '01', '2027');
  await write('Its title', 'Complaints procedure');
  await day('Day on which it was decided', '01', '11', '2026');
  await write('Organ that decided it', 'General assembly');
  await write('Address where everybody can read it', 'https://example.org/text');
  await write('A caution (O4)', 'Article 4');
  await write('Reply to the charges (K5)', '35');
  await press('Begin with the people of a small association');
  await write('Partner association', 'Partner');
}

describe('the procedure of complaints', () => {
  it('is said to be the short one where nothing was adopted, with the lengths of the platform', async () => {
    show();
    const card = within(await screen.findByRole('region', { name: 'In force today' }));

    expect(card.getByText('The association adopted nothing yet: the short procedure holds by itself.')).toBeTruthy();
    await userEvent.click(card.getByRole('button', { name: 'Lengths of times that the platform gives' }));
    expect(card.getByText('Tell the complainant how it goes (K2)').nextElementSibling?.textContent).toBe('3 months');
    expect(screen.getByText(/^Nothing was adopted yet\./)).toBeTruthy();
  });

  it('is said with the day from which it holds, its text, and what was adopted for later', async () => {
    const text = {
      ...{ title: 'Complaints procedure', decidedOn: '2026-06-01' },
      ...{ organ: 'General assembly', link: 'https://example.org/text' },
    };
    const adoptions = [adopted({ id: 'a2', holdsFrom: '2027-01-01', version: 'WHOLE', text }), adopted({})];
    show(page({ inForceId: 'a1', adoptions }));

    const card = within(await screen.findByRole('region', { name: 'In force today' }));
    expect(card.getByText('Complaints go by it since').nextElementSibling?.textContent).toBe('1 October 2026');
    const rows = within(screen.getByRole('region', { name: 'What was adopted' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'The whole procedure · from 1 January 2027, recorded on 22 September 2026 · Aude PerrinaheadComplaints procedure · decided on 1 June 2026 · General assembly',
      'The short procedure · from 1 October 2026, recorded on 22 September 2026 · Aude Perrinin force',
    ]);
    expect(screen.getByRole('link', { name: 'Complaints procedure' }).getAttribute('href')).toBe(text.link);
  });

  it('says that it could not be loaded', async () => {
    show({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });

    expect(await screen.findByText('The procedure could not be loaded.')).toBeTruthy();
  });

  it('is asked for by scheme administrators alone', async () => {
    const server = show(page(), [], ['registrar']);

    expect(await screen.findByText('There is no such page for you.')).toBeTruthy();
    expect(server.sent(procedureQuery)).toEqual([]);
  });
});

describe('adopting a procedure', () => {
  it('takes of the short one a day ahead alone', async () => {
    const server = show(page(), [[adoptProcedureMutation, { data: { adoptProcedure: { version: 'SHORT' } } }]]);
    await press('Record the adoption');
    expect((await screen.findAllByText('Give a day that is ahead.')).length).toBeGreaterThan(0);
    expect(server.sent(adoptProcedureMutation)).toEqual([]);
    await day('First day on which complaints go by it', '01', '01', '2027');
    await press('Record the adoption');

    const input = { version: 'SHORT', holdsFrom: '2027-01-01', terms: null };
    await waitFor(() => expect(server.sent(adoptProcedureMutation)).toMatchObject([{ input }]));
  });

  it('sends of the whole one what was filled in, and only the lengths that differ', async () => {
    const server = show(page(), [[adoptionCheckQuery, check({})]]);
    await fillInTheWhole();
    await press('See what is missing');

    expect(await screen.findByText('Nothing is missing')).toBeTruthy();
    expect(screen.getByText('Declared: 3 people of your own, 4 people of partners.')).toBeTruthy();
    const link = 'https://example.org/text';
    expect(server.sent(adoptionCheckQuery)).toEqual([
      {
        input: {
          ...{ version: 'WHOLE', holdsFrom: '2027-01-01' },
          terms: {
            text: {
              title: 'Complaints procedure',
              decidedOn: '2026-11-01',
              organ: 'General assembly',
              link,
              statutesOrgan: null,
            },
            sanctions: [
              { kind: 'CAUTION', article: 'Article 4', by: ['ASSESSORS', 'PANEL'] },
              { kind: 'LEARNING_PLAN', article: null, by: [] },
            ],
            lengths: [{ clock: 'K5', count: 35 }],
            ...{ interimPanelSize: 2, sanctionPanelSize: 3, reserve: 1 },
            groups: [
              { people: 3, posts: ['REGISTRAR'], partner: null },
              { people: 4, posts: ['PANEL_CHAIR', 'REVIEWER'], partner: 'Partner' },
            ],
          },
        },
      },
    ]);
    expect(server.sent(adoptProcedureMutation)).toEqual([]);
  }, 30_000);

  it('says in words for which posts too few are there, and whose conflict would stop a case', async () => {
    const shortage = { posts: ['PANEL_CHAIR', 'REVIEWER'], needed: 3, people: 2 };
    const too = { code: 'COMPLAINTS_ADOPT_TOO_FEW', message: 'Too few people.', path: 'groups' };
    show(page(), [
      [adoptionCheckQuery, check({ refusals: [too], shortage }), check({ refusals: [too], fragile: ['REVIEWER'] })],
    ]);
    await fillInTheWhole();
    await press('See what is missing');

    expect(
      await screen.findByText(
        'One case cannot be served: 3 people are needed for these posts, and available are 2: panel, in the chair and reviewer',
      ),
    ).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'People for cases' })).getByText('Too few people.')).toBeTruthy();
    await press('See what is missing');
    expect(
      await screen.findByText('A case could not be served if people of these functions had a conflict: reviewer'),
    ).toBeTruthy();
  }, 30_000);

  it('says each refusal beside its field and loses nothing that was typed', async () => {
    const no = refused(
      { code: 'COMPLAINTS_ADOPT_LINK', message: 'Give an address.', path: 'terms.text.link' },
      { code: 'COMPLAINTS_ADOPT_LENGTH', message: 'From 28 to 56.', path: 'lengths.K5' },
      { code: 'COMPLAINTS_ADOPT_ARTICLE', message: 'Give the article.', path: 'sanctions.learning-plan' },
      { code: 'COMPLAINTS_ADOPT_PARTNER', message: 'Name the partner.', path: 'groups.1' },
    );
    show(page(), [[adoptProcedureMutation, no]]);
    await fillInTheWhole();
    await press('Record the adoption');

    const described = async (name: string, sentence: string) => {
      await waitFor(() => {
        const ids = box(name).getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(ids.map((id) => document.getElementById(id)?.textContent)).toContain(sentence);
      });
    };
    await described('Address where everybody can read it', 'Give an address.');
    await described('Reply to the charges (K5)', 'From 28 to 56.');
    await described('A learning plan (O3)', 'Give the article.');
    const second = within(screen.getByRole('region', { name: 'Group 2' }));
    expect(second.getByText('Name the partner.')).toBeTruthy();
    expect([box('Its title').value, box('Reply to the charges (K5)').value, box('A caution (O4)').value]).toEqual([
      ...['Complaints procedure', '35', 'Article 4'],
    ]);
    expect(second.getByRole<HTMLInputElement>('textbox', { name: 'How many people' }).value).toBe('4');
  }, 30_000);

  it('sends nothing that is no number and no text without its day', async () => {
    const server = show();
    await userEvent.click(await screen.findByRole('radio', { name: /^The whole procedure/ }));
    await write('Reply to the charges (K5)', 'five weeks');
    await press('Add a group');
    await userEvent.clear(box('How many people'));
    await press('See what is missing');

    expect((await screen.findAllByText('Give the day on which the text was decided.')).length).toBeGreaterThan(0);
    for (const mistake of [
      'K5: write a whole number in figures.',
      'Group 1: write how many people they are, in figures.',
    ])
      expect(screen.getAllByText(mistake)).toHaveLength(2);
    expect(server.sent(adoptionCheckQuery)).toEqual([]);
  }, 15_000);

  it('lets nobody from outside be a registrar, and takes a group away', async () => {
    show();
    await userEvent.click(await screen.findByRole('radio', { name: /^The whole procedure/ }));
    await press('Add a group');
    await userEvent.click(screen.getByRole('checkbox', { name: 'registrar' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^They come from a partner association/ }));
    expect(screen.queryByRole('checkbox', { name: 'registrar' })).toBeNull();
    expect(box('Partner association').value).toBe('');
    await press('Remove group 1');

    expect(screen.getByText('Nobody is declared yet.')).toBeTruthy();
  });

  it('keeps what was typed when the server could not be reached', async () => {
    show(page(), [[adoptProcedureMutation, 'offline']]);
    await screen.findByText('First day on which complaints go by it');
    await day('First day on which complaints go by it', '01', '01', '2027');
    await press('Record the adoption');

    expect(await screen.findByText('The procedure was not adopted.')).toBeTruthy();
    const parts = within(screen.getByRole('group', { name: 'First day on which complaints go by it' }));
    expect(parts.getAllByRole('spinbutton').map(({ textContent }) => textContent)).toContain('2027');
  });
});
