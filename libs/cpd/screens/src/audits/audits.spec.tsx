import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hashOf, type Sent, show } from '../../test/show.js';
import {
  abandonDrawMutation,
  auditDrawsQuery,
  commitShareMutation,
  drawnPeopleQuery,
  ownAuditsQuery,
  prepareDrawMutation,
  revealShareMutation,
} from './audit.queries.js';
import { AuditDrawsScreen, OwnAudits } from './index.js';
import { commitmentTo, keptShare } from './own-share.js';

const HASH = 'a'.repeat(64);
const schemeLevels = [{ code: 'n1', title: 'Level 1' }];
const settings = {
  ratePerMille: 25,
  byLevel: true,
  leaveOutDrawnLastTime: true,
  minimumDays: 365,
  undocumentedWeight: 2,
  answerDays: 28,
};
const draw = (state: string, changes: object = {}) => ({
  ...{ id: 'd', state, preparedOn: '2026-11-22', drawnOn: null, ...settings, rows: 45, leftOut: 3, announcement: HASH },
  ...{ commitment: null, shares: [], strata: [{ stratum: 'n1+n9', rows: 42, drawn: 2 }], ...changes },
});
const share = (isOwn: boolean, shown: string | null = null) => ({ commitment: HASH, share: shown, isOwn });
const failedAs = (code: string) => ({ data: null, errors: [{ message: 'x', extensions: { code } }] });

