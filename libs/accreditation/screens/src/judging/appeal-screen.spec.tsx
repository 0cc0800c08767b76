import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { anAnswer, aRefusal } from '../../test/judged.js';
import { itIsNotFound, itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { AppealScreen } from './appeal-screen.js';
import { appealQuery, decideAppealMutation } from './appeal.queries.js';

const appealOf = (more: object = {}) => ({
  data: {
    appeal: {
      id: 'appeal',
      level: { title: 'Level 1' },
      appliedOn: '2026-10-01',
      appealedOn: '2026-11-20',
      grounds: 'Each engagement has a contract; they are annexed.',
      refusal: aRefusal(),
      answers: [anAnswer()],
      mine: null,
      panelSize: 3,
      answered: 1,
      outcome: null,
      decidedOn: null,
      ...more,
    },
  },
});
const done = { data: { decideAppeal: { outcome: null } } };

type Given = { readonly appeal?: () => object; readonly decide?: Answer };

function show({ appeal = () => appealOf(), decide = () => done }: Given = {}) {
  const server = aServer([
    [appealQuery, appeal],
    [decideAppealMutation, decide],
  ]);
  showScreen(<AppealScreen id="appeal" />);
  return () =>
    server.sent(decideAppealMutation).map(({ variables: { appealId, outcome, reasons } }) => ({
      ...{ appealId, outcome, reasons },
    }));
}

const UPHELD = 'The appeal is upheld: the refusal is quashed, and others decide anew.';
const DISMISSED = 'The appeal is dismissed: the refusal stands.';
const user = userEvent.setup({ delay: null });
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => user.click(await screen.findByRole('radio', { name }));
const reasons = () => screen.findByLabelText<HTMLTextAreaElement>('Reasons');

beforeAll(prepare);
afterEach(putAway);

describe('an appeal before one of its panel', () => {
  const failed = 'The appeal could not be loaded.';
  const of = (answer: () => object) => void show({ appeal: answer });
  itLoads({ show: of, found: appealOf(), seen: /they are annexed/, failed });
  itIsNotFound({ show: of, failed });

  it('shows the grounds, the refusal as it was told, and how many have answered', async () => {
    show();

    const grounds = await card('Grounds of the appeal');
    expect(grounds.getByText('Each engagement has a contract; they are annexed.')).toBeTruthy();
    const refusal = await card('The refusal as it was told');
    expect(refusal.getByText('What was brought is not sufficient.')).toBeTruthy();
    expect(refusal.getByText('One engagement has no contract.')).toBeTruthy();
    expect(
      (await card('What the applicant said in the application')).getByText('I wait, and then I ask.'),
    ).toBeTruthy();
    const mine = await card('My answer');
    expect(mine.getByText('1 of 3 have answered. More than half of the panel decide.')).toBeTruthy();
    expect(screen.getByText('Level 1 · appealed on 20 November 2026')).toBeTruthy();
  });

  it('is answered by a choice and its reasons, and by neither alone', async () => {
    const sent = show();

    await press('Give my answer');
    expect(screen.getAllByText('Choose an answer.').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Write the reasons.').length).toBeGreaterThan(0);
    await choose(UPHELD);
    await user.type(await reasons(), '  ');
    await press('Give my answer');
    expect(screen.queryByText('Choose an answer.')).toBeNull();
    expect(screen.getAllByText('Write the reasons.').length).toBeGreaterThan(0);
    expect(sent()).toEqual([]);

    await user.clear(await reasons());
    await user.type(await reasons(), 'They are annexed.');
    await press('Give my answer');
    expect(await screen.findByText('Your answer to the appeal is recorded.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', outcome: 'UPHELD', reasons: 'They are annexed.' }]);
  });

  it('is not answered by reasons without a choice', async () => {
    const sent = show();

    await user.type(await reasons(), 'They are annexed.');
    await press('Give my answer');
    expect(screen.getAllByText('Choose an answer.').length).toBeGreaterThan(0);
    expect(sent()).toEqual([]);
    await choose(DISMISSED);
    await press('Give my answer');

    expect(await screen.findByText('Your answer to the appeal is recorded.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', outcome: 'DISMISSED', reasons: 'They are annexed.' }]);
  });

  it('may be answered otherwise while it is undecided', async () => {
    const sent = show({ appeal: () => appealOf({ mine: { outcome: 'UPHELD', reasons: 'Annexed.' }, answered: 2 }) });

    expect(await screen.findByRole('radio', { name: UPHELD, checked: true })).toBeTruthy();
    expect((await reasons()).value).toBe('Annexed.');
    await choose(DISMISSED);
    await user.type(await reasons(), ' But unsigned.');
    await press('Change my answer');

    expect(await screen.findByText('Your answer to the appeal is recorded.')).toBeTruthy();
    expect(sent()).toEqual([{ appealId: 'appeal', outcome: 'DISMISSED', reasons: 'Annexed. But unsigned.' }]);
  });

  it.each<[string, object, string]>([
    ['is refused', refused('Your reasons name somebody.', 'reasons'), 'Your reasons name somebody.'],
    ['did not arrive', broken, 'Your answer was not recorded.'],
  ])('whose answer %s says so and keeps what was typed', async (_, answer, sentence) => {
    show({ decide: () => answer });

    await choose(UPHELD);
    await user.type(await reasons(), 'As Hélène says.');
    await press('Give my answer');

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect((await reasons()).value).toBe('As Hélène says.');
    expect(screen.getByRole('radio', { name: UPHELD, checked: true })).toBeTruthy();
    expect(screen.queryByText('Your answer to the appeal is recorded.')).toBeNull();
  });
});

describe('an appeal that is decided', () => {
  it.each([
    ['UPHELD', UPHELD],
    ['DISMISSED', DISMISSED],
  ])('%s says so, with what I answered and nothing to change', async (outcome, sentence) => {
    const mine = { outcome: 'UPHELD', reasons: 'The contracts are annexed.' };
    show({ appeal: () => appealOf({ mine, answered: 3, outcome, decidedOn: '2026-11-22' }) });

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await card('My answer')).getByText('The contracts are annexed.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is shown so as soon as my answer decides it', async () => {
    let appeal = appealOf();
    show({
      appeal: () => appeal,
      decide: ({ outcome, reasons: written }) => {
        appeal = appealOf({ mine: { outcome, reasons: written }, answered: 2, outcome });
        return done;
      },
    });

    await choose(UPHELD);
    await user.type(await reasons(), 'Annexed.');
    await press('Give my answer');

    expect(await screen.findByText('2 of 3 have answered. More than half of the panel decide.')).toBeTruthy();
    expect(screen.getByText(UPHELD).className).toBe('callout-title');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('without my answer shows none', async () => {
    show({ appeal: () => appealOf({ answered: 2, outcome: 'DISMISSED', decidedOn: '2026-11-22' }) });

    expect(await screen.findByText(DISMISSED)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'My answer' }).textContent).toBe(
      'My answer2 of 3 have answered. More than half of the panel decide.',
    );
  });
});
