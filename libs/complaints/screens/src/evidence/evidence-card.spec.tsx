import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { takeEveryFile } from '../../test/take-every-file.js';
import type { CaseFunction } from '../course.js';
import { EvidenceCard } from './evidence-card.js';
import {
  discloseExhibitMutation,
  openEvidenceMutation,
  putInExhibitMutation,
  withdrawDisclosureMutation,
} from './evidence.queries.js';

const act = {
  ...{ id: 'd1', to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title: 'A message of May' },
  ...{ disclosedOn: '2026-11-20', withdrawnOn: null, withdrawnBecause: null },
};
const exhibit = {
  ...{ id: 'e1', number: 1, version: 1, kind: 'MESSAGE', source: 'COMPLAINANT', putInAs: 'CASE_MANAGER' },
  ...{ putInOn: '2026-11-12', title: 'To the employer', digest: 'abcdef0123456789', mayOpen: true },
  ...{ mayBeReliedOn: false, disclosures: [] as object[] },
};
const redacted = { ...exhibit, id: 'e2', version: 2, mayBeReliedOn: true, disclosures: [act] };

function show(exhibits: readonly object[] | null, mine: readonly CaseFunction[], answers: Answers = []) {
  const opened = exhibits === null ? ('offline' as const) : { data: { openEvidence: { id: 'c1', exhibits } } };
  return showCase(<EvidenceCard caseId="c1" mine={mine} />, [[openEvidenceMutation, opened], ...answers]);
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const row = async (name: string) => {
  const list = within(await screen.findByRole('list', { name: 'What was put into the case' }));
  return list.getByText(name).closest('li')!;
};

describe('the evidence of a case', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
    takeEveryFile();
  });
  afterEach(cleanup);

  it('is asked for only when somebody opens it, and is there for nobody whose function reads none', async () => {
    const server = show([], ['CASE_MANAGER']);
    expect(await screen.findByText(/Each opening is written down/)).toBeTruthy();
    expect(server.sent(openEvidenceMutation)).toEqual([]);
    cleanup();
    show([], ['REVIEWER', 'INTERIM_PANEL']);
    expect(screen.queryByRole('region', { name: 'Evidence in the case' })).toBeNull();
  });

  it('says of each version what it is, from whom, who put it in, and before whom it came', async () => {
    show([exhibit, redacted], ['CASE_MANAGER']);
    await press('Open the evidence');
    const [first, second] = [await row('Exhibit 1'), await row('Exhibit 1, version 2, redacted')];

    expect(first.textContent).toContain('To the employer');
    expect(first.textContent).toContain(
      'Message · from the complainant · put in on 12 November 2026 by: case manager · fingerprint abcdef012345',
    );
    expect(first.textContent).toContain('no finding may rest on it');
    expect(within(first).getByRole('link', { name: 'Take the file of Exhibit 1' }).getAttribute('href')).toBe(
      '/files/complaints/e1',
    );
    expect(second.textContent).toContain('a finding may rest on it');
    expect(second.textContent).toContain('To the respondent, on 20 November 2026 · The charges rest on it');
  });

  it('gives a panel what it may read, of the rest that it is there, and nothing to do', async () => {
    const hidden = { ...exhibit, title: null, digest: null, mayOpen: false };
    show([hidden], ['PANEL']);
    await press('Open the evidence');
    const only = await row('Exhibit 1');

    expect(only.textContent).toContain('that it is there is all that your function reads of it');
    expect(within(only).queryByRole('link')).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Open the evidence again']);
  });

  it('is disclosed to a party on a ground, under a title for them, once it is asked again', async () => {
    const server = show([exhibit], ['CASE_MANAGER'], [[discloseExhibitMutation, { data: { discloseExhibit: 'd' } }]]);
    await press('Open the evidence');
    await press(/^Disclose it to a party/);
    // Who gave it has it already.
    expect(screen.queryByRole('radio', { name: 'To the complainant' })).toBeNull();
    await press('Disclose…');
    for (const mistake of ['Say to whom.', 'Say on what ground.', 'Give it a title for them.'])
      expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: 'To the respondent' }));
    await userEvent.click(screen.getByRole('radio', { name: 'The charges rest on it' }));
    await userEvent.type(screen.getByLabelText('Title for them'), 'A message');
    await press('Disclose…');
    expect(server.sent(discloseExhibitMutation)).toEqual([]);
    const question = within(await screen.findByRole('dialog', { name: 'Disclose Exhibit 1?' }));
    await userEvent.click(question.getByRole('button', { name: 'Disclose it' }));

    await waitFor(() =>
      expect(server.sent(discloseExhibitMutation)).toMatchObject([
        { input: { exhibitId: 'e1', to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title: 'A message' } },
      ]),
    );
    await waitFor(() => expect(server.sent(openEvidenceMutation)).toHaveLength(2));
  });

  it('says at the field why a disclosure is refused, and keeps the question while the server is out of reach', async () => {
    const message = 'This title holds the name that the coach is not to read. Change it.';
    const no = refused({ code: 'COMPLAINTS_TITLE_NAMES_COMPLAINANT', message, path: 'title' });
    show([exhibit], ['CASE_MANAGER'], [[discloseExhibitMutation, 'offline', no]]);
    await press('Open the evidence');
    await press(/^Disclose it to a party/);
    await userEvent.click(screen.getByRole('radio', { name: 'To the respondent' }));
    await userEvent.click(screen.getByRole('radio', { name: 'The law requires it' }));
    await userEvent.type(screen.getByLabelText('Title for them'), 'Zoé');
    await press('Disclose…');
    const question = within(await screen.findByRole('dialog'));
    await userEvent.click(question.getByRole('button', { name: 'Disclose it' }));
    expect(await question.findByText(/Nothing is lost: try again/)).toBeTruthy();
    await userEvent.click(question.getByRole('button', { name: 'Disclose it' }));

    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is withdrawn from sight for an error from a list; what was withdrawn says since when and why', async () => {
    const gone = { ...act, id: 'd0', withdrawnOn: '2026-11-21', withdrawnBecause: 'TOO_EARLY' };
    const server = show(
      [{ ...redacted, disclosures: [gone, act] }],
      ['CASE_MANAGER'],
      [[withdrawDisclosureMutation, { data: { withdrawDisclosure: true } }]],
    );
    await press('Open the evidence');
    expect(await screen.findByText(/Out of sight since 21 November 2026. It was too early/)).toBeTruthy();
    await press(/^Withdraw it from sight/);
    await press('Withdraw…');
    expect((await screen.findAllByText('Say by which error.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: 'It was the wrong version' }));
    await press('Withdraw…');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw it' }));

    await waitFor(() =>
      expect(server.sent(withdrawDisclosureMutation)).toMatchObject([{ disclosureId: 'd1', because: 'WRONG_VERSION' }]),
    );
  });

  it('takes a file from an investigator, who discloses nothing; a redacted version has the kind of the first', async () => {
    const server = show([exhibit], ['INVESTIGATOR'], [[putInExhibitMutation, { data: { putInExhibit: 'e2' } }]]);
    await press('Open the evidence');
    await press('Put a file into the case');
    expect(screen.queryByRole('button', { name: /^Disclose it to a party/ })).toBeNull();
    await press('Put it into the case');
    for (const mistake of ['Say what it is.', 'Say from whom it comes.', 'Give it a title.', 'Choose the file.'])
      expect((await screen.findAllByText(mistake)).length).toBeGreaterThan(0);
    // Nothing was refused, and nothing is put in without a file.
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on without it' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Redacted version of'), 'e1');
    await userEvent.type(screen.getByLabelText('Title of the exhibit'), 'Redacted');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input!, new File(['%PDF-1.4'], 'Zoé.pdf', { type: 'application/pdf' }));
    await press('Put it into the case');

    await waitFor(() =>
      expect(server.sent(putInExhibitMutation)).toMatchObject([
        {
          input: {
            ...{ caseId: 'c1', kind: 'MESSAGE', source: 'COMPLAINANT', title: 'Redacted', redacts: 'e1' },
            file: expect.stringMatching(/^ticket/),
          },
        },
      ]),
    );
  });

  it.each<[string, readonly object[] | null, RegExp]>([
    ['nothing was put in', [], /Nothing was put into this case yet/],
    ['the network is gone', null, /The evidence could not be opened/],
  ])('says so when %s', async (_, exhibits, words) => {
    show(exhibits, ['REGISTRAR']);
    await press('Open the evidence');
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
