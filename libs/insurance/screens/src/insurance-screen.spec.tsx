import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aServer, cover, held, NO_TERMS, nothing, plain, prepare } from '../test/insurance-page.js';
import { correctCoverMutation, declareCoverMutation, withdrawCoverMutation } from './covers/cover.queries.js';

prepare();

describe('whether I am covered today', () => {
  it.each<[string, object, RegExp]>([
    ['verified', { verified: held }, /^Covered today: yes, Belgium and France, until 30 June 2027Verified$/],
    [
      'declared only',
      { declared: held },
      /^Covered today: yes, Belgium and France, until 30 June 2027Declared, not verified yetIt counts once/,
    ],
    [
      'verified, and longer with what is declared',
      { verified: held, declared: { ...held, until: '2028-06-30' } },
      /2027VerifiedWith what is declared and not verified yet: Belgium and France, until 30 June 2028\.$/,
    ],
    ['not yet', { nextStartsOn: '2026-12-01' }, /^Covered today: noNothing in forceYour next cover begins on 1 Dec/],
    ['not at all', {}, /^Covered today: noNothing in forceNo cover of yours is in force/],
  ])('is said first: %s', async (_, coverage, words) => {
    aServer({ coverage });

    const card = await screen.findByRole('region', { name: 'Am I covered today?' });
    await within(card).findByText(/Covered today/);

    expect(plain(card).replace('Am I covered today?', '')).toMatch(words);
  });
});

describe('an employer’s letter', () => {
  it('is told beside the answer while it holds', async () => {
    const letter = { kind: 'EMPLOYER_LETTER', insuredName: 'Entreprise' };
    aServer({ covers: [cover(letter)] });

    expect(await screen.findByText(/^Your employer’s letter covers your work for that employer today/)).toBeTruthy();
    expect(screen.getByText('Covered today: no')).toBeTruthy();
  });

  it.each([{ endsOn: '2026-11-21' }, { startsOn: '2026-11-23' }, { status: 'WITHDRAWN' }])(
    'is not while it does not: %j',
    async (changes) => {
      aServer({ covers: [cover({ kind: 'EMPLOYER_LETTER', ...changes })] });

      expect(await screen.findByText('Covered today: no')).toBeTruthy();
      expect(screen.queryByText(/^Your employer’s letter covers/)).toBeNull();
    },
  );
});

