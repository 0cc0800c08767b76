import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDraft, format, scheme } from '../../../test/a-draft.js';
import { type Answer, aServer, session, stale } from '../../../test/a-server.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { checkSchemeQuery, draftQuery, saveDraftMutation, schemeFormatQuery } from '../schemes.queries.js';
import type { DraftPlace } from './draft.js';
import { SchemeDraftScreen } from './draft-screen.js';

const well = { data: { checkScheme: { mistakes: [], blanks: [] } } };
const offline = { errors: [{ extensions: { code: 'INTERNAL', reference: 'req-1' } }] };

type Given = {
  readonly draft?: () => object;
  readonly save?: Answer;
  readonly check?: Answer;
  readonly place?: DraftPlace;
  readonly fails?: boolean;
  readonly personId?: string;
};

/** Shows a draft over a server; a save answers with the next revision unless it is said otherwise. */
function show({
  draft = aDraft,
  save,
  check = () => well,
  place = { tab: 'lines', part: 'identity' },
  fails = false,
  personId = session.personId,
}: Given = {}) {
  const saved: Answer = ({ document }) => ({ data: { saveSchemeDraft: aDraft({ revision: 4, document }) } });
  const server = aServer([
    [schemeFormatQuery, () => ({ data: { schemeFormat: JSON.stringify(format) } })],
    [draftQuery, () => (fails ? offline : { data: { schemeDraft: draft() } })],
    [saveDraftMutation, save ?? saved],
    [checkSchemeQuery, check],
  ]);
  const go = jest.fn();
  const { unmount } = showScreen(<SchemeDraftScreen draftId="draft" search={place} onSearch={go} />, {
    ...session,
    personId,
  });
  return { ...server, unmount, go };
}

const user = () => userEvent.setup({ delay: null });
const version = () => screen.findByLabelText<HTMLInputElement>('Version');
const press = async (name: string) => user().click(await screen.findByRole('button', { name }));
const withVersion = (text: string) => JSON.stringify({ ...scheme, version: text }, null, 2);

beforeAll(prepare);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('a draft', () => {
  it('is saved as the next revision of the one that was edited', async () => {
    const { sent } = show();
    await user().type(await version(), '-b');
    expect(screen.getByText('Not saved yet')).toBeTruthy();

    await press('Save');

    expect(await screen.findByText('Everything is saved')).toBeTruthy();
    expect(sent(saveDraftMutation)[0]?.variables).toMatchObject({
      id: 'draft',
      revision: 3,
      document: withVersion('2027.1-b'),
    });
  });

  it('takes the last change back, a word typed in one field being one', async () => {
    show();
    await user().type(await version(), '-beta');

    await press('Undo the last change');

    expect((await version()).value).toBe('2027.1');
    expect(screen.getByText('Everything is saved')).toBeTruthy();
  });

  it('says what is wrong beside its field, and how much there is', async () => {
    const mistakes = [{ path: 'version', line: 4, message: 'Too short.' }];
    const { go } = show({ check: () => ({ data: { checkScheme: { mistakes, blanks: [] } } }) });

    expect(await screen.findByText('1 mistake')).toBeTruthy();
    expect(screen.getByText('Too short.')).toBeTruthy();
    await press('Go to the first one');
    expect(go).toHaveBeenCalledWith({ tab: 'lines', part: 'identity' });
    await waitFor(async () => expect(document.activeElement).toBe(await version()));
  });

  it('can be saved though it could not be checked, and says that it was not saved', async () => {
    show({ check: () => offline, save: () => offline });
    await user().type(await version(), '-b');
    expect(await screen.findByText('Not checked: no answer')).toBeTruthy();

    await press('Save');

    expect(await screen.findByText('The draft was not saved.')).toBeTruthy();
    expect(screen.getByText('Not saved yet')).toBeTruthy();
  });

  it('says that it could not be loaded', async () => {
    show({ fails: true });

    expect(await screen.findByText('The draft could not be loaded.')).toBeTruthy();
  });
});

