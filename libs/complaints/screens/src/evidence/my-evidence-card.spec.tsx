import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answers, refused, showCase } from '../../test/show-case.js';
import { takeEveryFile } from '../../test/take-every-file.js';
import { openMyEvidenceMutation, putInMyExhibitMutation } from './evidence.queries.js';
import { MyEvidenceCard } from './my-evidence-card.js';

const disclosed = {
  ...{ id: 'e1', number: 1, kind: 'MESSAGE', mine: false, title: 'A message of May', on: '2026-11-20' },
  digest: 'abcdef0123456789',
};
const given = { ...disclosed, id: 'e2', number: 2, mine: true, title: 'My contract', kind: 'DOCUMENT' };

function show(exhibits: readonly object[] | null, answers: Answers = []) {
  const opened = exhibits === null ? ('offline' as const) : { data: { openMyEvidence: { id: 'c1', exhibits } } };
  return showCase(<MyEvidenceCard reference="S-7K3Q" />, [[openMyEvidenceMutation, opened], ...answers]);
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('the evidence for the respondent', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
    takeEveryFile();
  });
  afterEach(cleanup);

  it('is asked for only when they open it; what was disclosed has no way to the file, what they gave has', async () => {
    const server = show([disclosed, given]);
    expect(await screen.findByText(/A finding rests on nothing else/)).toBeTruthy();
    expect(server.sent(openMyEvidenceMutation)).toEqual([]);
    await press('Open the evidence');
    const list = await screen.findByRole('list', { name: 'What you gave and what was disclosed to you' });
    const [first, second] = within(list).getAllByRole('listitem');

    expect(first?.textContent).toContain('Message · disclosed to you on 20 November 2026 · fingerprint abcdef012345');
    expect(within(first!).queryByRole('link')).toBeNull();
    // Each look is written down: nothing is asked for before they press.
    expect(document.querySelector('.document')).toBeNull();
    await press('Look at the pages of exhibit 1');
    expect(document.querySelector('.document')).not.toBeNull();
    expect(within(second!).getByRole('link').getAttribute('href')).toBe('/files/complaints/e2');
  });

  it('takes a file of theirs, and says at the form why one is not taken', async () => {
    const message = 'This file is an exhibit already. Send it again to put it in another time.';
    const no = refused({ code: 'COMPLAINTS_FILE_ALREADY_USED', message, path: 'file' });
    const server = show([], [[putInMyExhibitMutation, no, { data: { putInMyExhibit: 'e3' } }]]);
    await press('Open the evidence');
    await press('Give a file of your own');
    await userEvent.click(screen.getByRole('radio', { name: 'Other document' }));
    await userEvent.type(screen.getByLabelText('Title of the exhibit'), 'My contract');
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File(['%PDF-1.4'], 'contrat.pdf', { type: 'application/pdf' }),
    );
    await press('Give it');
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    await press('Give it');

    await waitFor(() => expect(server.sent(openMyEvidenceMutation)).toHaveLength(2));
    expect(server.sent(putInMyExhibitMutation)[1]).toMatchObject({
      input: { reference: 'S-7K3Q', kind: 'DOCUMENT', title: 'My contract' },
    });
  });

  it.each<[string, readonly object[] | null, RegExp]>([
    ['there is nothing', [], /Nothing was disclosed to you yet/],
    ['the network is gone', null, /The evidence could not be opened/],
  ])('says so when %s', async (_, exhibits, words) => {
    show(exhibits);
    await press('Open the evidence');
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
