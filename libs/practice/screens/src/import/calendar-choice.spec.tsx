import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, choose, press } from '../../test/given-import.js';
import { importPracticeMutation } from './import.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object, which the component library asks to escape a name, and no encoder.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextDecoder, TextEncoder });
});
afterEach(cleanup);

const event = (title: string, ...lines: readonly string[]) =>
  ['BEGIN:VEVENT', `UID:${title}`, `SUMMARY:${title}`, ...lines, 'END:VEVENT'].join('\r\n');
const WEEKLY = event(
  'Sophie Martin',
  ...['DTSTART:20261102T100000Z', 'DTEND:20261102T113000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'],
  ...['ATTENDEE:mailto:sophie@example.org', 'LOCATION:12 rue des Lilas', 'DESCRIPTION:Elle doute.'],
);
const DENTIST = event('Dentiste', 'DTSTART:20261104T080000Z', 'DTEND:20261104T083000Z');
const HOLIDAY = event('Ferié', 'DTSTART;VALUE=DATE:20261111', 'DTEND;VALUE=DATE:20261112');

const give = (...events: readonly string[]) =>
  choose(
    new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')),
    'agenda.ics',
  );

describe('importing from a calendar', () => {
  it('proposes each title with its times, none of them ticked, and says how much is no session', async () => {
    aServer();
    await give(DENTIST, WEEKLY, HOLIDAY);

    const titles = await screen.findAllByRole('checkbox');
    expect(titles.map((box) => box.closest('label')?.textContent)).toEqual([
      'Sophie Martin3 times, Mon 2 Nov 2026 to Mon 16 Nov 2026',
      'DentisteWed 4 Nov 2026',
    ]);
    expect(titles.filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
    expect(screen.getByText(/^1 entry is not shown/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take 0 appointments' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByText('3. Clients')).toBeNull();
  });

  it('logs what is ticked under a pseudonym, and sends nothing else of the calendar', async () => {
    const server = aServer();
    await give(DENTIST, WEEKLY);
    await userEvent.click(await screen.findByRole('checkbox', { name: /Sophie Martin/ }));
    await press('Take 3 appointments');
    await userEvent.click(await screen.findByRole('radio', { name: 'Paid' }));
    await press('Check 3 rows');
    await press('Log 3 sessions');
    await screen.findByText(/3 sessions are logged/);

    const [sent] = server.to(importPracticeMutation);
    expect(sent?.variables.input?.rows.map((row) => ({ ...row }))).toMatchObject(
      ['2026-11-02', '2026-11-09', '2026-11-16'].map((heldOn) => ({ heldOn, minutes: 90, paid: true })),
    );
    const all = server.everything.join('\n').toLowerCase();
    const told = ['sophie', 'martin', 'example.org', 'lilas', 'doute', 'dentiste', 'agenda'];
    expect(told.filter((word) => all.includes(word))).toEqual([]);
  });

  it('says so where nothing in it can have been a session', async () => {
    aServer();
    await give(HOLIDAY);

    expect(await screen.findByText(/holds nothing with a title, a beginning and an end/)).toBeTruthy();
  });

  it('says so where it cannot be read, and takes another file after that', async () => {
    aServer();
    await choose(new TextEncoder().encode('BEGIN:VCALENDAR\r\nnothing'), 'agenda.ics');
    expect(await screen.findByText('This calendar could not be read. Export it once more as .ics.')).toBeTruthy();

    await give(WEEKLY);

    expect(await screen.findByRole('checkbox', { name: /Sophie Martin/ })).toBeTruthy();
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