describe('unsaved work', () => {
  it('is found again after a reload, and can be given up', async () => {
    const { unmount } = show();
    await user().type(await version(), '-b');
    unmount();
    show();

    expect((await version()).value).toBe('2027.1-b');
    expect(screen.getByText('Your unsaved work was found again.')).toBeTruthy();
    await press('Back to what is saved');
    expect((await version()).value).toBe('2027.1');
    expect(localStorage.length).toBe(0);
  });

  it('is not shown to whoever signs in next in the same browser', async () => {
    const { unmount } = show();
    await user().type(await version(), '-b');
    unmount();
    const { unmount: leave } = show({ personId: 'bertrand' });

    expect((await version()).value).toBe('2027.1');
    expect(screen.queryByText('Your unsaved work was found again.')).toBeNull();
    leave();
    show();
    expect((await version()).value).toBe('2027.1-b');
  });

  it('is put together with what somebody else saved meanwhile, and is lost to neither', async () => {
    let theirs = aDraft();
    const title = { fr: 'Praticien', en: 'Practitioner of coaching' };
    const { sent } = show({
      draft: () => theirs,
      save: ({ revision, document }) => {
        if (revision !== 3) return { data: { saveSchemeDraft: aDraft({ revision: 5, document }) } };
        const changedBy = { id: 'bertrand', name: 'Bertrand Colin' };
        theirs = aDraft({ revision: 4, changedBy, document: JSON.stringify({ ...scheme, title }, null, 2) });
        return stale;
      },
    });
    await user().type(await version(), '-b');
    await press('Save');

    expect(await screen.findByText(/^Bertrand Colin saved revision 4 while you were working/)).toBeTruthy();
    expect(screen.getByText('You changed different things.')).toBeTruthy();
    await press('Put both together');
    await press('Save');

    await waitFor(() => expect(sent(saveDraftMutation).length).toBe(2));
    expect(JSON.parse(String(sent(saveDraftMutation)[1]?.variables['document']))).toEqual({
      ...scheme,
      version: '2027.1-b',
      title,
    });
    expect(sent(saveDraftMutation)[1]?.variables['revision']).toBe(4);
  });

  it('is kept aside by undo when the other’s is taken', async () => {
    let theirs = aDraft();
    show({
      draft: () => theirs,
      save: () => {
        theirs = aDraft({ revision: 4, document: withVersion('2028.1') });
        return stale;
      },
    });
    await user().type(await version(), '-b');
    await press('Save');
    expect(await screen.findByText('You both changed one thing:')).toBeTruthy();

    await press('Take theirs (undo brings mine back)');
    expect((await version()).value).toBe('2028.1');
    await press('Undo the last change');
    expect((await version()).value).toBe('2027.1-b');
  });
});

describe('the lines of a draft', () => {
  const list = { place: { tab: 'lines' } };

  it('each say themselves, and are duplicated under a name of their own and removed', async () => {
    const { sent } = show(list);

    const lines = within(await screen.findByRole('region', { name: 'Lines' }));
    expect(lines.getByText(/A hundred hours\./)).toBeTruthy();
    await press('Duplicate: Hours');
    await press('Save');

    await waitFor(() => expect(sent(saveDraftMutation).length).toBe(1));
    const saved = JSON.parse(String(sent(saveDraftMutation)[0]?.variables['document'])) as typeof scheme;
    expect(saved.requirements.map(({ id }) => id)).toEqual(['hours', 'hours-2']);
  });

  it('have no form while the text is no JSON, and are lost by nothing', async () => {
    show({ draft: () => aDraft({ document: '{ "format": 1,' }), ...list });

    expect(await screen.findByText('The text is no JSON at the moment, so there is no form for it.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mend it in the text' }).getAttribute('href')).toBe(
      '/office/schemes/drafts/draft?tab=json',
    );
  });
});

describe('the fees of a draft', () => {
  const fees = { currency: 'EUR', dueBefore: 'never', first: { n1: 9000, n2: 12_000 } };
  const costing = () => aDraft({ document: JSON.stringify({ ...scheme, fees }) });

  it('stand among its parts with their currency and what waits for them', async () => {
    show({ draft: costing, place: { tab: 'lines' } });

    const item = (await screen.findByRole('link', { name: 'Fees' })).closest('li');
    expect(item?.textContent).toBe('FeesEUR · never');
  });

  it('are written level by level, in minor units', async () => {
    const { sent } = show({ draft: costing, place: { tab: 'lines', part: 'fees' } });

    const second = await screen.findByLabelText<HTMLInputElement>('Level 2');
    await user().clear(second);
    await user().type(second, '12500');
    await press('Save');

    await waitFor(() => expect(sent(saveDraftMutation).length).toBe(1));
    const saved = JSON.parse(String(sent(saveDraftMutation)[0]?.variables['document'])) as { readonly fees: object };
    expect(saved.fees).toEqual({ ...fees, first: { n1: 9000, n2: 12_500 } });
  });
});
