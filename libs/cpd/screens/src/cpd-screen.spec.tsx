import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { correctMutation, recordMutation, withdrawMutation } from './cpd.queries.js';
import { aLine, anActivity, FileServer, refused, showScreen } from '../test/show-screen.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
beforeEach(() => FileServer.open());
afterEach(cleanup);

const pdf = (size = 2000) => new File([new Uint8Array(size)], 'attestation.pdf', { type: 'application/pdf' });
const fileInput = () => document.querySelector<HTMLInputElement>('input[type=file]')!;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

const meters = () => document.querySelectorAll('.meter').length;

async function write(label: string, text: string) {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
}

async function fill() {
  await write('Title', 'The systemic approach');
  await write('Length in all', '7h');
  await write('What you take from it', 'Fewer questions.');
}

function expectNothingLost() {
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('The systemic approach');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What you take from it').value).toBe('Fewer questions.');
}

describe('recording an activity', () => {
  it('says what may be chosen before anybody chooses', () => {
    showScreen();

    expect(screen.getByText(/10 MB at the most/)).toBeTruthy();
  });

  it('sends the form with the ticket of the file', async () => {
    const server = showScreen();
    await fill();
    await userEvent.upload(fileInput(), pdf());
    FileServer.progress(0.4);
    expect(await screen.findByRole('progressbar', { name: 'Sending attestation.pdf' })).toHaveProperty('value', 40);
    FileServer.answer(200, { ticket: 'the-ticket', name: 'attestation.pdf', bytes: 2000 });
    expect(await screen.findByText(/· 2 kB/)).toBeTruthy();

    await press('Record this activity');

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
    expect(server.sent(recordMutation)[0]?.variables['input']).toEqual({
      title: 'The systemic approach',
      kind: 'TRAINING',
      firstDay: '2026-11-22',
      lastDay: '2026-11-22',
      minutes: 420,
      provider: null,
      categories: [],
      repeats: null,
      reflection: 'Fewer questions.',
      file: 'the-ticket',
      acceptDuplicate: false,
      namesMeant: false,
    });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe(''));
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  });

  it.each([
    ['FILE_EMPTY', 422, /is empty/],
    ['FILE_TOO_LARGE', 413, /larger than 10 MB/],
    ['FILE_WRONG_TYPE', 415, /neither a PDF nor/],
    ['FILE_BROKEN', 400, /did not arrive whole/],
    ['FILE_LOCKED', 422, /opens with a password/],
    ['FILE_INFECTED', 422, /A virus was found/],
    ['FILE_ACTIVE', 422, /more than pages to read/],
    ['FILE_TOO_HEAVY', 422, /takes too much to open/],
    ['FILE_TOO_MANY', 429, /Wait an hour/],
    ['UNAUTHENTICATED', 401, /no longer signed in/],
    ['', 500, /could not be kept/],
  ])('says %s in its own words, and loses nothing of the form', async (code, status, words) => {
    showScreen();
    await fill();
    await userEvent.upload(fileInput(), pdf());
    FileServer.answer(status, { error: { code } });

    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expectNothingLost();
  });

  it('says so when the line goes dead, and lets one go on without the file', async () => {
    const server = showScreen();
    await fill();
    await userEvent.upload(fileInput(), pdf());
    FileServer.die();
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not arrive whole/);
    await press('Record this activity');
    expect(server.sent(recordMutation)).toHaveLength(0);

    await press('Go on without it');
    await press('Record this activity');

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
    expect(server.sent(recordMutation)[0]?.variables['input']).toMatchObject({ file: null });
  });

  it.each([
    [0, /is empty/],
    [10_000_001, /larger than 10 MB/],
  ])('does not even send a file of %i bytes', async (size, words) => {
    showScreen();
    await userEvent.upload(fileInput(), pdf(size));

    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(FileServer.asked).toHaveLength(0);
  });

  it('waits for a file under way, which can be cancelled', async () => {
    const server = showScreen();
    await fill();
    await userEvent.upload(fileInput(), pdf());
    await press('Record this activity');
    expect(screen.getAllByText(/still on its way/).length).toBeGreaterThan(0);

    await press('Cancel sending attestation.pdf');

    expect(FileServer.aborted).toBe(1);
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
    await press('Record this activity');
    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(1));
  });

  it('asks for what is missing, and for a first day only where it took several', async () => {
    const server = showScreen();
    expect(screen.queryByRole('group', { name: 'First day' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'It took several days' }));

    await press('Record this activity');

    const summary = screen
      .getAllByRole('alert')
      .map((alert) => alert.textContent)
      .join(' ');
    for (const text of ['Give it a title.', 'Give the first day.', 'Write the length', 'Write in a sentence'])
      expect(summary).toContain(text);
    expect(server.sent(recordMutation)).toHaveLength(0);
  });

  it('keeps a second one of the same only on purpose', async () => {
    const server = showScreen({ answers: [refused('CPD_POSSIBLE_DUPLICATE', 'You have recorded it already.')] });
    await fill();
    await press('Record this activity');
    expect(await screen.findByText('You have recorded it already.')).toBeTruthy();

    await press('There were two: keep both');

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(2));
    expect(server.sent(recordMutation)[1]?.variables['input']).toMatchObject({ acceptDuplicate: true });
  });

  it.each([
    [[['CPD_REFLECTION_POSSIBLE_NAME', 'This looks like a name.']], 'Nobody else can be recognised: keep it so', false],
    [
      [
        ['CPD_REFLECTION_POSSIBLE_NAME', 'This looks like a name.'],
        ['CPD_POSSIBLE_DUPLICATE', 'You have it already.'],
      ],
      'Both are meant: keep it so',
      true,
    ],
  ])('keeps what looks like a name only on purpose', async (asked, words, acceptDuplicate) => {
    const refusals = asked.map(([code, message]) => ({ code, message, path: null }));
    const answer = { errors: [{ message: '', extensions: { code: 'REFUSED', refusals } }] };
    const server = showScreen({ answers: [answer] });
    await fill();
    await press('Record this activity');
    expect(await screen.findByText('This looks like a name.')).toBeTruthy();

    await press(words);

    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(2));
    expect(server.sent(recordMutation)[1]?.variables['input']).toMatchObject({ namesMeant: true, acceptDuplicate });
  });

  it('shows a way to reach somebody at the field, and asks nothing', async () => {
    const refusals = [
      { code: 'CPD_REFLECTION_CONTACT', message: 'Take the number out.', path: 'reflection' },
      { code: 'CPD_REFLECTION_POSSIBLE_NAME', message: 'This looks like a name.', path: 'reflection' },
    ];
    showScreen({ answers: [{ errors: [{ message: '', extensions: { code: 'REFUSED', refusals } }] }] });
    await fill();
    await press('Record this activity');

    await waitFor(() => expect(screen.getAllByText(/Take the number out\./).length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: /keep it so/ })).toBeNull();
    expectNothingLost();
  });

  it('shows a refusal of the server at its field', async () => {
    showScreen({ answers: [refused('CPD_IN_FUTURE', 'The last day is yet to come.', 'lastDay')] });
    await fill();
    await press('Record this activity');

    await waitFor(() => expect(screen.getAllByText('The last day is yet to come.').length).toBe(2));
    expectNothingLost();
  });

  it('says that nothing is known to have happened when the server is out of reach', async () => {
    const server = showScreen({ answers: ['offline'] });
    await fill();
    await press('Record this activity');

    expect(await screen.findByText('There is no connection to the server at the moment.')).toBeTruthy();
    expectNothingLost();
    await press('Record this activity');
    await waitFor(() => expect(server.sent(recordMutation)).toHaveLength(2));
    const [first, second] = server.sent(recordMutation).map(({ variables }) => variables['idempotencyKey']);
    expect(second).toBe(first);
  });
});

