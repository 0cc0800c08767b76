import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { amelie, list, node, showQueue } from '../../../test/a-queue.js';
import { broken } from '../../../test/answers.js';
import { prepare } from '../../../test/show-screen.js';
import { applicationsQuery } from '../office.queries.js';
import { askAssessorsMutation, assessorsToAskQuery, downloadApplicationsMutation } from './queue.queries.js';

const asked = ({ sent }: ReturnType<typeof showQueue>) => sent(applicationsQuery).at(-1)?.variables;
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

let files: { name: string; text: string }[];
beforeAll(prepare);
beforeEach(() => {
  files = [];
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`, revokeObjectURL: jest.fn() });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const reader = new FileReader();
    const file = { name: this.download, text: '' };
    reader.onload = () => files.push({ ...file, text: String(reader.result) });
    reader.readAsText(blobs[Number(this.href.split(':')[1])]!);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  cleanup();
});

describe('the list of applications', () => {
  it('shows those that are open, with what is to be done and the way to the record', async () => {
    const shown = showQueue({}, []);

    const link = await screen.findByRole('link', { name: 'Open the record of Amélie Laurent' });
    expect(link.getAttribute('href')).toBe('/office/members/amelie');
    expect(screen.getByText('1 application')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Applications found' })).getByText('Needs assessors'),
    ).toBeTruthy();
    expect(asked(shown)).toMatchObject({
      filter: { status: 'OPEN', stage: null, decidable: null },
      order: 'OLDEST',
    });
  });

  it('asks what the address asks, and puts what is chosen into the address', async () => {
    const shown = showQueue(
      { stage: 'to-decide', from: '2026-01-01', sort: 'level', level: 'two', decidable: 'yes' },
      [],
    );
    await screen.findByText('1 application');
    const filter = { status: null, stage: 'TO_DECIDE', appliedFrom: '2026-01-01', level: 'two', decidable: true };
    expect(asked(shown)).toMatchObject({ filter, order: 'LEVEL' });

    await press('Filter and sort');
    await userEvent.selectOptions(screen.getByLabelText('Stage'), 'to-moderate');
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'oldest');

    expect(shown.at.search).toMatchObject({ stage: 'to-moderate', sort: undefined, level: 'two' });
    await waitFor(() => expect(asked(shown)).toMatchObject({ filter: { stage: 'TO_MODERATE' }, order: 'OLDEST' }));
  });

  it('says what it does not understand of an address, keeps it there, and shows the rest', async () => {
    const shown = showQueue({ stage: 'lost', lang: 'en', view: 'gone', kind: 'renewal', from: '2026-02-30' }, []);

    expect(
      await screen.findByText(/^Part of this address is not understood: stage=lost.* from=2026-02-30$/),
    ).toBeTruthy();
    expect(asked(shown)).toMatchObject({
      filter: { status: 'OPEN', kind: 'RENEWAL', stage: null, appliedFrom: null },
    });
    expect(shown.at.search['stage']).toBe('lost');
  });

  it('offers an officer no stage, asks for none, and lets nothing be chosen', async () => {
    const shown = showQueue(
      { stage: 'to-decide' },
      [[applicationsQuery, () => list([node('a', { stage: null })])]],
      ['officer'],
    );

    expect(await screen.findByText(/not understood: stage=to-decide/)).toBeTruthy();
    expect(asked(shown)).toMatchObject({ filter: { stage: null } });
    expect(screen.queryByLabelText('Stage')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('shows until when one is honoured, and once that is over that its term is', async () => {
    const conditional = (id: string, stage: string, honouredUntil: string) =>
      node(id, { status: 'CONDITIONAL', stage, honouredUntil });
    const rows = [conditional('a', 'CONDITIONAL', '2027-06-01'), conditional('b', 'TERM_OVER', '2026-11-21')];
    showQueue({}, [[applicationsQuery, () => list(rows)]]);

    const found = within(await screen.findByRole('region', { name: 'Applications found' }));
    expect(await found.findByText(/honoured until 1 Jun 2027$/)).toBeTruthy();
    expect(found.getByText(/honoured until 21 Nov 2026$/)).toBeTruthy();
    expect([found.getAllByText('Conditional decision').length, found.getAllByText('Term is over').length]).toEqual([
      1, 1,
    ]);
  });

  it('says what it means that there is none, and leads back', async () => {
    showQueue({}, [[applicationsQuery, () => list([])]]);
    expect(await screen.findByText('No application is open. New ones appear here.')).toBeTruthy();
    cleanup();

    showQueue({ kind: 'renewal' }, [[applicationsQuery, () => list([])]]);
    const link = await screen.findByRole('link', { name: 'All that are open' });
    expect(link.getAttribute('href')).toBe('/office/applications');
  });

  it('says that it could not be loaded, and tries again', async () => {
    let answer = broken as object;
    showQueue({}, [[applicationsQuery, () => answer]]);

    expect(await screen.findByText('The applications could not be loaded.')).toBeTruthy();
    answer = list([node('a')]);
    await press('Try again');
    expect(await screen.findByText('Amélie Laurent')).toBeTruthy();
  });
});

describe('asking assessors for several', () => {
  const karim = { id: 'karim', name: 'Karim Haddad' };
  const rows = [
    node('a'),
    node('b', { person: { id: 'eric', name: 'Éric Blanc' } }),
    node('c', { kind: 'RENEWAL', stage: 'TO_DECIDE' }),
  ];
  const full = { code: 'NOBODY', message: 'Seat 2: nobody of the pool is available.' };
  const plan = [
    { applicationId: 'a', person: amelie, seats: [{ seat: 1, person: karim }], refusals: [full] },
    {
      applicationId: 'b',
      person: { id: 'eric', name: 'Éric Blanc' },
      seats: [{ seat: 2, person: karim }],
      refusals: [],
    },
  ];

  it('shows who would be asked, asks exactly those, and says of each what became of it', async () => {
    const taken = [{ code: 'TAKEN', message: 'This seat is taken.' }];
    const done = [
      { applicationId: 'a', seat: 1, person: karim, assessmentId: 'x', refusals: [] },
      { applicationId: 'b', seat: 2, person: karim, assessmentId: null, refusals: taken },
    ];
    const { sent } = showQueue({}, [
      [applicationsQuery, () => list(rows)],
      [assessorsToAskQuery, () => ({ data: { assessorsToAsk: plan } })],
      [askAssessorsMutation, () => ({ data: { askAssessors: done } })],
    ]);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all 2 shown that wait for assessors' }));
    expect(screen.getByText('2 applications chosen')).toBeTruthy();
    await press('Ask assessors…');
    const dialog = within(screen.getByRole('dialog', { name: 'Who would be asked' }));
    expect(await dialog.findByText('First assessor: Karim Haddad')).toBeTruthy();
    expect(dialog.getByText(full.message)).toBeTruthy();
    expect(sent(askAssessorsMutation)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Ask 2 assessors' }));

    expect(await screen.findByText('1 assessor asked')).toBeTruthy();
    expect(screen.getByText('This seat is taken.')).toBeTruthy();
    expect(screen.getAllByText(/^(Asked|Not asked)$/).map(({ textContent }) => textContent)).toEqual([
      'Asked',
      'Not asked',
    ]);
    expect(sent(assessorsToAskQuery)[0]?.variables).toEqual({ applicationIds: ['a', 'b'] });
    expect(sent(askAssessorsMutation)[0]?.variables['seats']).toEqual([
      { applicationId: 'a', seat: 1, personId: 'karim' },
      { applicationId: 'b', seat: 2, personId: 'karim' },
    ]);
    expect(screen.queryByText(/chosen$/)).toBeNull();
  });

  it('chooses one by its name, and none that waits for no assessor', async () => {
    showQueue({}, [[applicationsQuery, () => list(rows)]]);

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Éric Blanc' }));
    expect(screen.getByText('1 application chosen')).toBeTruthy();
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  });
});

describe('the list as a file', () => {
  it('is exactly the view, all its pages, and is written down before it is read', async () => {
    const later = node('b', { person: { id: 'x', name: '=Éric, "Blanc"' }, kind: 'RENEWAL', stage: 'TO_DECIDE' });
    const { sent } = showQueue({ stage: 'to-decide', sort: 'newest' }, [
      [
        applicationsQuery,
        ({ first, after }) => (first === 20 || after ? list([later], null, 2) : list([node('a')], 'next', 2)),
      ],
      [downloadApplicationsMutation, () => ({ data: { downloadApplications: { id: 'd', totalCount: 2 } } })],
    ]);
    await screen.findByText('2 applications');
    await press('Download as CSV');

    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]!.name).toBe('association-applications-2026-11-22.csv');
    expect(files[0]!.text.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Member,Level,Kind,Applied on,Status,Honoured until,Stage',
      'Amélie Laurent,Level 2,First award,2026-11-20,Waiting for an answer,,Needs assessors',
      `"'=Éric, ""Blanc""",Level 2,Renewal,2026-11-20,Waiting for an answer,,To be decided`,
      '',
    ]);
    const filter = { stage: 'TO_DECIDE', status: null };
    expect(sent(downloadApplicationsMutation)[0]?.variables).toMatchObject({ filter, order: 'NEWEST' });
    for (const { variables } of sent(applicationsQuery)) expect(variables).toMatchObject({ filter, order: 'NEWEST' });
  });

  it('is not made where it could not be written down', async () => {
    const { sent } = showQueue({}, [[downloadApplicationsMutation, () => broken]]);
    await screen.findByText('1 application');
    await press('Download as CSV');

    expect(await screen.findByText('The file could not be made.')).toBeTruthy();
    expect(sent(applicationsQuery)).toHaveLength(1);
    expect(files).toEqual([]);
  });
});
