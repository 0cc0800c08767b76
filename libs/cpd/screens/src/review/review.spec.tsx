import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import { AuditBoardScreen, OwnAuditScreen, ReviewScreen } from './index.js';
import {
  answerMutation,
  askTimeMutation,
  boardQuery,
  closeMutation,
  decideTimeMutation,
  fileQuery,
  followUpMutation,
  myAuditQuery,
  nameAuditorMutation,
  sayMutation,
} from './review.queries.js';

const audit = (changes: object = {}) => ({
  ...{ id: 'f', state: 'WAITING', openedOn: '2026-11-22', looksAfter: '2025-11-22', looksUntil: '2026-11-22' },
  ...{
    asked: 'OPENED',
    dueOn: '2026-12-20',
    answeredOn: null,
    outcome: null,
    closedOn: null,
    followUp: null,
    time: null,
  },
  ...{ isMine: true, hadMoreTime: false, person: { id: 'p', name: 'Éric Blanc' }, auditor: { id: 'me', name: 'Me' } },
  ...changes,
});
const item = (activityId: string, changes: object = {}) => ({
  ...{ __typename: 'AuditItem', activityId, title: `Course ${activityId}`, kind: 'TRAINING', provider: null },
  ...{ firstDay: '2026-11-01', lastDay: '2026-11-01', minutes: 60, isAsked: true, shown: null, word: null },
  ...{ document: null, onRecord: null, said: null, ...changes },
});
const answered = (activityId: string, changes: object = {}) =>
  item(activityId, { isAsked: false, shown: 'FILE', document: { id: `d${activityId}`, name: 'a.pdf' }, ...changes });
const said = (verdict: string) => ({ verdict, reason: null, missing: [], sentence: null });
const listed = (nodes: readonly object[]) => ({
  data: { auditFiles: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } } },
});
const refusedAs = (code: string, message: string) => ({
  data: null,
  errors: [{ message, extensions: { code: 'REFUSED', refusals: [{ code, message, path: null }] } }],
});

const ABOUT = { name: 'a.pdf', mediaType: 'application/pdf', scan: 'clean', heldBack: false, pages: 1, shown: 1 };