describe('the activities', () => {
  it('say what, when, how long and what shows it', async () => {
    const document = { id: 'd1', name: 'attestation.pdf' };
    showScreen({
      activities: [
        anActivity('a', { title: 'Two days', firstDay: '2026-11-18', document, provider: 'Institut' }),
        anActivity('b', { title: 'A book', kind: 'READING' }),
        anActivity('c', { title: 'A slip', withdrawn: true }),
      ],
    });
    const rows = await screen.findAllByRole('listitem');

    expect(rows[0]?.textContent).toMatch(/Two days.*Wed 18 Nov to Fri 20 Nov · Training · Institut.*7.h.*With a file/);
    expect(within(rows[0]!).getByRole('link', { name: 'attestation.pdf' }).getAttribute('href')).toBe('/files/cpd/d1');
    expect(within(rows[0]!).getByRole('link', { name: 'attestation.pdf' }).hasAttribute('download')).toBe(true);
    expect(rows[1]?.textContent).toMatch(/A book.*Fri 20 Nov · Reading and own study.*Declared/);
    expect(rows[2]?.textContent).toMatch(/A slip.*Withdrawn/);
    expect(within(rows[2]!).queryByRole('button')).toBeNull();
  });

  it('teach when there are none', async () => {
    showScreen();

    expect(await screen.findByText(/A course, a conference, a book/)).toBeTruthy();
  });

  it('say when they could not be loaded', async () => {
    showScreen({ list: 'forbidden' });

    expect(await screen.findByText('The activities could not be loaded.')).toBeTruthy();
    expect(screen.getByText(/Your role does not allow this/)).toBeTruthy();
  });

  it('are withdrawn and corrected at the version that was read', async () => {
    const server = showScreen({ activities: [anActivity('a', { title: 'A course', version: 3 })] });
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw “A course”' }));
    await waitFor(() => expect(server.sent(withdrawMutation)[0]?.variables).toMatchObject({ id: 'a', version: 3 }));

    await userEvent.click(screen.getByRole('button', { name: 'Change “A course”' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Change this activity' }));
    expect(dialog.getByLabelText<HTMLTextAreaElement>('What you take from it').value).toBe('Fewer questions.');
    await userEvent.clear(dialog.getByLabelText('Title'));
    await userEvent.type(dialog.getByLabelText('Title'), 'A better title');
    await userEvent.click(dialog.getByRole('button', { name: 'Save the change' }));

    await waitFor(() => expect(server.sent(correctMutation)).toHaveLength(1));
    expect(server.sent(correctMutation)[0]?.variables).toMatchObject({
      id: 'a',
      version: 3,
      input: { title: 'A better title', minutes: 420, file: null },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the figure', () => {
  it('is what the standing says, and nothing where it says nothing', async () => {
    showScreen({ lines: [aLine('cpd', { needed: 1080, counted: 960 }), aLine('practice')] });

    const bar = await screen.findByRole('img', { name: /^16.h of 18.h, from 23 Nov 2025 to 22 Nov 2026$/ });
    expect(bar).toBeTruthy();
    expect(meters()).toBe(1);
  });

  it('is not there while the body does not collect it', async () => {
    showScreen({ lines: [aLine('cpd', { result: 'UNKNOWN', needed: null, counted: null })] });
    await screen.findByText(/A course, a conference/);

    expect(meters()).toBe(0);
  });
});
