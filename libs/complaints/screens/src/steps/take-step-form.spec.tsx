import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import type { StepInCase } from '../course.js';
import { takeStepMutation } from './plain-step.queries.js';
import type { PlainStep } from './step-words.js';
import { TakeStepForm } from './take-step-form.js';
import type { AskedInStep } from './steps.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const asks = (name: AskedInStep['name'], kind: AskedInStep['kind'], of: string[] = []): AskedInStep => ({
  ...{ name, kind, of, needed: true },
});
const REASONS = asks('REASONS', 'TEXT');
const done = { data: { takeStep: 'c1' } };

function show(event: PlainStep, changes: Partial<Omit<StepInCase, 'event'>> = {}, answer: Answers[number][1] = done) {
  const step = { event, asked: [REASONS], joint: false, refusals: [], ...changes };
  return showCase(<TakeStepForm caseId="c1" step={step} />, [[takeStepMutation, answer]]);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const confirm = async (word: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: word }));

describe('a step that is taken as it is', () => {
  it('asks what the server says that it asks, and sends what was answered', async () => {
    const closure = asks('CLOSURE', 'CHOICE', ['not-of-this-body', 'nothing-alleged']);
    const { sent } = show('CLOSE_INADMISSIBLE', { asked: [closure, REASONS] });
    await press('Close the case as not admissible');
    await userEvent.click(screen.getByRole('radio', { name: 'It does not concern a member of this body' }));
    await userEvent.type(screen.getByLabelText('Your reasons'), 'Elsewhere.');
    await press('Do it…');
    await confirm('Do it');

    await waitFor(() => expect(sent(takeStepMutation)).toHaveLength(1));
    expect(sent(takeStepMutation)[0]).toMatchObject({
      input: {
        caseId: 'c1',
        event: 'CLOSE_INADMISSIBLE',
        answers: [
          { name: 'CLOSURE', values: ['not-of-this-body'] },
          { name: 'REASONS', values: ['Elsewhere.'] },
        ],
      },
    });
  });

  it('takes a declaration, a day and any of several', async () => {
    const asked = [
      asks('FACTS_ONLY', 'DECLARED'),
      asks('FACTS_UNTIL', 'DAY'),
      { ...asks('FEATURES', 'CHOICES', ['minor', 'crime']), needed: false },
    ];
    const { sent } = show('FILE_REPORT', { asked });
    await press('File the investigation report');
    await userEvent.click(screen.getByRole('checkbox', { name: /facts alone/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'A crime' }));
    await press('Do it…');
    expect(sent(takeStepMutation)).toEqual([]);
    expect(screen.getAllByText('This is needed.').length).toBeGreaterThan(0);
  });

  it('is not sent before all that is needed is there', async () => {
    const { sent } = show('GO_ON_ALONE');
    await press('Go on without the complainant');
    await press('Do it…');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent(takeStepMutation)).toEqual([]);
  });

  it('says of a step of several that it is proposed alone', async () => {
    show('CLOSE_NO_CASE', { joint: true });
    await press('Close the case: there is no case to answer');
    await userEvent.type(screen.getByLabelText('Your reasons'), 'None.');
    await press('Propose it…');
    expect((await screen.findByRole('dialog')).textContent).toContain('Nothing happens yet');
  });

  it('says a refusal at the field that it is about', async () => {
    const no = refused({ code: 'COMPLAINTS_TEXT_TOO_LONG', message: 'This text cannot be longer.', path: 'reasons' });
    show('GO_ON_ALONE', {}, no);
    await press('Go on without the complainant');
    await userEvent.type(screen.getByLabelText('Your reasons'), 'Why.');
    await press('Do it…');
    await confirm('Do it');
    expect((await screen.findAllByText('This text cannot be longer.')).length).toBe(2);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your reasons').value).toBe('Why.');
  });

  it('says what it waits for, and offers nothing to fill in', () => {
    show('CLOSE_NO_CASE', { refusals: [{ code: 'X', message: 'The time to comment runs.' }] });
    expect(screen.getByText('The time to comment runs.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
