import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFile, fileOf } from '../../../test/a-file.js';
import { notFound, refused } from '../../../test/answers.js';
import { type Answer, aServer, session } from '../../../test/a-server.js';
import { putAway } from '../../../test/put-away.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { AnswerCard } from '../answer-card.js';
import { fileQuery } from '../file/file.queries.js';
import { decideConditionallyMutation } from '../office.queries.js';
import type { Application } from '../record.js';

const amelie = { id: 'amelie', name: 'Amélie Laurent' };
const waiting: Application = {
  ...{ id: 'app', level: { code: 'two', title: 'Level 2' }, kind: 'FIRST', renews: null, shownName: null },
  ...{ status: 'WAITING', appliedOn: '2026-10-01', decidedOn: null, honouredUntil: null, declineReason: null },
  refusalsToAward: [],
};
const conditional = (honouredUntil: string): Application => ({ ...waiting, status: 'CONDITIONAL', honouredUntil });
const first = { outcome: 'CONDITIONAL', statement: 'One more session.', longerBecause: null };
const over = { application: conditional('2026-11-21'), file: () => fileOf(aFile({ decisions: [first] })) };

type Given = {
  readonly application?: Application;
  readonly file?: () => object;
  readonly decide?: Answer;
  readonly roles?: readonly string[];
};

function show({ application = waiting, file = () => fileOf(), decide = made, roles = ['registrar'] }: Given = {}) {
  const server = aServer([
    [fileQuery, file],
    [decideConditionallyMutation, decide],
  ]);
  showScreen(<AnswerCard person={amelie} application={application} />, { ...session, roles });
  return () => server.sent(decideConditionallyMutation).map(({ variables }) => variables['input']);
}

const made: Answer = ({ input }) => ({ data: { decideConditionally: { id: 'app', ...(input as object) } } });
const user = userEvent.setup({ delay: null });
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const inDialog = () => within(screen.getByRole('dialog'));
const shown = () => inDialog().getByLabelText<HTMLTextAreaElement>('What is still to be shown');

beforeAll(prepare);
afterEach(putAway);

describe('the conditional answer to an application', () => {
  it('proposes one year, says what follows from the day, and needs its words', async () => {
    const sent = show();
    await press('Decide conditionally…');

    expect(
      inDialog().getByText(/^Up to and including 22 November 2027 .* by the rules of 1 October 2026/),
    ).toBeTruthy();
    expect(inDialog().queryByLabelText('Why the term is made longer')).toBeNull();
    await press('Decide conditionally');
    expect(inDialog().getAllByText('Write what is still to be shown.').length).toBe(2);
    expect(sent()).toEqual([]);
    await user.type(shown(), ' One more session. ');
    await press('Decide conditionally');

    const text = 'The application of Amélie Laurent is conditional until 22 November 2027.';
    expect(await screen.findByText(text)).toBeTruthy();
    const input = { applicationId: 'app', stillToShow: 'One more session.', honouredUntil: '2027-11-22' };
    expect(sent()).toEqual([{ ...input, longerBecause: null }]);
  });

  it('is not offered where it could not be given', async () => {
    const refusalsToMakeConditional = [{ code: 'ACCREDITATION_LEVEL_HELD', message: 'It is held.' }];
    show({ ...over, file: () => fileOf(aFile({ decisions: [first], refusalsToMakeConditional })) });

    expect(await screen.findByText('One more session.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the term longer…' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Decline the application…' })).toBeTruthy();
  });

  it('is not offered to whoever may not read the file, nor to an officer', async () => {
    show({ file: () => notFound });
    expect(await screen.findByRole('button', { name: 'Decline the application…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide conditionally…' })).toBeNull();
    await putAway();

    show({ roles: ['officer'] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows why the day is refused beside it', async () => {
    show({ decide: () => refused('For 28 days at least.', 'honouredUntil') });
    await press('Decide conditionally…');
    await user.type(shown(), 'That');
    await press('Decide conditionally');

    expect((await inDialog().findAllByText('For 28 days at least.')).length).toBe(2);
  });
});

describe('an application that is conditional', () => {
  it('can be awarded to its last day, and neither declined nor made longer', async () => {
    show({ application: conditional('2026-11-22'), file: over.file });

    expect(await screen.findByText('Conditional, honoured until 22 November 2026')).toBeTruthy();
    expect(await screen.findByText('One more session.')).toBeTruthy();
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Award Level 2 to Amélie Laurent…']);
  });

  it('is declined or made longer after it, with the reason', async () => {
    const sent = show(over);
    expect(await screen.findByText('Conditional, honoured until 21 November 2026: that day has passed')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Decline the application…' })).toBeTruthy();
    await press('Make the term longer…');
    expect(shown().value).toBe('One more session.');
    await press('Make the term longer');
    expect(inDialog().getAllByText('Write why the term is made longer.').length).toBe(2);

    await user.type(inDialog().getByLabelText('Why the term is made longer'), 'Illness.');
    await press('Make the term longer');

    const input = { applicationId: 'app', stillToShow: 'One more session.', honouredUntil: '2027-11-22' };
    expect(sent()).toEqual([{ ...input, longerBecause: 'Illness.' }]);
  });

  it('tells an officer until when, and not what is to be shown', () => {
    const sent = show({ ...over, roles: ['officer'] });

    expect(screen.getByText(/^Conditional, honoured until 21 November 2026/)).toBeTruthy();
    expect([screen.queryByText('One more session.'), sent()]).toEqual([null, []]);
  });
});
