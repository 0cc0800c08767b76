import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asked, aServer, engagement, hashOf, made, madeForGiver, none } from '../../test/given-feedback.js';
import { makeFeedbackLinkMutation, makeGiverFeedbackLinkMutation } from './feedback.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object, which the component library asks to escape a name, and no encoder, which the code is made with.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextEncoder });
});
afterEach(cleanup);

describe('asking somebody else than a client', () => {
  const open = { state: 'OPEN', until: '2027-02-20', answeredIn: null };

  it('asks the sponsor where an engagement has one, in the words of their page', async () => {
    const sent = aServer({
      engagements: [engagement('Atlas', null, 'Port'), engagement('Dune')],
      make: () => made('abc'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback: Port, Atlas' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ask for feedback: Port' }));
    expect(dialog.getByText(/^Éric Blanc leaves decisions/)).toBeTruthy();
    expect(dialog.getByText(/only among those of five clients/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));

    expect(await dialog.findByText('http://localhost/f/abc')).toBeTruthy();
    const variables = expect.objectContaining({ engagementId: 'Atlas', giver: 'SPONSOR' });
    expect(sent).toContainEqual({ document: hashOf(makeFeedbackLinkMutation), variables });
    expect(screen.queryByRole('button', { name: /Dune, / })).toBeNull();
  });

  it('asks first of whom, and offers a sponsor only where there is one', async () => {
    aServer({ engagements: [engagement('Atlas')] });
    await screen.findByText('Atlas');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for feedback…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ask for feedback' }));

    expect(dialog.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'A clientThe person or the team that you coach.',
      'A supervisorWho supervises your work.',
      'A peerAnother coach who knows your work.',
    ]);
  });

  it('lets a supervisor be asked under a pseudonym, and asks about one that looks like a name', async () => {
    const sent = aServer({ names: ['Sophie'] as unknown as object[], makeForGiver: madeForGiver });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Ask for feedback' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));
    expect(dialog.getAllByText('Choose a pseudonym.').length).toBeGreaterThan(0);

    await userEvent.type(dialog.getByRole('textbox', { name: 'Pseudonym' }), 'Sophie');
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));
    await userEvent.click(await dialog.findByRole('checkbox', { name: /It is a pseudonym/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Make the link' }));

    expect(await dialog.findByText('http://localhost/f/xyz')).toBeTruthy();
    const input = { kind: 'SUPERVISOR', label: 'Sophie', nameIsPseudonym: true };
    const variables = expect.objectContaining({ input });
    expect(sent).toContainEqual({ document: hashOf(makeGiverFeedbackLinkMutation), variables });
  });

  it('says at the field why a pseudonym is refused', async () => {
    const refusals = [{ code: 'PRACTICE_GIVER_LABEL_IN_USE', message: 'It stands for somebody else.', path: 'label' }];
    const makeForGiver = () => ({ data: null, errors: [{ extensions: { code: 'REFUSED', refusals } }] });
    aServer({ makeForGiver });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for feedback…' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Pseudonym' }), 'Phare');
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect((await screen.findAllByText('It stands for somebody else.')).length).toBeGreaterThan(1);
  });

  it('lists supervisors and peers by kind, and asks one of them again', async () => {
    const givers = [
      { id: 'g1', kind: 'SUPERVISOR', label: 'Phare', feedback: asked('ANSWERED', '2026-09') },
      { id: 'g2', kind: 'PEER', label: 'Dune', feedback: open },
    ];
    const sent = aServer({ givers, makeForGiver: madeForGiver });
    const supervisors = within(await screen.findByRole('list', { name: 'Supervisors asked' }));
    expect(supervisors.getByText('Feedback given in September 2026')).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Peers asked' })).getByRole('button', { name: /Withdraw/ }),
    ).toBeTruthy();

    await userEvent.click(supervisors.getByRole('button', { name: 'Ask for feedback: Phare' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

    expect(await screen.findByText('http://localhost/f/xyz')).toBeTruthy();
    const variables = expect.objectContaining({ input: expect.objectContaining({ label: 'Phare' }) });
    expect(sent).toContainEqual({ document: hashOf(makeGiverFeedbackLinkMutation), variables });
  });

  it('counts who has answered by kind, while nothing of it can be shown', async () => {
    const counted = [
      { kind: 'CLIENT', givers: 3 },
      { kind: 'SUPERVISOR', givers: 1 },
    ];
    aServer({ feedback: () => ({ data: { myFeedback: { ...none, answered: 4, givers: counted } } }) });

    expect((await screen.findByText('4 answers so far')).closest('p')?.textContent).toBe(
      '4 answers so far · 3 clients · 1 supervisor',
    );
  });
});
