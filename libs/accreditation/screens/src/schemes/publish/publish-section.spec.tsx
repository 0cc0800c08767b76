import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, format, scheme } from '../../../test/a-draft.js';
import { aServer } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { SchemeDraftScreen } from '../draft/draft-screen.js';
import { checkSchemeQuery, draftQuery, schemeFormatQuery } from '../schemes.queries.js';
import { approveMutation, checkLineMutation, publishMutation } from './publish.queries.js';

const bertrand = { id: 'bertrand', name: 'Bertrand Colin' };
const line = { ruleId: 'hours', title: 'Hours', checkedBy: [], checkedByMe: false };
const approval = { by: bertrand, at: '2026-11-22T09:00:00Z' };

function show(draft: object) {
  const server = aServer([
    [schemeFormatQuery, () => ({ data: { schemeFormat: JSON.stringify(format) } })],
    [draftQuery, () => ({ data: { schemeDraft: aDraft(draft) } })],
    [checkSchemeQuery, () => ({ data: { checkScheme: { mistakes: [], blanks: [] } } })],
    [
      checkLineMutation,
      () => ({ data: { checkSchemeLine: aDraft({ lines: [{ ...line, checkedBy: [bertrand], checkedByMe: true }] }) } }),
    ],
    [approveMutation, () => ({ data: { approveSchemeDraft: aDraft({ approval }) } })],
    [publishMutation, () => ({ data: { publishSchemeDraft: aDraft({ approval, status: 'PUBLISHED' }) } })],
  ]);
  showScreen(<SchemeDraftScreen draftId="draft" search={{ tab: 'publish' }} onSearch={jest.fn()} />);
  return server;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(prepare);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('before an approval', () => {
  it('everything in the way is said, with the way to where it is mended', async () => {
    show({
      hindrances: [{ code: 'ACCREDITATION_DRAFT_MISTAKES', message: 'There is a mistake.' }],
      mistakes: [{ path: 'requirements.0.window.kind', line: 12, message: 'Choose one.' }],
    });

    expect(await screen.findByText('There is a mistake.')).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Requirements › Hours › Window › Kind of window' });
    expect(way.getAttribute('href')).toBe('/office/schemes/drafts/draft?tab=lines&part=line-0');
    expect(screen.getByRole('button', { name: 'Approve…' }).hasAttribute('disabled')).toBe(true);
  });

  it('a line is compared with its source, which is shown', async () => {
    const { sent } = show({ lines: [line] });

    const card = within(await screen.findByRole('region', { name: 'Lines with a source' }));
    expect(card.getByText('A hundred hours.')).toBeTruthy();
    expect(card.getByText(/ITCA, Guide, §3 · seen on/)).toBeTruthy();
    expect(card.getByRole('link', { name: 'Open the source' }).getAttribute('href')).toBe('https://guide.example');
    expect(card.getByText('0 of 1 are checked by two persons.')).toBeTruthy();
    await press('I have compared it with its source: Hours');

    expect(sent(checkLineMutation)[0]?.variables).toMatchObject({ id: 'draft', revision: 3, ruleId: 'hours' });
    expect(await screen.findByText('Checked by Bertrand Colin')).toBeTruthy();
  });

  it('a source that is no web address leads nowhere', async () => {
    const [hours] = scheme.requirements;
    const source = { ...hours?.source, url: 'javascript:alert(1)' };
    show({ lines: [line], document: JSON.stringify({ ...scheme, requirements: [{ ...hours, source }] }) });

    expect(await screen.findByText(/ITCA, Guide/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the source' })).toBeNull();
  });
});

describe('an approval and a publication', () => {
  it('are asked once more, and take exactly what is saved', async () => {
    const { sent } = show({});

    await press('Approve…');
    expect(sent(approveMutation)).toEqual([]);
    await press('Approve the draft');

    expect(sent(approveMutation)[0]?.variables).toMatchObject({ id: 'draft', revision: 3 });
    expect(await screen.findByText(/by Bertrand Colin/)).toBeTruthy();
  });

  it('tell from when it decides and which version decides on the way', async () => {
    const document = JSON.stringify({ ...scheme, transition: { by: 'cycle', formerUntil: '2027-06-30' } });
    const { sent } = show({ approval, document });

    await press('Publish…');
    const dialog = within(screen.getByRole('dialog', { name: 'Publish this version?' }));
    expect(dialog.getByText('1 January 2027')).toBeTruthy();
    expect(dialog.getByText(/at the beginning of the cycle decides\. .* until 30 June 2027\./)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Publish the version' }));

    expect(sent(publishMutation)[0]?.variables).toMatchObject({ id: 'draft', revision: 3 });
  });
});
