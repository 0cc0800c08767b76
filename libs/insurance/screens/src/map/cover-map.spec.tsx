import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { aServer, plain, prepare } from '../../test/insurance-page.js';
import { coverMapQuery, practisedDaysQuery } from '../covers/cover.queries.js';

prepare();

const worked = (heldOn: string, minutes: number, country: string | null = 'FR', kind = 'INDIVIDUAL') => ({
  ...{ country, kind, heldOn, minutes },
});
const segment = (from: string, to: string, state: string, answeredUntil: string | null = null) => ({
  ...{ from, to, state, answeredUntil },
});
const cell = (country: string, activity = 'COACHING') => ({ country, activity });
const row = (country: string, ...segments: readonly object[]) => ({ ...cell(country), segments });
const mapOf = (...rows: readonly object[]) => ({ map: () => ({ data: { myCoverMap: rows } }) });
const card = () => screen.findByRole('region', { name: 'Is my work covered?' });

describe('the cover map', () => {
  it('asks about each country and activity in which there was work, from its first day', async () => {
    const days = [
      worked('2026-01-10', 60),
      worked('2026-02-10', 60),
      worked('2026-03-01', 30, 'BE', 'SUPERVISION_GIVEN'),
    ];
    const sent = aServer({ practised: [...days, worked('2026-04-01', 90, null)], ...mapOf(row('FR')) });

    expect(await within(await card()).findByText(/1 h 30 min of your practice is not on the map/)).toBeTruthy();
    expect(sent(practisedDaysQuery)).toEqual([{ from: '2024-11-22', to: '2027-01-21' }]);
    const cells = [cell('FR'), cell('BE', 'SUPERVISION')];
    expect(sent(coverMapQuery)).toEqual([{ cells, from: '2026-01-10', to: '2027-01-21' }]);
  });

  it('puts the hours of each time beside how it is covered, in words, country by country', async () => {
    const practised = [
      worked('2026-06-29', 60),
      worked('2026-06-30', 45),
      worked('2026-07-01', 30),
      worked('2026-07-01', 15, 'FR', 'TEAM'),
      worked('2026-08-01', 120, 'BE'),
      worked('2026-09-01', 60, 'BE'),
    ];
    aServer({
      practised,
      ...mapOf(
        row(
          'FR',
          segment('2025-07-01', '2026-06-29', 'VERIFIED'),
          segment('2026-06-30', '2026-06-30', 'GAP'),
          segment('2026-07-01', '2027-06-30', 'VERIFIED', '2032-06-30'),
        ),
        row('BE', segment('2025-07-01', '2026-08-31', 'LAPSED'), segment('2026-09-01', '2027-01-21', 'EMPLOYER')),
      ),
    });

    const tables = (await within(await card()).findAllByRole('table')).map((table) => [
      plain(table.querySelector('caption')),
      ...[...table.querySelectorAll('tbody tr')].map((tr) => [...tr.children].map(plain)),
    ]);

    expect(tables).toEqual([
      [
        'Coaching of individuals, Belgium',
        [
          '1 Jul 2025 to 31 Aug 2026',
          'No longer coveredA cover held on these days, and answers no claim any more.',
          '2 h',
        ],
        ['1 Sept 2026 to 21 Jan 2027', 'Employer onlyWhenever a claim is made.', '1 h'],
      ],
      [
        'Coaching of individuals, France',
        ['1 Jul 2025 to 29 Jun 2026', 'CoveredWhenever a claim is made.', '1 h'],
        ['30 Jun 2026', 'Not covered', '45 min'],
        ['1 Jul 2026 to 30 Jun 2027', 'CoveredFor claims made until 30 Jun 2032.', '30 min'],
      ],
    ]);
    const said = plain(await card());
    expect(said).toContain('2 h 45 min of your practice is covered by nothing');
    expect(said).toContain('1 h is covered only if it was for the employer');
  });

  it('says when no hour fell into a gap', async () => {
    aServer({
      practised: [worked('2026-07-01', 60)],
      ...mapOf(row('FR', segment('2026-07-01', '2027-01-21', 'VERIFIED'))),
    });

    expect(await screen.findByText('None of the practice on this map fell on a day without cover.')).toBeTruthy();
  });

  it('says what it is for while no country is known, and asks nothing', async () => {
    const sent = aServer({});

    expect(await screen.findByText(/^This map compares your covers/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to my practice' }).getAttribute('href')).toBe('/practice');
    expect(sent(coverMapQuery)).toEqual([]);
  });

  it('says why there is none', async () => {
    const refusals = [{ code: 'INSURANCE_MAP_ROWS', message: 'The map shows 100 rows at the most.' }];
    const map = () => ({ data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] });
    aServer({ practised: [worked('2026-07-01', 60)], map });

    expect(await screen.findByText('The map of your covers could not be loaded.')).toBeTruthy();
    expect(screen.getByText('The map shows 100 rows at the most.')).toBeTruthy();
  });
});
