import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { offerAgreedOutcomeMutation } from './appointed.queries.js';
import { OfferForm } from './offer-form.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const show = (answers: Answers) => showCase(<OfferForm caseId="c1" />, answers);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
async function filled() {
  await userEvent.selectOptions(await screen.findByLabelText('Which sanction'), 'CAUTION');
  await userEvent.type(screen.getByLabelText('Months that it lasts'), '24');
  await userEvent.type(screen.getByLabelText('What it is based on'), 'All is admitted.');
}

describe('offering an agreed outcome', () => {
  it('proposes it with its terms, once it was asked again, and never with the name', async () => {
    const { sent } = show([[offerAgreedOutcomeMutation, { data: { offerAgreedOutcome: 'p1' } }]]);
    await filled();
    await userEvent.click(screen.getByLabelText('The respondent admits the facts'));
    await press('Propose it…');
    await press('Propose it');

    const sanction = { kind: 'CAUTION', months: 24, named: false, roles: [], conditions: [] };
    const input = { caseId: 'c1', sanction, reasons: 'All is admitted.', admitted: true };
    await waitFor(() => expect(sent(offerAgreedOutcomeMutation)).toMatchObject([{ input }]));
  });

  it('sends nothing without a sanction and without what it is based on', async () => {
    const { sent } = show([]);
    await press('Propose it…');
    expect((await screen.findAllByText(/Choose a sanction\./)).length).toBeGreaterThan(0);
    expect(sent(offerAgreedOutcomeMutation)).toEqual([]);
  });

  it('keeps what was written when it is refused', async () => {
    const code = 'COMPLAINTS_FACTS_NOT_ADMITTED';
    show([[offerAgreedOutcomeMutation, refused({ code, message: 'The facts are not admitted.' })]]);
    await filled();
    await press('Propose it…');
    await press('Propose it');
    expect(await screen.findByText('The facts are not admitted.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What it is based on').value).toBe('All is admitted.');
  });
});
