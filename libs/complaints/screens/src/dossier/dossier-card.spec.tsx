import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, showCase } from '../../test/show-case.js';
import { DossierCard } from './dossier-card.js';
import { bindCaseDossierMutation, openCaseDossierMutation } from './dossier.queries.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

const none = { on: null, proof: null, provedOn: null };
const openCaseDossier = {
  ...{ id: 'c1', reference: 'S-7K3Q', procedure: '1', compiledOn: '2026-11-22', events: 7, digest: 'ab12' },
  rights: [
    { right: 'CHARGES_SERVED', standing: 'MET', on: '2026-11-02', proof: 'OPENING', provedOn: '2026-11-03' },
    { right: 'TIME_TO_REPLY', standing: 'NOT_MET', ...none },
    { right: 'HEARD', standing: 'NOT_OWED', ...none },
  ],
  identityOpenings: [],
  emergencyOpenings: [],
  organs: [
    {
      ...{ organ: 'PANEL', event: 'DECIDE', on: '2026-11-20', members: 2, needed: 3 },
      checks: [{ check: 'NUMBER', met: false }],
    },
  ],
};
const show = (...answers: Answers[number][]) => showCase(<DossierCard caseId="c1" />, answers);
const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Show the dossier' }));

describe('reading the dossier', () => {
  it('shows nothing before it is asked for, then each right with its proof and who decided', async () => {
    show([openCaseDossierMutation, { data: { openCaseDossier } }]);
    expect(screen.queryByText(/Digest/)).toBeNull();

    await press();

    const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(lines[0]).toContain('Told in writing of the facts and of what may follow · Complied with');
    expect(lines[0]).toContain('opened after signing in');
    expect(lines[1]).toBe('Time to reply · Not complied with');
    expect(lines[2]).toBe('A hearing · Not in this procedure');
    expect(lines[3]).toContain('Not complied with: too few members');
    expect(screen.getByText('Digest of the 7 events of the case (SHA-256): ab12')).toBeTruthy();
  });

  it('is taken as a PDF in one click', async () => {
    const bindCaseDossier = { id: 'c1', name: 'proof.pdf', pages: 2, digest: 'ab', link: '/files/exhibit?link=x' };
    show([bindCaseDossierMutation, { data: { bindCaseDossier } }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Download as PDF' }));

    const link = await screen.findByRole('link', { name: 'Take proof.pdf' });
    expect(link.getAttribute('href')).toBe('/files/exhibit?link=x');
  });

  it.each([
    ['is refused', notFound],
    ['is offline', 'offline'],
  ] as const)('says so when its PDF %s', async (_, answer) => {
    show([bindCaseDossierMutation, answer]);
    await userEvent.click(await screen.findByRole('button', { name: 'Download as PDF' }));

    expect(await screen.findByText('The dossier could not be made into a file.')).toBeTruthy();
  });

  it.each([
    ['is refused', notFound],
    ['is offline', 'offline'],
  ] as const)('says so when it %s', async (_, answer) => {
    show([openCaseDossierMutation, answer]);

    await press();

    expect(await screen.findByText('The dossier could not be read.')).toBeTruthy();
  });
});