let sent: Sent[] = [];
let answers: Record<string, object | null>;
const serve = (given: readonly (readonly [Parameters<typeof hashOf>[0], object | null])[]) => {
  sent = [];
  answers = Object.fromEntries(given.map(([document, answer]) => [hashOf(document), answer]));
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation(async (_, init) => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    await Promise.resolve();
    const found = answers[body.documentId];
    if (!found) throw new TypeError('offline');
    return { ok: true, status: 200, json: () => Promise.resolve(found) } as Response;
  });
};
const open = (draws: readonly object[] | object | null, roles: readonly string[] = ['registrar']) => {
  const answer = Array.isArray(draws) ? { data: { auditDraws: draws, schemeLevels } } : (draws as object | null);
  const done = { id: 'd', state: 'DRAWN' };
  serve([
    [auditDrawsQuery, answer],
    [prepareDrawMutation, { data: { prepareAuditDraw: done } }],
    [commitShareMutation, { data: { commitAuditShare: done } }],
    [revealShareMutation, { data: { revealAuditShare: done } }],
    [abandonDrawMutation, { data: { abandonAuditDraw: done } }],
    [
      drawnPeopleQuery,
      {
        data: {
          auditDrawnPeople: {
            edges: [{ node: { id: 'p', name: 'Éric Blanc' } }],
            pageInfo: { hasNextPage: false, endCursor: null },
          },
        },
      },
    ],
  ]);
  show(<AuditDrawsScreen />, roles);
};
const sentTo = (document: Parameters<typeof hashOf>[0]) =>
  sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  // jsdom has no CSS object, and neither the part of crypto that hashes nor the one that encodes.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text }, TextEncoder });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the draws of the office', () => {
  it('say that there is none, and let a registrar prepare one', async () => {
    open([]);
    await press('Prepare a draw…');
    await press('Prepare the draw');

    const input = { ...settings, undocumentedWeight: 1 };
    await waitFor(() => expect(sentTo(prepareDrawMutation)).toMatchObject([{ input }]));
    expect(screen.getByText('No draw was prepared yet.')).toBeTruthy();
  });

  it('ask for whole numbers', async () => {
    open([]);
    await press('Prepare a draw…');
    await userEvent.type(screen.getByRole('textbox', { name: 'Rate, in a thousand' }), '.5');
    await press('Prepare the draw');

    expect((await screen.findAllByText('Write a whole number.')).length).toBeGreaterThan(0);
    expect(sentTo(prepareDrawMutation)).toEqual([]);
  });

  it('bind an officer to a share that only this browser has', async () => {
    open([draw('PREPARED')], ['officer']);
    await press('Be bound to a share');

    await waitFor(() => expect(sentTo(commitShareMutation)).toHaveLength(1));
    const kept = keptShare({ personId: 'me', drawId: 'd' })!;
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    expect(sentTo(commitShareMutation)[0]?.commitment).toBe(await commitmentTo(HASH, kept));
    expect(JSON.stringify(sent)).not.toContain(kept);
    expect(screen.queryByRole('button', { name: 'Give the draw up…' })).toBeNull();
  });

  it('show the share once both are bound', async () => {
    localStorage.setItem('standing.audit-share.me.d', 'b'.repeat(64));
    open([draw('COMMITTED', { commitment: HASH, shares: [share(true), share(false)] })]);
    await press('Show my share');

    await waitFor(() => expect(sentTo(revealShareMutation)).toMatchObject([{ drawId: 'd', share: 'b'.repeat(64) }]));
    expect(screen.getByRole('link', { name: 'Download what is published (JSON)' }).getAttribute('href')).toBe(
      '/audit-draws/d.json',
    );
    expect(screen.queryByRole('button', { name: 'Prepare a draw…' })).toBeNull();
  });

  it.each([
    ['PREPARED', [share(true)], /^You are bound to your share\./],
    ['PREPARED', [share(false)], /^One person is bound to a share\./],
    ['COMMITTED', [share(false), share(false)], /^Two other people are bound/],
    ['COMMITTED', [share(true, HASH), share(false)], /^You have shown your share\./],
  ])('say what comes next: %s, %j', async (state, shares, sentence) => {
    open([draw(state, { shares })]);

    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('say by which settings, and who was drawn when somebody asks', async () => {
    open([draw('DRAWN', { drawnOn: '2026-11-23', commitment: HASH, shares: [share(true, HASH), share(false, HASH)] })]);
    await press('Show who was drawn: 22 November 2026');

    expect((await screen.findByRole('link', { name: 'Éric Blanc' })).getAttribute('href')).toBe('/office/members/p');
    expect(screen.getByText('Level 1 + n9').nextElementSibling?.textContent).toBe('2 of 42 drawn');
    expect(screen.getByText('drawn in the last draw · first accredited fewer than 365 days before')).toBeTruthy();
    expect(screen.getByText('3 of 45')).toBeTruthy();
  });

  it('are given up by a registrar, after a question', async () => {
    open([draw('PREPARED')]);
    await press('Give the draw up…');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Give the draw up' }));

    await waitFor(() => expect(sentTo(abandonDrawMutation)).toMatchObject([{ drawId: 'd' }]));
  });

  it.each([
    ['are refused to whoever may not', failedAs('FORBIDDEN'), /^Your role does not allow this\./],
    ['failed', failedAs('INTERNAL'), /^Nothing was lost\./],
    ['cannot be reached', null, /no connection to the server/],
  ])('say that they %s', async (_, answer, sentence) => {
    open(answer);

    expect(await screen.findByText('The draws could not be loaded.', {}, { timeout: 9000 })).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('one’s own row in a draw', () => {
  const row = (changes: object) => ({
    ...{ drawId: 'd', state: 'DRAWN', preparedOn: '2026-11-22', drawnOn: '2026-11-22', stratum: 'n1', leftOut: null },
    ...{ weight: 1, stratumRows: 42, stratumDrawn: 2, isDrawn: false, ticket: HASH, ...changes },
  });
  const openOwn = (...myAuditDraws: object[]) => {
    serve([[ownAuditsQuery, { data: { myAuditDraws, schemeLevels } }]]);
    show(<OwnAudits />);
  };

  it.each<[object, string, RegExp]>([
    [
      { isDrawn: true },
      'You were drawn',
      /^Drawn by chance, Level 1: 2 of 42\. You had 1 ticket and are one of them\.$/,
    ],
    [{ weight: 2 }, 'You were not drawn', /^No file shows an activity of yours/],
    [
      { stratum: null, leftOut: 'DRAWN_LAST_TIME', ticket: null, weight: 0 },
      'You were left out',
      /nobody is drawn twice running\.$/,
    ],
    [
      { stratum: null, leftOut: 'ACCREDITED_RECENTLY', ticket: null },
      'You were left out',
      /too recent for this draw\.$/,
    ],
    [
      { state: 'COMMITTED', drawnOn: null, ticket: null },
      'Not drawn yet',
      /^To be drawn by chance, Level 1: 2 of 42\. You have 1 ticket\.$/,
    ],
    [{ state: 'ABANDONED', drawnOn: null, ticket: null }, 'Draw given up', /./],
  ])('says why: %j', async (changes, word, sentence) => {
    openOwn(row(changes));

    expect(await screen.findByText(word)).toBeTruthy();
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Download the proof of my row: 22 November 2026' })).toBeTruthy();
  });

  it('is not there where there was no draw', async () => {
    openOwn();

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Audits' })).toBeNull());
    expect(sentTo(ownAuditsQuery)).toHaveLength(1);
  });
});
