import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { bothSheets, met } from '../../test/judged.js';
import { itIsNotFound, itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { moderateMutation, moderationQuery } from './judging.queries.js';
import { ModerationScreen } from './moderation-screen.js';

const moderationOf = (more: object = {}) => ({
  data: {
    moderation: {
      applicationId: 'application',
      level: { title: 'Level 1' },
      appliedOn: '2026-11-20',
      moderated: false,
      answers: [],
      criteria: bothSheets,
      refusalsToModerate: [],
      ...more,
    },
  },
});
const done = { data: { moderate: { applicationId: 'application' } } };

type Given = { readonly moderation?: () => object; readonly moderate?: Answer };

function show({ moderation = () => moderationOf(), moderate = () => done }: Given = {}) {
  const server = aServer([
    [moderationQuery, moderation],
    [moderateMutation, moderate],
  ]);
  showScreen(<ModerationScreen applicationId="application" />);
  return { sent: () => server.sent(moderateMutation).map(({ variables }) => variables) };
}

const user = userEvent.setup({ delay: null });
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const settle = () => user.click(screen.getByRole('button', { name: 'Settle these criteria' }));
const summary = 'Settle each criterion, with its reason.';

/** One of the criteria that are to be settled, with its mark and its two fields. */
async function open(title: string) {
  const item = (await card('To settle')).getByRole('heading', { name: title }).closest('li') as HTMLElement;
  const at = within(within(item).getByRole('group', { name: title }));
  return {
    item,
    choose: (mark: string) => user.click(at.getByRole('radio', { name: mark })),
    reason: () => at.getByLabelText<HTMLTextAreaElement>('Reason'),
    wanted: () => at.queryByLabelText<HTMLTextAreaElement>('What would satisfy it'),
  };
}

async function settleBoth() {
  const [presence, contract] = [await open('Presence'), await open('Contracting')];
  await presence.choose('Met');
  await user.type(presence.reason(), 'The log shows it.');
  await contract.choose('Not yet');
  await user.type(contract.reason(), 'No contract.');
  await user.type(contract.wanted() as HTMLElement, 'A contract.');
  return { presence, contract };
}

beforeAll(prepare);
afterEach(putAway);
afterEach(() => sessionStorage.clear());

describe('a moderation', () => {
  const failed = 'The assessments could not be loaded.';
  const of = (answer: () => object) => void show({ moderation: answer });
  itLoads({ show: of, found: moderationOf(), seen: 'Presence', failed });
  itIsNotFound({ show: of, failed });

  it('shows both sheets side by side, what is to be settled apart from what both say', async () => {
    show();

    const { item } = await open('Presence');
    const pair = [...(item.querySelector('.pair')?.children ?? [])].map(({ textContent }) => textContent);
    expect(pair).toEqual([
      'First assessor Met',
      'Second assessor Not yetOne engagement has no contract.What would satisfy it: A contract for each engagement.',
    ]);
    expect(screen.getAllByText('Who supervised in May?').length).toBe(2);
    const agreed = await card('Where both say the same');
    expect(agreed.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Ethics']);
    expect(agreed.queryByRole('radio')).toBeNull();
    expect(screen.getByText('Level 1 · applied on 20 November 2026')).toBeTruthy();
  });

  it('is not sent before each criterion has its mark, its reason and what would satisfy it', async () => {
    const { sent } = show();
    const refuses = async () => {
      await settle();
      expect(screen.getByRole('link', { name: summary })).toBeTruthy();
      expect(sent()).toEqual([]);
    };
    const [presence, contract] = [await open('Presence'), await open('Contracting')];
    await refuses();
    await user.type(presence.reason(), 'The log shows it.');
    await user.type(contract.reason(), 'No contract.');
    await contract.choose('Met');
    await refuses();
    await presence.choose('Met');
    await contract.choose('Not yet');
    await refuses();
    await user.type(contract.wanted() as HTMLElement, '  ');
    await refuses();
    await user.type(contract.wanted() as HTMLElement, 'A contract.');
    await user.clear(presence.reason());
    await refuses();
    await user.type(presence.reason(), '  ');
    await refuses();
    expect(presence.wanted()).toBeNull();
    await user.type(presence.reason(), 'The log shows it.');
    await settle();

    expect(await screen.findByText('The assessments are moderated.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: summary })).toBeNull();
    expect(sent().length).toBe(1);
  });

  it('sends exactly the marks of what was open', async () => {
    const { sent } = show();

    await settleBoth();
    await settle();

    expect(await screen.findByText('The assessments are moderated.')).toBeTruthy();
    expect(sent().map(({ applicationId, marks }) => ({ applicationId, marks }))).toEqual([
      {
        applicationId: 'application',
        marks: [
          { criterion: 'presence', mark: 'MET', reason: 'The log shows it.', wouldSatisfy: null },
          { criterion: 'contract', mark: 'NOT_YET', reason: 'No contract.', wouldSatisfy: 'A contract.' },
        ],
      },
    ]);
  });

  it('sends nothing of what would satisfy a criterion that was found met after all', async () => {
    const { sent } = show();

    const { contract } = await settleBoth();
    await contract.choose('Met');
    expect(contract.wanted()).toBeNull();
    await settle();

    expect(await screen.findByText('The assessments are moderated.')).toBeTruthy();
    expect(sent()[0]?.['marks']).toMatchObject([{}, { criterion: 'contract', mark: 'MET', wouldSatisfy: null }]);
  });

  it.each<[string, object, string]>([
    ['is refused', refused('Name nobody in a reason.', 'marks'), 'Name nobody in a reason.'],
    ['did not arrive', broken, 'The assessments were not moderated.'],
  ])('that %s says so and keeps what was typed', async (_, answer, sentence) => {
    show({ moderate: () => answer });

    const { presence, contract } = await settleBoth();
    await settle();

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect([presence.reason().value, contract.reason().value, contract.wanted()?.value]).toEqual([
      'The log shows it.',
      'No contract.',
      'A contract.',
    ]);
    expect(within(contract.item).getByRole('radio', { name: 'Not yet', checked: true })).toBeTruthy();
  });

  it('is found again as it was typed after a reload, and forgotten once it is sent', async () => {
    show();
    await settleBoth();
    await putAway();
    show();

    const { contract, presence } = { contract: await open('Contracting'), presence: await open('Presence') };
    expect([presence.reason().value, contract.wanted()?.value]).toEqual(['The log shows it.', 'A contract.']);
    await settle();
    expect(await screen.findByText('The assessments are moderated.')).toBeTruthy();
    await putAway();
    show();
    expect((await open('Presence')).reason().value).toBe('');
  });
});

describe('a moderation that is not mine to give', () => {
  it('says why, and is read without a form', async () => {
    const refusalsToModerate = [{ code: 'A_RULE', message: 'You assessed this application.' }];
    show({ moderation: () => moderationOf({ refusalsToModerate }) });

    expect(await screen.findByText('You assessed this application.')).toBeTruthy();
    expect((await card('To settle')).getAllByRole('heading', { level: 3 }).length).toBe(2);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Settle these criteria' })).toBeNull();
  });

  it('shows what was settled once it was', async () => {
    const settled = { mark: 'MET', reason: 'The log shows it.', wouldSatisfy: null };
    let moderated = false;
    const refusalsToModerate = [{ code: 'A_RULE', message: 'It was moderated before.' }];
    const criteria = bothSheets.map((one) => ({ ...one, settled: one.toSettle ? settled : met }));
    show({
      moderation: () => (moderated ? moderationOf({ moderated, criteria, refusalsToModerate }) : moderationOf()),
      moderate: () => {
        moderated = true;
        return done;
      },
    });
    await settleBoth();
    expect(screen.queryByText('Settled')).toBeNull();
    await settle();

    expect(await screen.findByText('It was moderated before.')).toBeTruthy();
    expect((await card('To settle')).getAllByText('Settled').length).toBe(2);
    expect(screen.getAllByText('The log shows it.').length).toBe(2);
    expect(screen.queryByRole('button', { name: 'Settle these criteria' })).toBeNull();
  });
});
