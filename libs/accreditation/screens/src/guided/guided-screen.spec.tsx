import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, notFound, refused } from '../../test/answers.js';
import { type Answer, aServer, stale } from '../../test/a-server.js';
import { aSheet } from '../../test/judged.js';
import { itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { schemeFees } from '../../test/fees.js';
import { schemeFeesQuery } from '../fees/fee.queries.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import {
  beginMutation,
  discardDraftMutation,
  draftQuery,
  evidenceToNameQuery,
  levelsToApplyForQuery,
  saveAccommodationMutation,
  saveAnswerMutation,
  saveStatementsMutation,
  submitApplicationMutation,
} from './guided.queries.js';
import { GuidedScreen, type GuidedScreenProps } from './guided-screen.js';

const practice = { id: 'one', kind: 'practice', heldOn: '2026-10-03', minutes: 90, trust: 'DECLARED' };
const criterion = (code: string, title: string, more: object = {}) => ({
  ...{ code, title, description: `${title}, in practice.`, text: null, pieces: [] as object[], revision: 0 },
  ...more,
});
const unaffirmed = { code: 'A_RULE', message: 'First affirm it.', path: 'statements.true' };
const aDraft = (more: object = {}) => ({
  ...{ id: 'draft', level: { code: 'N1', title: 'Level 1' }, revision: 3, erasedOn: '2027-11-22' },
  criteria: [criterion('presence', 'Presence', { text: 'I wait.', revision: 2 }), criterion('ethics', 'Ethics')],
  statements: [
    { code: 'TRUE', affirmedOn: '2026-11-20' },
    { code: 'NAMES_NOBODY', affirmedOn: null },
  ],
  ...{ statementsRevision: 3, accommodation: null, accommodationRevision: 0, decision: aSheet().decision },
  holding: { until: '2027-01-30', reason: 'LINES', lines: ['Supervision'] },
  refusalsToSubmit: [unaffirmed],
  ...more,
});
const draftOf = (draft: object | null) => ({ data: { applicationDraft: draft } });
const pieces = { edges: [{ node: practice }], pageInfo: { hasNextPage: false, endCursor: null } };
const levels = {
  schemeLevels: [
    { code: 'N1', title: 'Level 1' },
    { code: 'N2', title: 'Level 2' },
  ],
  standing: { aimedLevel: { code: 'N2' } },
};
const saved = { data: { saveDraftAnswer: { id: 'draft', criteria: [{ code: 'ethics', revision: 4 }] } } };

type Given = GuidedScreenProps & { readonly draft?: () => object; readonly answers?: readonly [object, Answer][] };

function show({ draft = () => draftOf(aDraft()), answers = [], ...props }: Given = {}) {
  const server = aServer([
    ...(answers as [typeof draftQuery, Answer][]),
    [draftQuery, draft],
    [levelsToApplyForQuery, () => ({ data: levels })],
    [schemeFeesQuery, () => ({ data: { schemeFees } })],
    [evidenceToNameQuery, () => ({ data: { evidenceToName: pieces } })],
    [saveAnswerMutation, () => saved],
  ]);
  showScreen(<GuidedScreen {...props} />);
  const inputOf = (document: typeof draftQuery) => server.sent(document).map(({ variables }) => variables['input']);
  return { ...server, inputOf: (document: object) => inputOf(document as typeof draftQuery) };
}

const user = userEvent.setup({ delay: null });
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const text = () => screen.findByLabelText<HTMLTextAreaElement>('What you do, and how it shows');
const task = async (name: string) => (await screen.findByRole('link', { name })).closest('li')?.textContent;

beforeAll(prepare);
beforeEach(() => localStorage.clear());
afterEach(putAway);

