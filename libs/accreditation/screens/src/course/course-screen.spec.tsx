import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, refused } from '../../test/answers.js';
import { type Answer, aServer } from '../../test/a-server.js';
import { anAnswer, aRefusal } from '../../test/judged.js';
import { itIsNotFound, itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { appealRefusalMutation, courseQuery } from './course.queries.js';
import { feedbackCountedQuery } from './feedback-counted.queries.js';
import { CourseScreen } from './course-screen.js';
import { applicationFeeQuery } from '../fees/fee.queries.js';
import { noFee } from '../../test/fees.js';
import { paymentsQuery } from './payment.queries.js';

const tooLate = { code: 'A_RULE', message: 'The last day to appeal was 2 January.' };
const anAppeal = (more: object = {}) => ({
  ...{ id: 'appeal', appealedOn: '2026-11-20', grounds: 'Each engagement has a contract.' },
  ...{ outcome: null, decidedOn: null, reasons: [] as string[] },
  ...more,
});
const anAward = { id: 'award', outcome: 'AWARDED', decidedOn: '2026-12-01', declineReason: null, statement: null };
const awarded = aRefusal({ ...anAward, criteria: [], appealUntil: null });

const courseOf = (decisions: object[], refusalsToAppeal: object[] = [], steps: object[] = []) => ({
  data: {
    applicationCourse: {
      applicationId: 'application',
      level: { title: 'Level 1' },
      steps: [{ kind: 'APPLIED', on: '2026-10-01' }, ...steps],
      answers: [],
      statements: [],
      decisions,
      refusalsToAppeal,
    },
  },
});
const aPayment = {
  ...{ id: 'paid', amount: 12_050, currency: 'EUR', receivedOn: '2026-10-02', reference: 'VIR 4411' },
  ...{ recordedBy: null, reversedAt: null },
};
const received = { data: { appealRefusal: { applicationId: 'application' } } };

const NO_FEEDBACK = { since: null, answers: 0, byGiver: [] as object[], onCharter: 0, versions: [] as object[] };

type Given = {
  readonly course?: () => object;
  readonly appeal?: Answer;
  readonly payments?: object[];
  readonly feedback?: object;
};

function show({
  course = () => courseOf([aRefusal()]),
  appeal = () => received,
  payments = [],
  feedback = NO_FEEDBACK,
}: Given = {}) {
  const server = aServer([
    [courseQuery, course],
    [appealRefusalMutation, appeal],
    [feedbackCountedQuery, () => ({ data: { applicationFeedback: feedback } })],
    [paymentsQuery, () => ({ data: { applicationPayments: payments } })],
    [applicationFeeQuery, () => ({ data: { applicationFee: noFee } })],
  ]);
  showScreen(<CourseScreen applicationId="application" />);
  return () =>
    server.sent(appealRefusalMutation).map(({ variables: { applicationId, grounds } }) => ({ applicationId, grounds }));
}

const user = userEvent.setup({ delay: null });
const region = (name: string) => screen.findByRole('region', { name });
const card = async (name: string) => within(await region(name));
const send = async () => user.click(await screen.findByRole('button', { name: 'Send the appeal' }));
const grounds = () => screen.findByLabelText<HTMLTextAreaElement>('What you object to, and why');
const form = () => screen.queryByRole('form', { name: 'Appeal' });

beforeAll(prepare);
afterEach(putAway);

describe('my application', () => {
  const failed = 'Your application could not be loaded.';
  const of = (answer: () => object) => void show({ course: answer });
  itLoads({ show: of, found: courseOf([]), seen: 'The application was sent', failed });
  itIsNotFound({ show: of, failed });

  it('that was not answered shows what happened, and nothing to appeal', async () => {
    const steps = [{ kind: 'BEING_ASSESSED', on: '2026-10-09' }];
    show({ course: () => courseOf([], [{ code: 'A_RULE', message: 'Nothing was refused.' }], steps) });

    const happened = await card('What happened');
    expect(happened.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 October 2026The application was sent',
      '9 October 2026Two assessors were asked to look at it',
    ]);
    expect(screen.getAllByRole('region').length).toBe(3);
    expect(screen.getByRole('heading', { level: 1, name: 'My application: Level 1' })).toBeTruthy();
  });

  it('shows what was sent and affirmed, to whoever wrote it', async () => {
    const { applicationCourse } = courseOf([]).data;
    const statements = [{ code: 'TRUE', affirmedOn: '2026-09-30' }];
    const answers = [anAnswer({ text: null, takenBack: 0 })];
    show({ course: () => ({ data: { applicationCourse: { ...applicationCourse, answers, statements } } }) });

    const wrote = await card('What you wrote');
    expect(wrote.getByText(/Practice · 3 Oct 2026/)).toBeTruthy();
    expect((await card('Affirmed')).getByText('30 September 2026')).toBeTruthy();
  });

  it('counts the feedback by kind of giver, and what of it is on which version of the charter', async () => {
    const versions = [
      { number: 2, answers: 4 },
      { number: 1, answers: 1 },
    ];
    const byGiver = [
      { giver: 'CLIENT', givers: 4, answers: 5 },
      { giver: 'SUPERVISOR', givers: 1, answers: 2 },
    ];
    show({ feedback: { since: '2026-01-10', answers: 7, byGiver, onCharter: 5, versions } });

    const told = await card('Feedback');
    expect((await told.findByText('7 answers')).closest('p')?.textContent).toBe(
      '7 answers · 4 clients · 1 supervisor · since 10 January 2026',
    );
    expect(told.getByText('Of which 5 on the charter (version 2: 4 · version 1: 1)')).toBeTruthy();
  });

  it('says that nobody has answered yet', async () => {
    show();

    expect(await (await card('Feedback')).findByText('No answer yet.')).toBeTruthy();
  });

  it('says what was paid, and where nothing is recorded', async () => {
    show({ payments: [aPayment, { ...aPayment, id: 'other', reversedAt: '2026-10-05T09:00:00Z' }] });

    const rows = (await (await card('Fee')).findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '€120.50 · received on 2 October 2026VIR 4411Paid',
      '€120.50 · received on 2 October 2026VIR 4411Reversed',
    ]);
    await putAway();
    show();
    expect(await screen.findByText('No payment is recorded.')).toBeTruthy();
  });

  it('tells the same thing twice where it happened twice', async () => {
    const twice = { kind: 'REFUSED', on: '2026-11-02' };
    show({ course: () => courseOf([aRefusal()], [tooLate], [twice, twice]) });

    expect((await (await card('What happened')).findAllByText('The application was refused')).length).toBe(2);
  });

  it('that was granted says so and offers no appeal', async () => {
    show({ course: () => courseOf([awarded], [{ code: 'A_RULE', message: 'Nothing was refused.' }]) });

    expect(await region('Granted on 1 December 2026')).toBeTruthy();
    expect(form()).toBeNull();
    expect(screen.queryByText('Nothing was refused.')).toBeNull();
  });
});

