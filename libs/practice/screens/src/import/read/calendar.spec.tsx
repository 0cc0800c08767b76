import { describe, expect, it } from '@jest/globals';
import { calendarIn, isCalendar, tableOfAppointments } from './calendar.js';

const asked = { zone: 'Europe/Paris', today: '2026-11-22' };
const PARIS = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'BEGIN:STANDARD', 'DTSTART:19701025T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

let uid = 0;
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', `UID:u${(uid += 1)}`, ...lines, 'END:VEVENT'];
const at = (start: string, end: string, title = 'Zoé', ...more: readonly string[]) =>
  event(`SUMMARY:${title}`, `DTSTART${start}`, `DTEND${end}`, ...more);
const calendar = (...parts: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...PARIS, ...parts.flat(), 'END:VCALENDAR'].join('\r\n');
const read = (...parts: readonly (readonly string[])[]) => calendarIn(calendar(...parts), asked);
const days = async (...parts: readonly (readonly string[])[]) =>
  (await read(...parts)).appointments.map(({ day, minutes }) => [day, minutes]);

const ONE = [':20261105T100000Z', ':20261105T113000Z'] as const;

describe('a calendar', () => {
  it.each([
    ['BEGIN:VCALENDAR\r\nVERSION:2.0', true],
    ['\uFEFFbegin:vcalendar', true],
    ['Date;Client;Durée', false],
  ])('is known by how it begins: %s', (text, expected) => {
    expect(isCalendar(text)).toBe(expected);
  });

  it('is read for titles, days and lengths, and for nothing else of anybody', async () => {
    const more = ['ATTENDEE:mailto:zoe@example.org', 'LOCATION:12 rue des Lilas', 'DESCRIPTION:Elle doute.'];

    expect(await read(at(...ONE, 'Zoé\\, suite', ...more), at(':20261104T090000', ':20261104T100000', 'Yann'))).toEqual(
      {
        appointments: [
          { title: 'Yann', day: '2026-11-04', minutes: 60 },
          { title: 'Zoé, suite', day: '2026-11-05', minutes: 90 },
        ],
        others: 0,
      },
    );
  });

  it.each<[string, string, string, readonly string[], [string, number]]>([
    ['in UTC, by the zone of the body', ':20261105T233000Z', ':20261106T003000Z', [], ['2026-11-06', 60]],
    [
      'in UTC, by the zone of the calendar',
      ':20261105T233000Z',
      ':20261106T003000Z',
      ['X-WR-TIMEZONE:America/New_York'],
      ['2026-11-05', 60],
    ],
    [
      'in a zone of its own, by the clock there',
      ';TZID=Europe/Paris:20261105T233000',
      ';TZID=Europe/Paris:20261106T003000',
      ['X-WR-TIMEZONE:America/New_York'],
      ['2026-11-05', 60],
    ],
    ['in no zone, as it is written', ':20261105T233000', ':20261106T003000', [], ['2026-11-05', 60]],
    [
      'over the night on which clocks change',
      ';TZID=Europe/Paris:20261025T013000',
      ';TZID=Europe/Paris:20261025T033000',
      [],
      ['2026-10-25', 180],
    ],
    [
      'in a zone that there is none of, by that of the body',
      ':20261105T233000Z',
      ':20261106T003000Z',
      ['X-WR-TIMEZONE:Nowhere'],
      ['2026-11-06', 60],
    ],
  ])('has a time %s', async (_, start, end, named, expected) => {
    expect(await days(named, at(start, end))).toEqual([expected]);
  });

  it.each([
    ['of the whole day', at(';VALUE=DATE:20261105', ';VALUE=DATE:20261106')],
    ['called off', at(...ONE, 'Zoé', 'STATUS:CANCELLED')],
    ['without a title', event(`DTSTART${ONE[0]}`, `DTEND${ONE[1]}`)],
    ['without a length', event('SUMMARY:Zoé', 'DTSTART:20261105T100000Z')],
    ['tomorrow', at(':20261123T100000Z', ':20261123T110000Z')],
  ])('leaves out, and counts, what is %s', async (_, other) => {
    expect(await read(other, at(...ONE))).toMatchObject({ appointments: [{ day: '2026-11-05' }], others: 1 });
  });

  it('takes the length where it is said instead of the end', async () => {
    expect(await days(event('SUMMARY:Zoé', 'DTSTART:20261105T100000Z', 'DURATION:PT1H15M'))).toEqual([
      ['2026-11-05', 75],
    ]);
  });

  it('repeats what is repeated, up to today, without the days taken out, and as each was moved or called off', async () => {
    const id = 'UID:weekly';
    const weekly = ['BEGIN:VEVENT', id, 'SUMMARY:Zoé', 'DTSTART;TZID=Europe/Paris:20261005T100000'];
    const until = [
      'DTEND;TZID=Europe/Paris:20261005T110000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Paris:20261012T100000',
    ];
    const moved = (on: string, start: string, ...more: readonly string[]) => [
      ...['BEGIN:VEVENT', id, 'SUMMARY:Zoé', `RECURRENCE-ID;TZID=Europe/Paris:${on}T100000`],
      ...[
        `DTSTART;TZID=Europe/Paris:${start}T140000`,
        `DTEND;TZID=Europe/Paris:${start}T153000`,
        ...more,
        'END:VEVENT',
      ],
    ];

    const found = await read(
      [...weekly, ...until, 'END:VEVENT'],
      moved('20261019', '20261020'),
      moved('20261026', '20261227'),
      moved('20261102', '20261102', 'STATUS:CANCELLED'),
    );

    expect(found.appointments.map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-10-05', 60],
      ['2026-10-20', 90],
      ['2026-11-09', 60],
      ['2026-11-16', 60],
    ]);
    expect(found.others).toBe(2);
  });

  it('that cannot be read is refused', async () => {
    await expect(calendarIn('BEGIN:VCALENDAR\r\nSUMMARY', asked)).rejects.toThrow();
  });

  it('becomes the table of the titles that were chosen', async () => {
    const { appointments } = await read(at(...ONE), at(...ONE, 'Dentiste'));

    expect(tableOfAppointments(appointments, new Set(['Zoé']))).toEqual({
      headers: ['Client', 'Date', 'Minutes'],
      rows: [{ line: 1, cells: ['Zoé', '2026-11-05', '90'] }],
    });
    expect(tableOfAppointments(appointments, new Set())).toBeNull();
  });
});
