import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, aTime, refused, showCase } from '../../test/show-case.js';
import { TimesCard } from './times-card.js';
import {
  answerForLongerMutation,
  askForLongerMutation,
  caseTimesQuery,
  takeBackLongerMutation,
} from './times.queries.js';

const INQUIRY = { clock: 'K6', grounds: ['ANSWERS_OUTSTANDING', 'NEW_FACTS'], until: '2027-03-01' };
const INFORM = { clock: 'K17', grounds: ['PROOF_IN_DANGER', 'PERSON_IN_DANGER'], until: null };
const ASKED = {
  ...{ id: 'l1', clock: 'K6', ground: 'NEW_FACTS', reviewOn: null, askedAs: 'CASE_MANAGER', askedOn: '2026-11-20' },
  ...{ answeredOn: null, standing: 'ASKED', mayAnswer: false, mayTakeBack: false },
};
const show = (changes: object, answers: Answers = []) =>
  showCase(<TimesCard caseId="c1" />, [[caseTimesQuery, { data: { caseTimes: aTime(changes) } }], ...answers]);
const done = (name: string) => ({ data: { [name]: { id: 'c1' } } });
const disclosed = async (title: string) => userEvent.click(await screen.findByText(title));

describe('a time that takes two people to be longer', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);

  it('R3: asks for a ground, a day and reasons before it proposes to inform the respondent later', async () => {
    const server = show({ mayLengthen: [INFORM] });
    await disclosed('The respondent is informed later');
    await userEvent.click(screen.getByRole('button', { name: 'Propose it' }));

    for (const mistake of [
      'Say on what ground.',
      'Give the day on which it is looked at again.',
      'Write your reasons.',
    ])
      expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0);
    expect(server.sent(askForLongerMutation)).toEqual([]);
  });

  it('R3: proposes that the inquiry take longer, and says until when that would be', async () => {
    const server = show({ mayLengthen: [INQUIRY] }, [[askForLongerMutation, done('askForLonger')]]);
    await disclosed('The inquiry takes longer');
    expect(screen.getByText(/That would be 1 March 2027/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'New facts or exhibits came in' }));
    await userEvent.type(screen.getByLabelText(/Your reasons/), 'A second file came.');
    await userEvent.click(screen.getByRole('button', { name: 'Propose it' }));

    await waitFor(() => expect(server.sent(askForLongerMutation)).toHaveLength(1));
    expect(server.sent(askForLongerMutation)[0]?.['input']).toEqual({
      ...{ caseId: 'c1', clock: 'K6', ground: 'NEW_FACTS', reviewOn: null, reasons: 'A second file came.' },
    });
  });

  it('R3: is confirmed by another registrar, with reasons and once it was asked again', async () => {
    const server = show({ lengthenings: [{ ...ASKED, mayAnswer: true }] }, [
      [answerForLongerMutation, done('answerForLonger')],
    ]);
    const row = await screen.findByRole('list', { name: 'What was proposed to be longer' });
    expect(row.textContent).toContain('waits for a second person');
    await userEvent.click(screen.getByRole('radio', { name: 'I confirm it' }));
    await userEvent.type(screen.getByLabelText(/Your reasons/), 'It is needed.');
    await userEvent.click(screen.getByRole('button', { name: 'Answer…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Both parties are told of the new day by a letter.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Confirm' }));

    await waitFor(() => expect(server.sent(answerForLongerMutation)).toHaveLength(1));
    expect(server.sent(answerForLongerMutation)[0]?.['input']).toEqual({
      ...{ requestId: 'l1', answer: 'GRANTED', reasons: 'It is needed.' },
    });
  });

  it('R3: is declined in the same way, and says why it was refused', async () => {
    const no = refused({
      code: 'COMPLAINTS_LONGER_NOT_WAITING',
      message: 'This proposal waits for no answer any more.',
    });
    const server = show({ lengthenings: [{ ...ASKED, mayAnswer: true }] }, [[answerForLongerMutation, no]]);
    await userEvent.click(await screen.findByRole('radio', { name: 'I decline' }));
    await userEvent.type(screen.getByLabelText(/Your reasons/), 'No.');
    await userEvent.click(screen.getByRole('button', { name: 'Answer…' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Decline' }));

    expect(await screen.findByText('This proposal waits for no answer any more.')).toBeTruthy();
    expect(server.sent(answerForLongerMutation)[0]?.['input']).toMatchObject({ answer: 'DECLINED' });
  });

  it('R3: is taken back by whoever proposed it, and by nobody who may not', async () => {
    const server = show(
      {
        lengthenings: [
          { ...ASKED, mayTakeBack: true },
          { ...ASKED, id: 'l0', standing: 'DECLINED' },
        ],
      },
      [[takeBackLongerMutation, done('takeBackLonger')]],
    );
    const [own, other] = within(
      await screen.findByRole('list', { name: 'What was proposed to be longer' }),
    ).getAllByRole('listitem');
    expect(within(other!).queryAllByRole('button')).toEqual([]);
    await userEvent.click(within(own!).getByRole('button', { name: 'Take it back…' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take it back' }));

    await waitFor(() => expect(server.sent(takeBackLongerMutation)).toHaveLength(1));
  });
});
