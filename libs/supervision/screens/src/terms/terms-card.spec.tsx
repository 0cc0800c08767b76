import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { show } from '../../test/show.js';
import { answerTermsMutation, declareMutation, proposeTermsMutation, termsQuery } from './terms.queries.js';
import { TermsCard } from './terms-card.js';

const terms = (id: string, changes: object = {}) => ({
  ...{ id, form: 'INDIVIDUAL', everyWeeks: 4, minutes: 90, limits: ['LEGAL_DUTY', 'SERIOUS_HARM'] },
  ...{ proposedBy: 'SUPERVISEE', proposedOn: '2026-11-20', state: 'AGREED', answeredOn: '2026-11-21' },
  ...changes,
});

const relations = { superviseeDeclaredOn: '2026-01-03', superviseeDueOn: '2027-01-03', superviseeIsDue: false };
const nothing = { barredSince: null, underReview: false, reviewReason: null };

const mine = (changes: object = {}) => ({
  data: {
    myAgreements: [
      {
        ...{ id: 'a', status: 'ACCEPTED', superviseeRelations: [], supervisor: { name: 'Claire Morel' }, terms: [] },
        ...{ relations: { ...relations, ...nothing } },
        ...changes,
      },
    ],
  },
});

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('what I agreed on', () => {
  it('says of an agreement of before that its terms were not set down', async () => {
    show(<TermsCard />, [[termsQuery, mine()]]);

    expect(await screen.findByText(/Terms not set down\./)).toBeTruthy();
    expect(screen.getByText(/You are asked again on/).textContent).toContain('3 January 2027');
  });

  it('keeps earlier terms to be read, with their days', async () => {
    const earlier = terms('one', { form: 'PEER', answeredOn: '2026-02-03' });
    show(<TermsCard />, [[termsQuery, mine({ terms: [terms('two', { form: 'GROUP' }), earlier] })]]);
    const row = await screen.findByRole('listitem', { name: '' });

    expect(row.textContent).toContain('Terms in force since');
    expect(row.textContent).toMatch(/In a group that the supervisor leads.*every 4 weeks.*3 February 2026.*peers/s);
  });

  it('lets me sign what my supervisor proposes', async () => {
    const proposed = terms('t', { state: 'WAITING', proposedBy: 'SUPERVISOR', answeredOn: null });
    const sent = show(<TermsCard />, [[termsQuery, mine({ terms: [proposed] })]]);
    await press('Sign these terms');

    expect(sent(answerTermsMutation)).toMatchObject([{ agreementId: 'a', termsId: 't', agree: true }]);
    expect(screen.queryByRole('button', { name: 'Propose other terms' })).toBeNull();
  });

  it('proposes terms, with the limits that always stand', async () => {
    const sent = show(<TermsCard />, [[termsQuery, mine()]]);
    await press('Propose other terms');
    fireEvent.click(screen.getByRole('checkbox', { name: /shown to the association are false/ }));
    fireEvent.change(screen.getByLabelText(/every how many weeks/), { target: { value: '6' } });
    await press('Send the terms');

    expect(sent(proposeTermsMutation)).toMatchObject([
      {
        agreementId: 'a',
        terms: {
          ...{ form: 'INDIVIDUAL', everyWeeks: 6, minutes: null },
          limits: ['LEGAL_DUTY', 'SERIOUS_HARM', 'EVIDENCE_FRAUD'],
        },
      },
    ]);
  });

  it('asks for the declaration of the year, where “none” is said on purpose', async () => {
    const sent = show(<TermsCard />, [
      [termsQuery, mine({ relations: { ...relations, ...nothing, superviseeIsDue: true } })],
    ]);
    expect(await screen.findByText('Declaration due')).toBeTruthy();
    await press('Declare my relations');
    await press('Send my declaration');
    expect(sent(declareMutation)).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    await press('Send my declaration');

    expect(sent(declareMutation)).toMatchObject([
      { input: { agreementId: 'a', relations: [], relationsDeclared: true } },
    ]);
  });

  it('says that a relation stands in the way, since when and why', async () => {
    const barred = { barredSince: '2026-11-22', reviewReason: 'NOT_FREE_TO_SPEAK', underReview: false };
    show(<TermsCard />, [[termsQuery, mine({ relations: { ...relations, ...barred } })]]);

    const said = await screen.findByText(/A relation stands in the way/);
    expect(said.textContent).toContain('22 November 2026');
    expect(said.textContent).toContain('One of the two would not be free to speak.');
    expect(screen.getByText('Sessions cannot be logged')).toBeTruthy();
  });
});
