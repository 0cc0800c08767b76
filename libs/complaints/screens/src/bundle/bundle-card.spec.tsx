import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, notFound, refused, showCase } from '../../test/show-case.js';
import { BundleCard, MyBundleCard } from './bundle-card.js';
import {
  bindBundleMutation,
  bindMyBundleMutation,
  openBundleMutation,
  openMyBundleMutation,
} from './bundle.queries.js';

const charges = {
  ...{ id: 'p1', state: 'SHOWN', event: 'SERVE', title: null, on: '2026-11-20', page: 2, pages: 1, exhibit: null },
  ...{ texts: ['To have told the employer.'], clauses: ['CF-1'], digest: 'abcdef0123456789' },
};
const message = {
  ...{ id: 'p2', state: 'SHOWN', event: null, title: 'A message of May', on: '2026-12-02', page: 3, pages: 4 },
  ...{ texts: [], clauses: [], digest: '0123456789abcdef', exhibit: { number: 1, version: 2, source: 'COMPLAINANT' } },
};
const gone = { ...message, id: 'p3', state: 'OUT_OF_SIGHT', title: null, digest: null, page: 7 };
const bundle = {
  ...{ id: 'c1', servedOn: '2027-01-04', pages: 15 },
  sections: [
    { section: 'CHARGES', page: 2, papers: [charges] },
    { section: 'COMPLAINANT', page: 3, papers: [message, gone] },
  ],
};
const handed = {
  id: 'c1',
  name: 'hearing-bundle-S-7K3Q.pdf',
  pages: 15,
  digest: 'ab12',
  link: '/files/exhibit?link=x',
};

const show = (...answers: Answers[number][]) => showCase(<BundleCard caseId="c1" mine={['PANEL']} />, answers);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const opened = (changes: object = {}) => ({ data: { openBundle: { ...bundle, ...changes } } });

describe('the hearing bundle on a page', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
  });
  afterEach(cleanup);

  it('is asked for only when it is opened; then its papers are in sections, each with its page', async () => {
    const server = show([openBundleMutation, opened()]);
    expect(await screen.findByText(/the same for the panel and for the respondent/)).toBeTruthy();
    expect(server.sent(openBundleMutation)).toEqual([]);
    await press('Open the bundle');

    expect(await screen.findByText(/Served on 4 January 2027. 15 pages/)).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'Papers of the complainant' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^Exhibit 1, version 2, redacted: A message of Mayp. 3from the complainant · 2 December 2026/,
      ),
      expect.stringMatching(/^Exhibit 1, version 2, redactedp. 7Disclosed by error and withdrawn from sight/),
    ]);
    expect(within(rows[1]!).queryByRole('button')).toBeNull();
    await press(/Read it/);
    expect(await screen.findByText('To have told the employer.')).toBeTruthy();
    // Each look is written down: nothing is asked for before they press.
    expect(document.querySelector('.document')).toBeNull();
    await press(/Look at the pages of/);
    expect(document.querySelector('.document')).not.toBeNull();
  });

  it('is made into one PDF when its reader asks, and is taken by a link', async () => {
    show([openBundleMutation, opened()], [bindBundleMutation, { data: { bindBundle: handed } }]);
    await press('Open the bundle');
    expect(screen.queryByRole('link')).toBeNull();
    await press('Make one PDF of it');

    const link = await screen.findByRole('link', { name: 'Take hearing-bundle-S-7K3Q.pdf' });
    expect(link.getAttribute('href')).toBe('/files/exhibit?link=x');
    expect(screen.getByText('Fingerprint of the file (SHA-256): ab12')).toBeTruthy();
  });

  it('is the respondent’s by the reference of their case', async () => {
    const answers: Answers = [
      [openMyBundleMutation, { data: { openMyBundle: bundle } }],
      [bindMyBundleMutation, { data: { bindMyBundle: handed } }],
    ];
    const server = showCase(<MyBundleCard reference="S-7K3Q" />, answers);
    await press('Open the bundle');
    await press('Make one PDF of it');

    expect(await screen.findByRole('link', { name: /^Take/ })).toBeTruthy();
    expect(server.sent(bindMyBundleMutation)[0]).toMatchObject({ reference: 'S-7K3Q' });
  });

  it('says why it is not made into one file', async () => {
    const message = 'This bundle is too large for one file.';
    const no = refused({ code: 'COMPLAINTS_BUNDLE_TOO_LARGE', message });
    show([openBundleMutation, opened()], [bindBundleMutation, no]);
    await press('Open the bundle');
    await press('Make one PDF of it');

    expect(await screen.findByText(message)).toBeTruthy();
  });

  it.each<[string, object | 'offline', RegExp]>([
    ['there is none yet', opened({ servedOn: null, sections: [] }), /There is no bundle yet/],
    ['it is in preparation', opened({ servedOn: null }), /In preparation: nobody was given this bundle yet/],
    ['the reader is refused', notFound, /The bundle could not be opened/],
    ['the network is gone', 'offline', /The bundle could not be opened/],
  ])('says so when %s', async (_, answer, words) => {
    show([openBundleMutation, answer]);
    await press('Open the bundle');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('is nobody’s who has no part in the hearing', () => {
    showCase(<BundleCard caseId="c1" mine={['INVESTIGATOR']} />, []);
    expect(screen.queryByText('Hearing bundle')).toBeNull();
  });
});
