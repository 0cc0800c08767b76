import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { aSheet } from '../../test/judged.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { leaveFeedbackWordsOutMutation, takeFeedbackWordsMutation, toHandOverQuery } from './feedback-words.queries.js';
import { GuidedScreen } from './guided-screen.js';
import { draftQuery } from './guided.queries.js';

const wrote = { words: ['Attentive.', 'Clear.'], answers: 5, withWords: 3 };
const aDraft = (more: object = {}) => ({
  ...{ id: 'draft', level: { code: 'N1', title: 'Level 1' }, revision: 3, erasedOn: '2027-11-22', criteria: [] },
  ...{ statements: [], statementsRevision: 0, accommodation: null, accommodationRevision: 0 },
  ...{ decision: aSheet().decision, holding: null, refusalsToSubmit: [] },
  ...{ supervisorReport: null, supervisorReportRevision: 0, feedbackWords: null, feedbackWordsRevision: 0 },
  ...more,
});
const offered = (more: object = {}) => ({
  data: { feedbackToHandOver: { ...wrote, text: '{"words":[]}', ticket: 'signed', ...more } },
});

type Given = {
  readonly draft?: object;
  readonly found?: Answer;
  readonly take?: Answer;
  readonly step?: string | undefined;
};

function show({ draft = aDraft(), found = () => offered(), take, step = 'feedback' }: Given = {}) {
  const server = aServer([
    [draftQuery, () => ({ data: { applicationDraft: draft } })],
    [toHandOverQuery, found],
    [takeFeedbackWordsMutation, take ?? (() => ({ data: { takeFeedbackWords: { id: 'draft' } } }))],
    [leaveFeedbackWordsOutMutation, () => ({ data: { leaveFeedbackWordsOut: { id: 'draft' } } })],
  ]);
  showScreen(<GuidedScreen step={step} />);
  return server;
}

const user = userEvent.setup({ delay: null });
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const PUT_IN = 'Put all of them into my application';

beforeAll(prepare);
afterEach(putAway);

describe('the words of feedback of an application', () => {
  it('are shown as they would be handed over, with their numbers, and all of them are', async () => {
    const { sent } = show();
    expect(await screen.findByText('Attentive.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(wrote.words);
    expect(screen.getByText('Of these, with words').nextElementSibling?.textContent).toBe('3');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);

    await press(PUT_IN);

    expect(await screen.findByText('The words are in your application.')).toBeTruthy();
    const input = { text: '{"words":[]}', ticket: 'signed', revision: 0 };
    expect(sent(takeFeedbackWordsMutation)[0]?.variables).toMatchObject({ input });
  });

  it('are not taken in without a reason that is told', async () => {
    show({ take: () => refused('Open this step again.') });

    await press(PUT_IN);

    expect(await screen.findByText('Open this step again.')).toBeTruthy();
  });

  it('say what is needed while there are none', async () => {
    show({ found: () => offered({ words: [], ticket: null }) });

    expect(await screen.findByText(/^There are no words to hand over\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: PUT_IN })).toBeNull();
  });

  it('say that they could not be loaded', async () => {
    show({ found: () => broken });

    expect(await screen.findByText('Your feedback could not be loaded.')).toBeTruthy();
  });

  it('can be left out again', async () => {
    const { sent } = show({ draft: aDraft({ feedbackWords: wrote, feedbackWordsRevision: 3 }) });

    await press('Leave them out');

    expect(await screen.findByText('The words are no longer in your application.')).toBeTruthy();
    expect(sent(leaveFeedbackWordsOutMutation)[0]?.variables['revision']).toBe(3);
  });

  it('stand among what is sent', async () => {
    show({ draft: aDraft({ feedbackWords: wrote }), step: 'check' });

    expect(await screen.findByText('Clear.')).toBeTruthy();
    const change = screen.getByRole('link', { name: 'Change whether they go with it' });
    expect(change.getAttribute('href')).toBe('/standing/apply/feedback');
  });
});