describe('my covers', () => {
  it('say their state in words, with the reason, what would do, and the gap behind them', async () => {
    aServer({
      covers: [
        cover({
          status: 'VERIFIED',
          decidedOn: '2026-11-20',
          seenOn: '2026-11-19',
          gap: { from: '2027-07-01', to: '2027-07-31' },
        }),
        cover({ id: 'b' }),
        cover({ id: 'c', status: 'REFUSED', decidedOn: '2026-11-20', refusalReason: 'COUNTRY_NOT_COVERED' }),
        cover({ id: 'd', status: 'VERIFIED', decidedOn: '2025-11-20', ended: true }),
        cover({ id: 'e', status: 'WITHDRAWN' }),
      ],
    });
    const rows = (await screen.findAllByRole('listitem')).map(plain);

    expect(rows[0]).toContain('1 Jul 2026 to 30 Jun 2027Mutuelle des Métiers · RC 2026-014Belgium and France');
    expect(rows[0]).toMatch(
      /Verified on 20 Nov 2026Attestation seen on 19 November 2026\.Gap ahead No cover from 1 July 2027 to 31 July 2027\.$/,
    );
    expect(rows[1]).toMatch(/Declared, waiting for the officeChange…Withdraw$/);
    expect(rows[2]).toContain('Not accepted');
    expect(rows[2]).toContain('does not name one of these countries. Leave that country out, or have your insurer');
    expect(rows[3]).toMatch(/Ended$/);
    expect(rows[4]).toMatch(/Withdrawn$/);
  });

  it('are declared with countries added one by one; the one chosen counts as added', async () => {
    const sent = aServer({ act: () => ({ data: { declareCover: { id: 'a', version: 1 } } }) });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Declare a cover' }));
    await user.type(screen.getByRole('textbox', { name: 'Insurer' }), 'Mutuelle');
    await user.type(screen.getByRole('textbox', { name: 'Policy reference' }), 'RC 1');
    for (const [name, typed] of [
      ['First day', '01072026'],
      ['Last day', '30062027'],
    ] as const) {
      await user.click(within(screen.getByRole('group', { name })).getAllByRole('spinbutton')[0]!);
      await user.keyboard(typed);
    }
    const countries = screen.getByRole('combobox', { name: 'Countries in which it covers your practice' });
    await user.selectOptions(countries, 'Switzerland');
    await user.click(screen.getByRole('button', { name: 'Add this country' }));
    await user.selectOptions(countries, 'France');

    await user.click(screen.getByRole('button', { name: 'Declare this cover' }));

    await waitFor(() => expect(sent(declareCoverMutation)).toHaveLength(1));
    expect(sent(declareCoverMutation)[0]?.['input']).toEqual({
      insurer: 'Mutuelle',
      policyReference: 'RC 1',
      startsOn: '2026-07-01',
      endsOn: '2027-06-30',
      countries: ['CH', 'FR'],
      activities: ['COACHING'],
      ...NO_TERMS,
      acceptOverlap: false,
      file: null,
    });
  });

  it('are not sent while something is missing, and say what', async () => {
    const sent = aServer({});
    await userEvent.click(await screen.findByRole('button', { name: 'Declare a cover' }));

    await userEvent.click(screen.getByRole('button', { name: 'Declare this cover' }));

    const missing = [...screen.getByRole('alert').querySelectorAll('li')].map(plain);
    expect(missing).toEqual([
      'Give the name of the insurer.',
      'Give the policy’s reference.',
      'Give the first day.',
      'Give the last day.',
      'Choose at least one country.',
    ]);
    expect(sent(declareCoverMutation)).toEqual([]);
  });

  it('ask about the same policy on the same days, and send it again as meant', async () => {
    const question = { code: 'INSURANCE_SAME_POLICY_OVERLAPS', message: 'Already declared.', path: 'acceptOverlap' };
    const errors = [{ message: '', extensions: { code: 'REFUSED', refusals: [question] } }];
    const sent = aServer({ covers: [cover()], act: () => ({ data: null, errors }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Change the cover from 1 Jul 2026' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));

    await userEvent.click(await screen.findByRole('button', { name: 'Declare it all the same' }));

    await waitFor(() => expect(sent(correctCoverMutation)).toHaveLength(2));
    expect(
      sent(correctCoverMutation).map((each) => (each['input'] as { acceptOverlap: boolean }).acceptOverlap),
    ).toEqual([false, true]);
  });

  it('show both versions when somebody changed one first', async () => {
    const stale = { code: 'STALE', mine: { endsOn: '2027-06-30' }, theirs: { endsOn: '2027-05-31', insurer: 'Other' } };
    aServer({ covers: [cover()], act: () => ({ data: null, errors: [{ extensions: stale }] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Change the cover from 1 Jul 2026' }));

    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));

    const dialog = within(screen.getByRole('dialog', { name: 'Change this cover' }));
    expect(await dialog.findByText('It was changed in the meantime')).toBeTruthy();
    expect(plain(dialog.getByText('What stands now').nextElementSibling)).toBe('31 May 2027 · Other');
  });

  it('are withdrawn under the version that was read, and say why not', async () => {
    const refused = { code: 'REFUSED', refusals: [{ code: 'INSURANCE_ALREADY_VERIFIED', message: 'Verified.' }] };
    const sent = aServer({ covers: [cover()], act: () => ({ data: null, errors: [{ extensions: refused }] }) });

    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the cover from 1 Jul 2026' }));

    expect(await screen.findByText('It could not be withdrawn.')).toBeTruthy();
    expect(sent(withdrawCoverMutation)).toMatchObject([{ id: 'a', version: 1 }]);
  });

  it('teach what they are for while there are none', async () => {
    aServer({});

    expect(await screen.findByText(/^A cover is one period of one policy/)).toBeTruthy();
  });

  it('say that there is no connection, and load on the next try', async () => {
    let offline = true;
    const mine = { data: { myCovers: [cover()], myCoverage: nothing } };
    aServer({ read: () => (offline ? Promise.reject(new TypeError('offline')) : Promise.resolve(mine)) });
    await screen.findByText('Your covers could not be loaded.', {}, { timeout: 20_000 });
    expect(screen.getAllByText('There is no connection to the server at the moment.')).toHaveLength(2);

    offline = false;
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);

    expect(await screen.findByText('Declared, waiting for the office')).toBeTruthy();
  });
});