describe('an application that is not begun', () => {
  it('offers the levels, the one aimed at first, and begins', async () => {
    const begun: Answer = () => ({ data: { beginApplication: { id: 'draft' } } });
    const { sent } = show({ draft: () => draftOf(null), answers: [[beginMutation, begun]] });

    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^Level 2/ })).checked).toBe(true);
    expect(await screen.findByRole('radio', { name: /First application: €90\.00/ })).toBeTruthy();
    await press('Begin');

    expect(sent(beginMutation)[0]?.variables['level']).toBe('N2');
  });

  it('says why it cannot begin', async () => {
    show({ draft: () => draftOf(null), answers: [[beginMutation, () => refused('An application waits.')]] });

    await press('Begin');

    expect(await screen.findByText('An application waits.')).toBeTruthy();
  });
});

describe('the steps of an application', () => {
  const failed = 'Your application could not be loaded.';
  itLoads({ show: (draft) => void show({ draft }), found: draftOf(aDraft()), seen: 'Competence grid', failed });

  it('each say how far they are, also what is typed and not saved', async () => {
    localStorage.setItem(
      'standing.application.nadia.draft.ethics',
      JSON.stringify({ revision: 0, text: 'Half a sent', pieces: [] }),
    );
    show();

    expect([await task('Presence'), await task('Ethics'), await task('Statements')]).toEqual([
      'PresenceDone',
      'EthicsBegun',
      'StatementsBegun',
    ]);
    expect([await task('Requirements today'), await task('What you need to be assessed')]).toEqual([
      'Requirements today0 of 1 met',
      'What you need to be assessedNot begun',
    ]);
    expect(await task('Check your answers and send')).toBe('Check your answers and sendNot ready yet');
  });

  it.each<[string, object | null, RegExp]>([
    ['a requirement', { until: '2027-01-30', reason: 'LINES', lines: ['Supervision'] }, /holds until 30 January 2027/],
    ['another version', { until: '2026-11-30', reason: 'VERSION', lines: [] }, /holds until 30 November 2026/],
    ['nothing that is known', null, /holds for the next twelve months/],
  ])('say until when it holds where %s ends it', async (_, holding, sentence) => {
    const decision = { ...aSheet().decision, metCount: 1 };
    show({ draft: () => draftOf(aDraft({ holding, decision })) });

    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('have no grid where nobody assesses', async () => {
    show({ draft: () => draftOf(aDraft({ criteria: [] })) });

    await task('Statements');
    expect(screen.queryByRole('region', { name: 'Competence grid' })).toBeNull();
  });

  it('can be given up, once that is confirmed', async () => {
    const kept = 'standing.application.nadia.draft.ethics';
    localStorage.setItem(kept, JSON.stringify({ revision: 0, text: 'Half a sent', pieces: [] }));
    const { sent } = show({
      answers: [[discardDraftMutation, () => ({ data: { discardApplicationDraft: 'draft' } })]],
    });

    await press('Give this draft up…');
    await press('Erase it');

    expect(await screen.findByText('Your draft is erased.')).toBeTruthy();
    expect(sent(discardDraftMutation)).toHaveLength(1);
    expect(localStorage.getItem(kept)).toBeNull();
  });
});

describe('a criterion', () => {
  it('is saved with its text and the evidence that is named', async () => {
    const { inputOf } = show({ criterion: 'ethics' });

    await user.type(await text(), 'I ask.');
    await press('Name evidence');
    await user.click(await screen.findByRole('checkbox', { name: /Practice · 3 Oct 2026/ }));
    await press('Save my answer');

    expect(await screen.findByText('Your answer is saved.')).toBeTruthy();
    const input = { criterion: 'ethics', text: 'I ask.', evidenceIds: ['one'], revision: 0 };
    expect(inputOf(saveAnswerMutation)).toEqual([input]);
  });

  it.each<[string, object, string]>([
    ['was refused', refused('Too long.', 'text'), 'Too long.'],
    ['did not arrive', broken, 'Your answer was not saved.'],
    ['is not there any more', notFound, 'Your answer was not saved.'],
  ])('that %s keeps what was typed, also after a reload', async (_, answer, sentence) => {
    show({ criterion: 'ethics', answers: [[saveAnswerMutation, () => answer]] });
    await user.type(await text(), 'I ask.');
    await press('Save my answer');
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect((await text()).value).toBe('I ask.');
    await putAway();

    show({ criterion: 'ethics' });

    expect((await text()).value).toBe('I ask.');
    expect(screen.getByText('What you typed and had not saved is here again.')).toBeTruthy();
  });

  it('that another window saved meanwhile shows both, and goes on with the chosen one', async () => {
    let draft = aDraft();
    const { inputOf } = show({
      criterion: 'ethics',
      draft: () => draftOf(draft),
      answers: [
        [
          saveAnswerMutation,
          (variables) => {
            const { revision } = variables['input'] as { revision: number };
            draft = aDraft({ criteria: [criterion('ethics', 'Ethics', { text: 'Theirs.', revision: 9 })] });
            return revision === 9 ? saved : stale;
          },
        ],
      ],
    });
    await user.type(await text(), 'Mine.');
    await press('Save my answer');

    expect(await screen.findByText('Theirs.')).toBeTruthy();
    expect((await text()).value).toBe('Mine.');
    await press('Go on with what is typed here');
    await press('Save my answer');

    expect(inputOf(saveAnswerMutation)).toMatchObject([{ revision: 0 }, { text: 'Mine.', revision: 9 }]);
  });

  it('is not sent while its text is too long', async () => {
    const { sent } = show({
      draft: () => draftOf(aDraft({ criteria: [criterion('ethics', 'Ethics', { text: 'x'.repeat(2000) })] })),
      criterion: 'ethics',
    });

    await user.type(await text(), 'y');
    await press('Save my answer');

    expect(screen.getAllByText('1 character too many').length).toBeGreaterThan(0);
    expect(sent(saveAnswerMutation)).toEqual([]);
  });
});

describe('the other steps', () => {
  it('save what is affirmed, and what is needed', async () => {
    const { inputOf } = show({
      step: 'statements',
      answers: [[saveStatementsMutation, () => ({ data: { saveDraftStatements: { id: 'draft' } } })]],
    });
    await user.click(await screen.findByRole('checkbox', { name: /names nobody/ }));
    await press('Save my statements');
    expect(await screen.findByText('Your statements are saved.')).toBeTruthy();
    expect(inputOf(saveStatementsMutation)).toEqual([{ affirmed: ['TRUE', 'NAMES_NOBODY'], revision: 3 }]);
    await putAway();

    const { inputOf: needed } = show({
      step: 'accommodation',
      answers: [[saveAccommodationMutation, () => ({ data: { saveDraftAccommodation: { id: 'draft' } } })]],
    });
    await user.click(await screen.findByRole('radio', { name: 'Breaks' }));
    await press('Save what I need');
    expect(await screen.findByText('What you need is saved.')).toBeTruthy();
    expect(needed(saveAccommodationMutation)).toEqual([{ accommodation: 'BREAKS', revision: 0 }]);
  });

  it('name what is not met today', async () => {
    show({ step: 'requirements' });

    const card = within(await screen.findByRole('region', { name: 'Requirements today' }));
    expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Hours of practice']);
  });
});

describe('sending', () => {
  const sentNow: Answer = () => ({ data: { submitApplication: { id: 'app', level: { title: 'Level 1' } } } });

  it('shows all that would be sent, and waits while something keeps it', async () => {
    show({ step: 'check' });

    expect(await screen.findByText('I wait.')).toBeTruthy();
    expect(await screen.findByText(/^The fee is €90\.00\./)).toBeTruthy();
    expect(screen.getByText('Nothing: assessors look at your evidence alone.')).toBeTruthy();
    expect(screen.getByText('First affirm it.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Apply for Level 1' }).disabled).toBe(true);
  });

  it('sends exactly the revision that was read, and leads on', async () => {
    const { sent } = show({
      step: 'check',
      draft: () => draftOf(aDraft({ refusalsToSubmit: [] })),
      answers: [[submitApplicationMutation, sentNow]],
    });

    await press('Apply for Level 1');

    expect(await screen.findByText('You applied for Level 1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'How it goes' }).getAttribute('href')).toBe('/standing/application/app');
    expect(sent(submitApplicationMutation)[0]?.variables['revision']).toBe(3);
  });
});