type Document = Parameters<typeof hashOf>[0];
let sent: Sent[] = [];
const serve = (given: readonly (readonly [Document, object | null])[]) => {
  sent = [];
  const answers = Object.fromEntries(given.map(([document, answer]) => [hashOf(document), answer]));
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (path, init) => {
    if (String(path).endsWith('/about')) return { status: 200, json: async () => ABOUT } as unknown as Response;
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = answers[body.documentId];
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
};
const sentTo = (document: Document) =>
  sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const review = (changes: object, items: readonly object[], roles: readonly string[] = ['officer']) => {
  const onNext = jest.fn<(id: string | null) => void>();
  serve([
    [fileQuery, { data: { auditFile: audit(changes), auditItems: items } }],
    [sayMutation, { data: { sayOfAuditedActivity: 'f' } }],
    [closeMutation, { data: { closeAudit: 'f' } }],
    [nameAuditorMutation, { data: { nameAuditor: 'f' } }],
    [decideTimeMutation, { data: { decideAuditTime: 'f' } }],
    [followUpMutation, { data: { followUpAudit: 'f' } }],
    [boardQuery, listed([{ ...audit(), id: 'next' }])],
  ]);
  show(<ReviewScreen fileId="f" onNext={onNext} goesOn />, roles);
  return onNext;
};
const own = (changes: object, items: readonly object[], answer: object | null = { data: { answerAudit: audit() } }) => {
  serve([
    [myAuditQuery, { data: { myAudit: audit(changes), auditItems: items } }],
    [answerMutation, answer],
    [askTimeMutation, { data: { askAuditTime: audit() } }],
  ]);
  show(<OwnAuditScreen auditId="f" />);
};

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('one’s own audit', () => {
  it('is answered with the file that is there and with none, once nobody can be recognised', async () => {
    own({}, [item('a', { onRecord: { id: 'r', name: 'kept.pdf' } }), item('b')]);
    await press('Send my answer');
    expect((await screen.findAllByText('Say what you show of “Course b”.')).length).toBeGreaterThan(0);
    expect(sentTo(answerMutation)).toEqual([]);

    const second = within(screen.getByRole('region', { name: 'Course b' }));
    await userEvent.click(second.getByRole('radio', { name: 'I have none' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have looked/ }));
    await press('Send my answer');

    const lines = [
      { activityId: 'a', kind: 'FILE', file: null, word: null },
      { activityId: 'b', kind: 'NONE', file: null, word: null },
    ];
    const input = { fileId: 'f', lines, namesNobody: true };
    await waitFor(() => expect(sentTo(answerMutation)).toMatchObject([{ input }]));
  });

  it('keeps what was chosen when the page is loaded again, and when there is no connection', async () => {
    own({}, [item('b')], null);
    await userEvent.click(await screen.findByRole('radio', { name: 'I have none' }));
    await press('Send my answer');
    expect(await screen.findByText(/no connection to the server/)).toBeTruthy();
    cleanup();

    own({}, [item('b')]);

    expect((await screen.findByRole('radio', { name: 'I have none' })).matches(':checked')).toBe(true);
  });

  it('asks for more time by a code alone', async () => {
    own({}, []);
    await press('Ask for more time…');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Ground' }), 'ILLNESS');
    await press('Ask the office');

    const input = { fileId: 'f', ground: 'ILLNESS', wishedUntil: '2027-01-03' };
    await waitFor(() => expect(sentTo(askTimeMutation)).toMatchObject([{ input }]));
  });

  it.each([
    [{ state: 'UNANSWERED' }, /Your answer is still taken/],
    [{ time: { wishedUntil: '2027-01-03', isGranted: false } }, 'More time was not given.'],
    [{ state: 'CLOSED', outcome: 'MEETS', closedOn: '2026-12-01' }, /Your file meets what is asked/],
    [{ state: 'RECOMMENDED', outcome: 'DOES_NOT_MEET', closedOn: '2026-12-01' }, /Your accreditation stays as it is/],
  ])('says how it stands: %j', async (changes, sentence) => {
    own(changes, []);

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for more time…' })).toBeNull();
  });
});

describe('the review of an audit', () => {
  it('is done by keys while the list has the focus', async () => {
    const onNext = review({ state: 'ANSWERED' }, [answered('a'), answered('b', { said: said('ACCEPTED') })]);
    await screen.findByText('1 activity is left.');
    expect(document.activeElement?.textContent).toContain('Course a');

    await userEvent.keyboard('a');
    await waitFor(() =>
      expect(sentTo(sayMutation)).toMatchObject([{ input: { activityId: 'a', verdict: 'ACCEPTED' } }]),
    );
    await userEvent.keyboard('k');
    await userEvent.keyboard('r');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Reason' }), 'RECEIPT');
    await press('Save this word');

    const refusal = { activityId: 'a', verdict: 'REFUSED', reason: 'RECEIPT', missing: [], sentence: null };
    await waitFor(() => expect(sentTo(sayMutation)[1]).toMatchObject({ input: refusal }));
    expect(onNext).not.toHaveBeenCalled();
  });

  it('ends with the next file that was answered', async () => {
    const onNext = review({ state: 'ANSWERED' }, [answered('a', { said: said('ACCEPTED') })]);
    await screen.findByText('A word is said of every activity.');
    await userEvent.keyboard('c');
    expect(document.activeElement?.textContent).toBe('Close: it meets');
    expect(screen.queryByRole('button', { name: 'Close: it does not meet' })).toBeNull();
    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(onNext).toHaveBeenCalledWith('next'));
    expect(sentTo(closeMutation)).toMatchObject([{ fileId: 'f', outcome: 'MEETS' }]);
    expect(sentTo(boardQuery)).toMatchObject([{ state: 'ANSWERED', forMe: true }]);
  });

  it('asks what more is wanted in a sentence', async () => {
    review({ state: 'ANSWERED' }, [answered('a')]);
    await press('Ask for more…');
    await press('Save this word');
    expect((await screen.findAllByText('Write what you ask.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByRole('textbox', { name: 'What you ask the member' }), 'Which day?{Enter}');

    const input = { activityId: 'a', verdict: 'MORE', sentence: 'Which day?' };
    await waitFor(() => expect(sentTo(sayMutation)).toMatchObject([{ input }]));
  });

  it('does nothing by keys for whoever does not review it, but takes it', async () => {
    review({ state: 'ANSWERED', isMine: false, auditor: null }, [answered('a')]);
    await screen.findByText('Nobody reviews it yet');
    await userEvent.keyboard('ar');
    expect(sentTo(sayMutation)).toEqual([]);
    await userEvent.keyboard('t');

    await waitFor(() => expect(sentTo(nameAuditorMutation)).toMatchObject([{ fileId: 'f', auditorId: 'me' }]));
    expect(screen.queryByRole('button', { name: 'Name somebody else…' })).toBeNull();
  });

  it('grants more time, and lets a registrar who did not review it say what follows', async () => {
    review({ time: { ground: 'LEAVE', wishedUntil: '2027-01-03', isGranted: null } }, []);
    await press(/^Grant it until/);
    await waitFor(() => expect(sentTo(decideTimeMutation)).toMatchObject([{ grantedUntil: '2027-01-03' }]));
    cleanup();

    const ended = { state: 'RECOMMENDED', outcome: 'DOES_NOT_MEET', closedOn: '2026-12-01' };
    review({ ...ended, isMine: false }, [], ['registrar']);
    await press('Nothing follows');
    await waitFor(() => expect(sentTo(followUpMutation)).toMatchObject([{ decision: 'NO_CONSEQUENCE' }]));
    cleanup();

    review(ended, [], ['registrar']);
    expect(await screen.findByText('A registrar who did not review it says what follows.')).toBeTruthy();
  });

  it('says what the server refused', async () => {
    review({ state: 'ANSWERED' }, [answered('a')]);
    await screen.findByText('1 activity is left.');
    serve([[sayMutation, refusedAs('CPD_REVIEW_RELATED', 'A relation keeps you from it.')]]);
    await userEvent.keyboard('a');

    expect(await screen.findByText('A relation keeps you from it.')).toBeTruthy();
  });
});

describe('the board of audits', () => {
  it('says whose, how long still and who reviews it, and is narrowed by state', async () => {
    const asks = { time: { isGranted: null }, isMine: false, auditor: null };
    serve([[boardQuery, listed([audit(asks), { ...audit({ state: 'UNANSWERED' }), id: 'g' }])]]);
    show(<AuditBoardScreen />, ['officer']);

    const rows = await screen.findAllByRole('listitem');
    expect(rows[0]?.textContent).toMatch(/Éric Blanc.*28 days left · Nobody reviews it yet.*Asks for more time/);
    expect(rows[1]?.textContent).toMatch(/Term until 20 Dec 2026, over · You review it.*No answer/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'CLOSED');
    await waitFor(() => expect(sentTo(boardQuery).at(-1)).toMatchObject({ state: 'CLOSED' }));
  });

  it.each([
    [listed([]), /No audit is in this list/],
    [{ data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, /Your role does not allow this/],
    [null, /There is no connection to the server/],
  ])('says so: %#', async (answer, sentence) => {
    serve([[boardQuery, answer]]);
    show(<AuditBoardScreen />, ['officer']);

    expect(await screen.findByText(sentence, {}, { timeout: 5000 })).toBeTruthy();
  });
});

describe('a file of an audit that is over', () => {
  const erased = { id: 'd', name: 'a.pdf', erasedOn: '2026-10-31', keptUntil: null };
  const kept = { id: 'd', name: 'a.pdf', erasedOn: null, keptUntil: '2027-12-31' };
  const closed = { state: 'CLOSED', outcome: 'MEETS', closedOn: '2026-10-01', answeredOn: '2026-09-01' };
  const GONE = /^File erased on 31 October 2026, as the body’s rules say; the activity still counts as documented\.$/;

  it('is said to be erased, with no way to it, to its auditor and to its member', async () => {
    const items = [answered('a', { document: erased, onRecord: erased })];
    review(closed, items);
    expect(await screen.findByText(GONE)).toBeTruthy();
    expect(document.querySelector('[href^="/files"], #audit-file-link')).toBeNull();
    cleanup();

    own(closed, items);
    expect(await screen.findByText(GONE)).toBeTruthy();
    expect(document.querySelector('[href^="/files"]')).toBeNull();
  });

  it('in the place of another, documents nothing', async () => {
    own(closed, [answered('a', { document: erased, shown: 'SUBSTITUTE', word: 'Lost.' })]);

    expect(await screen.findByText('File erased on 31 October 2026, as the body’s rules say.')).toBeTruthy();
  });

  it('is said to be kept until a day', async () => {
    review(closed, [answered('a', { document: kept, onRecord: kept })]);
    expect(await screen.findByText('file kept until 31 December 2027')).toBeTruthy();
    cleanup();

    own(closed, [answered('a', { document: kept, onRecord: kept })]);
    expect(await screen.findByText('file kept until 31 December 2027')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'a.pdf' }).getAttribute('href')).toBe('/files/cpd/d');
  });
});
