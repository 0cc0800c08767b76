import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openFileDoor } from '../../../test/file-door.js';
import { aServer, plain, prepare } from '../../../test/insurance-page.js';
import { coverReadingQuery, declareCoverMutation } from '../cover.queries.js';

prepare();

const place = { page: 1, x: 0.7, y: 0.1, width: 0.2, height: 0.01 };
const proposal = (field: string, value: string, changes: object = {}) => ({
  ...{ field, value, currency: null, quote: `… ${value} …`, place, sure: true, note: null },
  ...changes,
});
const PROPOSALS = [
  proposal('INSURER', 'Harbour Mutual'),
  proposal('POLICY_REFERENCE', 'A1', { sure: false }),
  proposal('POLICY_REFERENCE', 'A2', { sure: false }),
  proposal('INSURED_NAME', 'Bernard Petit', { note: 'OTHER_NAME' }),
  proposal('ENDS_ON', '2027-06-30', { note: 'TACIT_RENEWAL' }),
  proposal('ACTIVITY', 'team-coaching'),
  proposal('COUNTRY', 'FR'),
  proposal('LIMIT_PER_CLAIM', '200000000', { currency: 'GBP' }),
  proposal('TRIGGER', 'claim'),
  proposal('SUBSEQUENT_MONTHS', '24'),
];
const proposed =
  (proposals: readonly object[] = PROPOSALS) =>
  () => ({
    data: { coverReading: { outcome: 'PROPOSED', proposals } },
  });

/** Opens the form and gives it a file. */
async function give(
  answers: Parameters<typeof aServer>[0],
  before: (user: ReturnType<typeof userEvent.setup>) => unknown = () => undefined,
) {
  openFileDoor(200, { ticket: 'the-ticket', name: 'attestation.pdf', bytes: 2000 });
  const sent = aServer(answers);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Declare a cover' }));
  await before(user);
  const file = new File(['%PDF'], 'attestation.pdf', { type: 'application/pdf' });
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  return { sent, user };
}
const insurer = () => screen.getByRole('textbox', { name: 'Insurer' });
const list = () => screen.findByRole('list', { name: 'Read from your attestation' });

describe('an attestation that is read', () => {
  it('is proposed with its words and their place, and nothing goes into the form by itself', async () => {
    const { sent } = await give({ reading: proposed() });
    const first = within(await list()).getAllByRole('listitem')[0];

    expect(plain(first)).toBe('InsurerHarbour MutualTake over“… Harbour Mutual …” · page 1, upper right');
    expect(insurer()).toHaveProperty('value', '');
    expect(sent(coverReadingQuery)).toEqual([{ file: 'the-ticket' }]);
  });

  it('is taken over field by field, and can be changed afterwards', async () => {
    const { user } = await give({ reading: proposed() });
    await user.click(await screen.findByRole('button', { name: 'Take over Harbour Mutual: Insurer' }));

    expect(insurer()).toHaveProperty('value', 'Harbour Mutual');
    expect(plain(within(await list()).getAllByRole('listitem')[0])).toMatch(/^InsurerHarbour MutualIn the form/);
    await user.type(insurer(), ' Ltd');
    expect(insurer()).toHaveProperty('value', 'Harbour Mutual Ltd');
  });

  it('is taken over as far as it is unambiguous: neither of two numbers, nor another’s name', async () => {
    const { user, sent } = await give({
      reading: proposed(),
      act: () => ({ data: { declareCover: { id: 'a', version: 1 } } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Take over all that is unambiguous' }));
    await user.click(await screen.findByRole('button', { name: 'Take over A2: Policy reference' }));
    const day = within(screen.getByRole('group', { name: 'First day' }));
    for (const [part, typed] of [
      ['day', '1'],
      ['month', '7'],
      ['year', '2026'],
    ] as const)
      await user.type(day.getByRole('spinbutton', { name: new RegExp(`^${part}`) }), typed);
    await user.click(screen.getByRole('button', { name: 'Declare this cover' }));

    expect(sent(declareCoverMutation).map(({ input }) => input)).toMatchObject([
      {
        ...{
          insurer: 'Harbour Mutual',
          policyReference: 'A2',
          insuredName: null,
          endsOn: '2027-06-30',
          countries: ['FR'],
        },
        ...{ activities: ['COACHING', 'TEAM_COACHING'], limitPerClaim: 200_000_000, currency: 'GBP', trigger: 'CLAIM' },
        ...{ subsequentMonths: 24, file: 'the-ticket' },
      },
    ]);
  });

  it('overwrites nothing that was typed, unless that is asked for by itself', async () => {
    const { user } = await give({ reading: proposed() }, (typing) => typing.type(insurer(), 'Mutuelle'));
    await user.click(await screen.findByRole('button', { name: 'Take over all that is unambiguous' }));

    expect(insurer()).toHaveProperty('value', 'Mutuelle');
    expect(screen.getByText('The form says something else, which stays until you change it.')).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'Put Harbour Mutual in place of what the form says: Insurer' }),
    );
    expect(insurer()).toHaveProperty('value', 'Harbour Mutual');
  });

  it('notes a name that is not the reader’s, and a cover that goes on by itself', async () => {
    await give({ reading: proposed() });

    expect(await screen.findByText(/^This is not the name under which you are a member/)).toBeTruthy();
    expect(screen.getByText(/renewed by itself/)).toBeTruthy();
    expect(screen.getByText(/says more than one thing/)).toBeTruthy();
  });

  it.each([
    ['PICTURE', /is a picture/],
    ['NO_TEXT', /may be a scan/],
    ['NOTHING_FOUND', /none of them is known/],
  ])('says why nothing is proposed: %s', async (outcome, words) => {
    await give({ reading: () => ({ data: { coverReading: { outcome, proposals: [] } } }) });

    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
  });

  it('says why it was refused, and leaves the form as it is', async () => {
    const refusals = [{ code: 'INSURANCE_READ_TOO_OFTEN', message: 'Wait an hour.', params: {}, path: null }];
    const error = { message: 'Wait an hour.', extensions: { code: 'REFUSED', refusals } };
    await give({ reading: () => ({ errors: [error] }) }, (typing) => typing.type(insurer(), 'Mutuelle'));

    expect(await screen.findByText('Wait an hour.')).toBeTruthy();
    expect(insurer()).toHaveProperty('value', 'Mutuelle');
  });

  it('waits while it is read, and says that there is no connection', async () => {
    await give({ reading: () => Promise.reject(new TypeError('offline')) });

    expect(await screen.findByText('The attestation could not be read.', {}, { timeout: 8000 })).toBeTruthy();
    expect(screen.getByText('There is no connection to the server at the moment.')).toBeTruthy();
  });
});
