import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCourse, type Answers, refused, showCase } from '../../test/show-case.js';
import { takeStepMutation } from '../steps/plain-step.queries.js';
import { NextSteps } from './next-steps.js';
import { RiskCard } from './risk-card.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

type CardCourse = Parameters<typeof RiskCard>[0]['course'];

const text = { name: 'REASONS', kind: 'TEXT', of: [], needed: true };
const choice = { name: 'RISK', kind: 'CHOICE', of: ['low', 'medium', 'high'], needed: true };
const look = { event: 'SCREEN_RISK', asked: [choice], joint: false, refusals: [] };
const none = { event: 'FIND_NO_MEASURE', asked: [text], joint: false, refusals: [] };
const open = { state: 'SCREENED', ground: null, fromOn: null, untilOn: null };
const found = (risk: string | null, lookAgainBy: string | null) => ({ risk, screenedOn: '2026-11-02', lookAgainBy });

const show = (changes: object, answers: Answers = []) => {
  const course = aCourse(changes) as unknown as CardCourse;
  return showCase(
    <>
      <RiskCard course={course} busy={false} />
      <NextSteps course={course} busy={false} />
    </>,
    answers,
  );
};
const card = () => screen.getByRole('region', { name: 'The risk' });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the risk of a case, for those who keep it', () => {
  it('row P1: says how great it is, when somebody looked last, and until when it is looked at again', () => {
    show({ screening: found('HIGH', '2026-11-30'), next: [look] });

    expect(card().textContent).toContain('High risk');
    expect(card().textContent).toContain('2 November 2026');
    expect(within(card()).getByText('Looked at again by').nextElementSibling?.textContent).toBe('30 November 2026');
  });

  it('row P1: says that a look is overdue, that none is owed, and that nobody looked yet', () => {
    show({ screening: found('MEDIUM', '2026-11-20'), next: [look] });
    expect(card().textContent).toContain('20 November 2026, overdue');
    cleanup();
    show({ screening: found('LOW', null), next: [look] });
    expect(card().textContent).toContain('No further look is owed now');
    cleanup();
    show({ screening: { risk: null, screenedOn: null, lookAgainBy: '2026-11-24' }, next: [look] });
    expect(card().textContent).toContain('Nobody looked yet');
    expect(within(card()).getByText('Looked at by').nextElementSibling?.textContent).toBe('24 November 2026');
  });

  it('row P1: is nothing where nobody looked and nobody may, and offers no act where the case is over', () => {
    show({});
    expect(screen.queryByRole('region', { name: 'The risk' })).toBeNull();
    cleanup();
    show({ screening: found('HIGH', null) });
    expect(within(card()).queryByRole('button')).toBeNull();
  });

  it('row P2: asks for the reasons for which no measure is needed, once somebody looked, and sends them', async () => {
    const { sent } = show({ screening: found('HIGH', '2026-11-30'), measure: open, next: [look, none] }, [
      [takeStepMutation, { data: { takeStep: 'c1' } }],
    ]);
    expect(within(card()).getByText('A look at the risk waits for an answer')).toBeTruthy();
    await press('Say that no measure is needed');
    await userEvent.type(screen.getByLabelText('Your reasons'), 'They do not meet.');
    await press('Do it…');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Do it' }));

    const answers = [{ name: 'REASONS', values: ['They do not meet.'] }];
    const input = { caseId: 'c1', event: 'FIND_NO_MEASURE', answers };
    await waitFor(() => expect(sent(takeStepMutation)).toMatchObject([{ input }]));
  });

  it.each<[string, Answers[number][1], RegExp]>([
    ['is refused', refused({ code: 'COMPLAINTS_NO_SCREENING', message: 'Look first.' }), /Look first/],
    ['cannot be reached', 'offline', /offline|connection|reach/i],
  ])('row P2: keeps the reasons and says why where it %s', async (_, answer, said) => {
    show({ screening: found('HIGH', '2026-11-30'), measure: open, next: [none] }, [[takeStepMutation, answer]]);
    await press('Say that no measure is needed');
    await userEvent.type(screen.getByLabelText('Your reasons'), 'They do not meet.');
    await press('Do it…');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Do it' }));

    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reasons').value).toBe('They do not meet.');
  });

  it('row P2: has each act once on the page', async () => {
    show({ screening: found('HIGH', '2026-11-30'), measure: open, next: [look, none] });

    expect(screen.getAllByRole('button', { name: 'Look at the risk' })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Say that no measure is needed' })).toHaveLength(1);
  });
});
