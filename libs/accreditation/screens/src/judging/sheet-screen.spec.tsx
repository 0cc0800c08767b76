import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, notFound, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { anAnswer, aPiece, aSheet, met, notYet } from '../../test/judged.js';
import { itIsNotFound, itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { applicantQuery, markMutation, sheetQuery, submitMutation } from './judging.queries.js';
import { SheetScreen } from './sheet-screen.js';

const sheetOf = (sheet: object) => ({ data: { assessmentSheet: sheet } });
const applicant = (name: string | null) => ({ data: { applicantOfAssessment: name === null ? null : { name } } });

type Given = {
  readonly sheet?: () => object;
  readonly applicant?: () => object;
  readonly mark?: Answer;
  readonly submit?: Answer;
};

function show(given: Given = {}) {
  const server = aServer([
    [sheetQuery, given.sheet ?? (() => sheetOf(aSheet()))],
    [applicantQuery, given.applicant ?? (() => applicant(null))],
    [markMutation, given.mark ?? (() => ({ data: { markCriterion: { id: 'sheet' } } }))],
    [submitMutation, given.submit ?? (() => ({ data: { submitAssessment: { id: 'sheet' } } }))],
  ]);
  showScreen(<SheetScreen id="sheet" />);
  return server;
}

const user = userEvent.setup({ delay: null });
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const lead = () => screen.getByRole('banner').querySelector('.page-header-lead')?.textContent?.trim();
const plain = ({ textContent }: Element) => textContent?.replace(/\u00a0/g, ' ');
const all = { presence: met, contract: notYet, ethics: met };

beforeAll(prepare);
afterEach(putAway);

describe('the sheet of an assessor', () => {
  itLoads({
    show: (answer) => void show({ sheet: answer }),
    found: sheetOf(aSheet()),
    seen: 'Listens before speaking.',
    failed: 'The file could not be loaded.',
  });
  itIsNotFound({ show: (answer) => void show({ sheet: answer }), failed: 'The file could not be loaded.' });

  it('shows the words of feedback that were handed over, in their order, with how many were not', async () => {
    const feedbackWords = { words: ['Attentive.', 'Clear.'], answers: 5, withWords: 3 };
    show({ sheet: () => sheetOf(aSheet({}, { feedbackWords })) });

    const words = await card('Words of feedback');
    expect(words.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(feedbackWords.words);
    expect(words.getByText('Of these, with words').nextElementSibling?.textContent).toBe('3');
  });

  it('shows the supervisor’s report with who signed it when, and says whether the address was checked', async () => {
    const supervisorReport = {
      ...{ readiness: 'Ready.', practice: 'Careful.', supervision: 'Open.', addressChecked: false },
      ...{ supervisorSignedOn: '2026-11-02', applicantSignedOn: '2026-11-04' },
    };
    show({ sheet: () => sheetOf(aSheet({}, { supervisorReport })) });

    const report = await card('Supervisor’s report');
    expect(report.getByText('Careful.')).toBeTruthy();
    expect(report.getByText(/on 2 November 2026 and by the applicant on 4 November 2026\..*had not been/)).toBeTruthy();
  });

  it('shows what the applicant says on the criterion that is looked at, and on no other', async () => {
    show({ sheet: () => sheetOf(aSheet({}, { answers: [anAnswer()] })) });

    const said = await card('What the applicant says on it');
    expect(said.getByText('I wait, and then I ask.')).toBeTruthy();
    expect(said.getByText('1 piece that was named has been taken back since.')).toBeTruthy();
    await press(/^Contracting/);

    expect(said.queryByText('I wait, and then I ask.')).toBeNull();
    expect(screen.getByText('The applicant says nothing on this criterion.')).toBeTruthy();
  });

  it('shows the evidence, and what the scheme makes of it, with nobody by name', async () => {
    const evidence = [aPiece('one'), aPiece('two', { kind: 'insurance-cover', heldOn: null, minutes: 0, party: null })];
    show({ sheet: () => sheetOf(aSheet({}, { evidence })) });

    const scheme = await card('What the scheme makes of the evidence');
    expect(scheme.getByRole('heading', { name: 'Hours of practice' })).toBeTruthy();
    const rows = within(screen.getByRole('region', { name: 'Evidence by day' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => [...row.querySelectorAll('td')].map(plain))).toEqual([
      ['3 Oct 2026', 'Practice', 'No. 2', '1 h 30 min', 'Declared'],
      ['October 2026', 'Insurance', '–', '–', 'Declared'],
    ]);
  });

  it('shows the first of much evidence, and all of it when asked', async () => {
    const evidence = Array.from({ length: 17 }, (_, index) => aPiece(`piece-${index}`));
    show({ sheet: () => sheetOf(aSheet({}, { evidence })) });
    const rows = () => within(screen.getByRole('region', { name: 'Evidence by day' })).getAllByRole('row').length - 1;

    const more = await screen.findByRole('button', { name: 'Show all 17' });
    expect(rows()).toBe(15);
    await user.click(more);

    expect(rows()).toBe(17);
    expect(screen.queryByRole('button', { name: 'Show all 17' })).toBeNull();
  });

  it('says that nothing was recorded', async () => {
    show({ sheet: () => sheetOf(aSheet({}, { evidence: [] })) });

    expect(await screen.findByText('Nothing was recorded up to the day of the application.')).toBeTruthy();
  });
});

describe('whose application it is', () => {
  const level = 'Level 1 · applied on 20 November 2026';

  it('is said where the scheme shows names', async () => {
    show({ applicant: () => applicant('Alix Moreau') });

    await waitFor(() => expect(lead()).toBe(`Alix Moreau · ${level}`));
  });

  it.each<[string, object]>([
    ['where the scheme hides names', applicant(null)],
    ['while it could not be read', broken],
    ['where nobody is found', notFound],
  ])('is said nowhere %s', async (_, answer) => {
    const { sent } = show({ applicant: () => answer });

    await waitFor(() => expect(sent(applicantQuery).map(({ variables }) => variables)).toEqual([{ id: 'sheet' }]));
    await user.click(await screen.findByRole('button', { name: /^Ethics/ }));
    expect(await screen.findByText('Knows where coaching ends.')).toBeTruthy();
    expect(lead()).toBe(level);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the other assessor', () => {
  const heading = 'Where the other assessor sees it otherwise';
  const shown = (differences: object[] | null) =>
    show({ sheet: () => sheetOf(aSheet(all, { submitted: true, differences })) });

  it('is nowhere on the screen before both are done', async () => {
    shown(null);

    expect(await screen.findByText('Listens before speaking.')).toBeTruthy();
    expect(screen.queryByText(heading)).toBeNull();
    expect(screen.queryByText('You both say the same of every criterion.')).toBeNull();
    expect(screen.queryByText(/The other’s/)).toBeNull();
  });

  it('is read where they see it otherwise, beside what I say', async () => {
    const other = { mark: 'MET', reason: 'The contracts are annexed.', wouldSatisfy: null };
    shown([{ code: 'contract', title: 'Contracting', mine: notYet, other }]);

    const row = within((await card(heading)).getByRole('listitem'));
    expect(row.getByText('Mine').closest('.stack')?.textContent).toBe(
      'Mine Not yetOne engagement has no contract.What would satisfy it: A contract for each engagement.',
    );
    expect(row.getByText('The other’s').closest('.stack')?.textContent).toBe(
      'The other’s MetThe contracts are annexed.',
    );
  });

  it('is said to see nothing otherwise', async () => {
    shown([]);

    expect((await card(heading)).getByText('You both say the same of every criterion.')).toBeTruthy();
  });
});

describe('a mark', () => {
  it('is chosen first, and needs no words where the criterion is met', async () => {
    const { sent } = show();

    await press('Save this mark');
    expect(screen.getAllByText('Choose a mark.').length).toBeGreaterThan(0);
    expect(sent(markMutation)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Met' }));
    await press('Save this mark');

    expect(await screen.findByText('Your mark on “Presence” is saved.')).toBeTruthy();
    expect(sent(markMutation).map(({ variables }) => variables['input'])).toEqual([
      { assessmentId: 'sheet', criterion: 'presence', mark: 'MET', reason: null, wouldSatisfy: null },
    ]);
  });

  it('that is refused says why at its field, and keeps what was typed', async () => {
    show({ mark: () => refused('Name nobody in a reason.', 'input.reason') });

    await user.click(await screen.findByRole('radio', { name: 'Question' }));
    const question = screen.getByLabelText<HTMLTextAreaElement>('My question to the applicant');
    await user.type(question, 'What does Karim say?');
    await press('Save this mark');

    expect((await screen.findByRole('alert')).textContent).toContain('Name nobody in a reason.');
    expect(question.getAttribute('aria-invalid')).toBe('true');
    expect(question.value).toBe('What does Karim say?');
  });

  it('that did not arrive says so, and keeps what was typed', async () => {
    show({ mark: () => broken });

    await user.click(await screen.findByRole('radio', { name: 'Met' }));
    await user.type(screen.getByLabelText('Reason'), 'Well shown.');
    await press('Save this mark');

    expect(await screen.findByText('The mark was not saved.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reason').value).toBe('Well shown.');
  });

  it('that was given is found again with its words', async () => {
    show({ sheet: () => sheetOf(aSheet({ ...all, presence: notYet })) });

    expect(await screen.findByRole('radio', { name: 'Not yet', checked: true })).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reason').value).toBe(notYet.reason);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What would satisfy it').value).toBe(notYet.wouldSatisfy);
  });
});