describe('a refusal', () => {
  it('is told with its reasons, those not yet met first', async () => {
    show();

    const refusal = await card('Refused on 2 November 2026');
    expect(refusal.getByText('What was brought is not sufficient.')).toBeTruthy();
    expect(refusal.getByText('The log is thorough; the contracts are not there.')).toBeTruthy();
    const criteria = refusal.getAllByRole('listitem').filter((one) => one.querySelector('.tag'));
    expect(criteria.map(({ textContent }) => textContent)).toEqual([
      'Contracting Not yetOne engagement has no contract.What would satisfy it:A contract for each engagement.',
      'Presence Met',
    ]);
  });

  it('that others decided anew stands below their answer', async () => {
    show({ course: () => courseOf([aRefusal(), awarded], [tooLate]) });

    await region('Granted on 1 December 2026');
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Granted on 1 December 2026',
      'Refused on 2 November 2026',
      'What happened',
      'Feedback',
      'Fee',
    ]);
  });
});

describe('an appeal', () => {
  const intro = /^You can appeal until 2 January 2027, once\./;

  it('is offered with its last day where it is possible', async () => {
    show();

    expect((await card('Appeal against this refusal')).getByText(intro)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Appeal' })).toBeNull();
  });

  it('is not offered where it is not, and why is said', async () => {
    show({ course: () => courseOf([aRefusal()], [tooLate]) });

    expect((await card('Appeal')).getByText('The last day to appeal was 2 January.')).toBeTruthy();
    expect(form()).toBeNull();
    expect(screen.queryByText(intro)).toBeNull();
  });

  it('needs its grounds, and sends exactly them', async () => {
    const sent = show();

    await send();
    expect(screen.getAllByText('Say what you object to in the refusal.').length).toBeGreaterThan(0);
    await user.type(await grounds(), '  ');
    await send();
    expect(screen.getAllByText('Say what you object to in the refusal.').length).toBeGreaterThan(0);
    expect(sent()).toEqual([]);
    await user.clear(await grounds());
    await user.type(await grounds(), 'Each has one.');
    await send();

    expect(await screen.findByText('Your appeal is received.')).toBeTruthy();
    expect(sent()).toEqual([{ applicationId: 'application', grounds: 'Each has one.' }]);
  });

  it.each<[string, object, string]>([
    ['is refused', refused('The last day to appeal has passed.'), 'The last day to appeal has passed.'],
    ['did not arrive', broken, 'The appeal was not received.'],
  ])('that %s says so and keeps what was typed', async (_, answer, sentence) => {
    show({ appeal: () => answer });

    await user.type(await grounds(), 'Each has one.');
    await send();

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await grounds()).value).toBe('Each has one.');
    expect(screen.queryByText('Your appeal is received.')).toBeNull();
  });

  it('that is received takes the place of the form', async () => {
    let course = courseOf([aRefusal()]);
    show({
      course: () => course,
      appeal: (variables) => {
        const appeal = anAppeal({ grounds: variables['grounds'] });
        course = courseOf([aRefusal({ appeal })], [{ code: 'A_RULE', message: 'It was appealed before.' }]);
        return received;
      },
    });
    await user.type(await grounds(), 'Each has one.');
    await send();

    const refusal = await card('Refused on 2 November 2026');
    expect(await refusal.findByRole('heading', { name: 'Your appeal of 20 November 2026' })).toBeTruthy();
    expect(refusal.getByText('Each has one.')).toBeTruthy();
    expect(refusal.getByText('It is heard by people who had no part in the refusal.')).toBeTruthy();
    expect(form()).toBeNull();
    expect(screen.queryByText('It was appealed before.')).toBeNull();
  });

  it.each([
    ['UPHELD', 'The appeal is upheld: the refusal is quashed, and others decide anew.'],
    ['DISMISSED', 'The appeal is dismissed: the refusal stands.'],
  ])('that is %s is told with the reasons of each, also where two give the same', async (outcome, sentence) => {
    const reasons = ['The contracts are annexed.', 'The contracts are annexed.', 'All are dated.'];
    const appeal = anAppeal({ outcome, decidedOn: '2026-11-30', reasons });
    show({ course: () => courseOf([aRefusal({ appeal })], [tooLate]) });

    const heading = await screen.findByRole('heading', { name: 'Your appeal of 20 November 2026' });
    const told = [...(heading.parentElement as HTMLElement).querySelectorAll('p')].map(
      ({ textContent }) => textContent,
    );
    expect(told).toEqual(['Each engagement has a contract.', sentence, ...reasons]);
    expect(screen.queryByText('It is heard by people who had no part in the refusal.')).toBeNull();
    expect(form()).toBeNull();
  });
});
