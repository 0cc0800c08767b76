import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { possibleNamesQuery } from '../engagements/engagement.queries.js';
import { EngagementScreen } from './engagement-screen.js';
import {
  answerConsentMutation,
  countriesQuery,
  engagementRecordQuery,
  markMutation,
  sayEndMutation,
  sayTermsMutation,
  setAsideMutation,
  signalsQuery,
  takeBackMutation,
} from './record.queries.js';
import { ThoughtsCard } from './signals.js';

const TODAY = '2026-11-22';
const session: Session = {
  personId: 'me',
  name: 'Éric Blanc',
  roles: [],
  body: { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: TODAY, demo: false, rehearsal: false },
  locale: 'en',
  speak: jest.fn(),
};
const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];

const terms = {
  prescriber: null,
  country: 'FR',
  agreedMinutes: 600,
  agreedUntil: null,
  sponsor: null,
  sponsorReceives: null,
};
const check = (item: string, clause: string, onDay: string | null = null) => ({
  item,
  clause,
  mark: onDay && { id: `mark of ${item}`, onDay },
});
const given = { id: 'given', answer: 'GIVEN', onDay: '2026-02-01' };
const engagement = (changes: object = {}, consents: object[] = []) => ({
  ...{ id: 'atlas', pseudonym: 'Atlas', kind: 'INDIVIDUAL', startedOn: '2026-01-10', endedOn: null, minutes: 90 },
  terms,
  end: null,
  record: {
    contract: [check('FEES', 'CP-2b'), check('METHODS', 'CP-4', '2026-01-10')],
    consents: [{ consent: 'SUPERVISION', clause: 'CF-4', answers: consents }],
    course: [{ id: 'review', item: 'INTERIM_REVIEW', clause: 'RC-1.B7', onDay: '2026-06-01' }],
    files: [check('FILES_KEPT_UNTIL', 'CF-3'), check('FILES_DESTROYED', 'CF-3')],
  },
  ...changes,
});

type Answers = {
  readonly shown?: object | null;
  readonly signals?: string[];
  readonly names?: string[];
  readonly refused?: string;
};

/** A platform that answers so, and what it was sent, by operation. */
function show(what: 'page' | 'thoughts', { shown = engagement(), signals = [], names = [], refused }: Answers = {}) {
  const sent = new Map<unknown, Record<string, unknown>>();
  const done = { data: {} };
  const notFound = { errors: [{ message: '', extensions: { code: 'NOT_FOUND' } }] };
  const no = {
    errors: [{ message: 'no', extensions: { code: 'REFUSED', refusals: [{ code: 'X', message: refused }] } }],
  };
  const answers = new Map<unknown, object>([
    [hashOf(engagementRecordQuery), shown ? { data: { myEngagement: shown } } : notFound],
    [
      hashOf(signalsQuery),
      {
        data: {
          myEngagementSignals:
            signals.length === 0 ? [] : [{ engagement: { id: 'atlas', pseudonym: 'Atlas' }, signals }],
        },
      },
    ],
    [hashOf(countriesQuery), { data: { coverCountries: ['BE', 'FR'] } }],
    [hashOf(possibleNamesQuery), { data: { possibleNames: names } }],
  ]);
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as { documentId: string; variables: Record<string, unknown> };
    sent.set(asked.documentId, asked.variables);
    const answer = answers.get(asked.documentId) ?? (refused === undefined ? done : no);
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(answer) };
  }) as unknown as typeof fetch;
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={createQueryClient(jest.fn())}>
          <SessionProvider value={session}>
            {what === 'page' ? <EngagementScreen id="atlas" /> : <ThoughtsCard />}
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
  return {
    sentTo: async (document: Parameters<typeof hashOf>[0]) => {
      await waitFor(() => expect(sent.get(hashOf(document))).toBeDefined());
      return sent.get(hashOf(document));
    },
    isSent: (document: Parameters<typeof hashOf>[0]) => sent.has(hashOf(document)),
  };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const tick = async (name: RegExp) => userEvent.click(await screen.findByRole('checkbox', { name }));

describe('the record of an engagement', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    Object.assign(globalThis, { TextEncoder, CSS: { escape: (text: string) => text } });
  });
  afterEach(cleanup);

  it('is waited for, and shows what is marked and what is not', async () => {
    show('page');

    expect(screen.queryByRole('heading', { name: 'Contract' })).toBeNull();
    expect(await screen.findByRole('heading', { level: 1, name: 'Atlas' })).toBeTruthy();
    expect((await screen.findByRole('checkbox', { name: /My methods/ })).getAttribute('checked')).not.toBeNull();
    expect((screen.getByRole('checkbox', { name: /Fees/ }) as HTMLInputElement).checked).toBe(false);
    expect(screen.getByText('Not asked yet')).toBeTruthy();
    expect(screen.queryByText('For you alone')).toBeNull();
  });

  it('says that it could not be loaded', async () => {
    show('page', { shown: null });

    expect(await screen.findByText('The engagement could not be loaded.')).toBeTruthy();
  });

  it('takes a tick for today, and a tick that is undone back', async () => {
    const { sentTo } = show('page');
    await tick(/Fees/);
    expect(await sentTo(markMutation)).toMatchObject({ engagementId: 'atlas', item: 'FEES', onDay: TODAY });

    await tick(/My methods/);
    expect(await sentTo(takeBackMutation)).toMatchObject({ markId: 'mark of METHODS' });
  });

  it('changes the day of a tick, and asks for the day until which files are kept', async () => {
    const { sentTo, isSent } = show('page');
    await press(/Change the day, .*My methods/);
    await press('Keep it');
    expect(await sentTo(markMutation)).toMatchObject({ item: 'METHODS', onDay: '2026-01-10' });
    cleanup();

    const next = show('page');
    await tick(/My files are kept until/);
    expect(next.isSent(markMutation)).toBe(false);
    await press('Keep it');
    expect(await next.sentTo(markMutation)).toMatchObject({ item: 'FILES_KEPT_UNTIL' });
    expect(isSent(takeBackMutation)).toBe(false);
  });

  it('says beside the tick why it was not kept', async () => {
    show('page', { refused: 'This day is yet to come.' });
    await tick(/Fees/);

    const item = (await screen.findByRole('checkbox', { name: /Fees/ })).closest('li') as HTMLElement;
    expect(await within(item).findByText('This day is yet to come.')).toBeTruthy();
  });

  it('keeps an answer, and offers to withdraw what was given', async () => {
    const { sentTo } = show('page', { shown: engagement({}, [given]) });
    await press(/Note an answer/);
    expect((await screen.findByRole('radio', { name: 'Withdrawn' })).getAttribute('checked')).not.toBeNull();
    await press('Keep it');
    expect(await sentTo(answerConsentMutation)).toMatchObject({ consent: 'SUPERVISION', answer: 'WITHDRAWN' });
    await press(/Take back: To be spoken of/);
    expect(await sentTo(takeBackMutation)).toMatchObject({ markId: 'given' });
  });

  it('notes what happened', async () => {
    const { sentTo } = show('page');
    await userEvent.selectOptions(await screen.findByLabelText('What happened'), 'AMENDMENT');
    await press('Note it');

    expect(await sentTo(markMutation)).toMatchObject({ item: 'AMENDMENT', onDay: TODAY });
  });

  it('asks about a sponsor who looks like a name, and keeps it when it is a pseudonym', async () => {
    const { sentTo, isSent } = show('page', { names: ['Sophie'] });
    await press('Change…');
    expect(screen.queryByLabelText('The sponsor receives')).toBeNull();
    await userEvent.type(await screen.findByLabelText('Sponsor, under a pseudonym'), 'Sophie');
    await press('Keep it');
    expect(await screen.findByText('This looks like a person’s name')).toBeTruthy();
    expect(isSent(sayTermsMutation)).toBe(false);

    await tick(/It is a pseudonym/);
    await press('Keep it');
    expect(await sentTo(sayTermsMutation)).toMatchObject({
      input: {
        engagementId: 'atlas',
        sponsor: 'Sophie',
        sponsorReceives: 'NOTHING',
        country: 'FR',
        nameIsPseudonym: true,
      },
    });
  });

  it('asks of two interests where there is a sponsor, and of a sponsor who ended it', async () => {
    const sponsored = { terms: { ...terms, sponsor: 'Usine', sponsorReceives: 'NOTHING' } };
    const { sentTo } = show('page', { shown: engagement(sponsored) });
    expect(await screen.findByText('Two interests')).toBeTruthy();
    await press('It has ended…');
    await userEvent.click(await screen.findByRole('radio', { name: 'The sponsor' }));
    await press('Keep it');

    expect(await sentTo(sayEndMutation)).toMatchObject({
      end: { endedOn: TODAY, endedBy: 'SPONSOR', referred: false },
    });
  });

  it('goes on after all', async () => {
    const end = { endedOn: '2026-11-01', endedBy: 'CLIENT', referred: true };
    const { sentTo } = show('page', { shown: engagement({ end, endedOn: end.endedOn }) });
    await press('It goes on after all');

    expect(await sentTo(sayEndMutation)).toMatchObject({ engagementId: 'atlas', end: null });
  });

  it('tells what is worth a thought, and puts it aside: one on its page, all of an engagement on “My practice”', async () => {
    const signals = ['CONTRACT_INCOMPLETE', 'INTERIM_REVIEW_DUE'];
    const page = show('page', { signals });
    await press(/Not for 30 days: Some items/);
    expect(await page.sentTo(setAsideMutation)).toMatchObject({ signals: ['CONTRACT_INCOMPLETE'] });
    cleanup();

    const thoughts = show('thoughts', { signals });
    expect((await screen.findByRole('link', { name: 'Atlas' })).getAttribute('href')).toBe(
      '/practice/engagement/atlas',
    );
    await press('Not for 30 days: Atlas');
    expect(await thoughts.sentTo(setAsideMutation)).toMatchObject({ engagementId: 'atlas', signals });
  });

  it('shows no card where nothing is worth a thought', async () => {
    const { sentTo } = show('thoughts');
    await sentTo(signalsQuery);

    expect(screen.queryByText('Worth a thought')).toBeNull();
  });
});
