import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import { CodeEditingScreen } from './code-editing-screen.js';
import {
  codeDraftQuery,
  compareCodeEditionMutation,
  editionsQuery,
  likelyPairsQuery,
  publishCodeDraftMutation,
  saveCodeDraftMutation,
} from './editing.queries.js';

type Sent = { readonly documentId: string; readonly variables: ReturnType<typeof JSON.parse> };

const session: Session = {
  personId: 'me',
  name: 'Nadia Benali',
  roles: ['scheme-administrator'],
  body: {
    name: 'Association',
    locales: ['fr'],
    zone: 'Europe/Paris',
    today: '2026-11-22',
    demo: false,
    rehearsal: false,
  },
  locale: 'en',
  speak: jest.fn(),
};
const hashOf = (document: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }) =>
  document.__meta__?.['hash'];
const both = (text: string) => ({ fr: `${text} (fr)`, en: text });
const draft = {
  revision: 4,
  edition: '2',
  validFrom: null,
  title: both('Code'),
  sections: [{ code: 'IN', title: both('Integrity'), clauses: [{ code: 'IN-1', text: both('I tell the truth.') }] }],
};
const edition = (name: string, validFrom: string) => ({
  id: `id-${name}`,
  edition: name,
  validFrom,
  validUntil: null,
  sections: [{ code: 'IN', clauses: [{ code: 'IN-1' }, { code: 'IN-2' }] }],
  comparisons: [] as object[],
});
const pairs = [
  { theirs: 'IN-1', ours: 'IN-1', relation: 'EQUAL' },
  { theirs: 'IN-2', ours: 'IN-2', relation: 'REWORDED' },
];

describe('the screen on which the code is written', () => {
  beforeAll(() => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    globalThis.TextEncoder = TextEncoder;
    // jsdom has no CSS object; the component library asks it to escape a name.
    Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  });
  beforeEach(() => sessionStorage.clear());
  afterEach(cleanup);

  let sent: Sent[] = [];
  let answers: Record<string, object>;
  const answerTo = (document: { readonly __meta__?: Readonly<Record<string, unknown>> }, answer: object) => {
    answers[String(hashOf(document))] = answer;
  };
  const sentTo = (document: Parameters<typeof hashOf>[0]) =>
    sent.filter(({ documentId }) => documentId === hashOf(document)).map(({ variables }) => variables);

  const open = (codeDraft: object | null = draft, editions = [edition('1', '2026-01-01')]) => {
    sent = [];
    answers = {};
    answerTo(editionsQuery, { data: { codeEditions: editions } });
    answerTo(codeDraftQuery, { data: { codeDraft } });
    answerTo(saveCodeDraftMutation, { data: { saveCodeDraft: { revision: 5 } } });
    globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((_, init) => {
      const body = JSON.parse(String(init?.body)) as Sent;
      sent.push(body);
      const answer = answers[body.documentId];
      if (!answer) return Promise.reject(new TypeError('offline'));
      return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(answer) } as Response);
    });
    render(
      <I18nProvider i18n={i18n}>
        <KitProvider locale="en" navigate={() => {}}>
          <QueryClientProvider client={createQueryClient(() => {})}>
            <SessionProvider value={session}>
              <CodeEditingScreen />
            </SessionProvider>
          </QueryClientProvider>
        </KitProvider>
      </I18nProvider>,
    );
  };
  const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Name of the edition/ });
  const type = async (text: string) => userEvent.type(await name(), text);
  const saved = () => waitFor(() => expect(screen.getByText('Saved.')).toBeTruthy(), { timeout: 3000 });

  it('saves what is written by itself, as a whole and on the revision that was seen', async () => {
    open();
    await type('026');
    await saved();

    const { revision, ...content } = draft;
    expect(sentTo(saveCodeDraftMutation).map(({ input }) => input)).toEqual([
      { ...content, revision, edition: '2026' },
    ]);
  });

  it('goes on from the revision that was saved', async () => {
    open();
    await type('0');
    await saved();
    answerTo(saveCodeDraftMutation, { data: { saveCodeDraft: { revision: 6 } } });
    await type('1');
    await saved();

    expect(sentTo(saveCodeDraftMutation).map(({ input }) => [input.revision, input.edition])).toEqual([
      [4, '20'],
      [5, '201'],
    ]);
  });

  it('keeps what could not be sent, and sends it under the same key', async () => {
    open();
    delete answers[String(hashOf(saveCodeDraftMutation))];
    await type('0');
    await screen.findByText('The edition is not saved.', {}, { timeout: 3000 });
    await type('9');
    answerTo(saveCodeDraftMutation, { data: { saveCodeDraft: { revision: 5 } } });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await saved();

    const all = sentTo(saveCodeDraftMutation);
    expect(all.map(({ input }) => [input.revision, input.edition])).toEqual([
      [4, '20'],
      [4, '20'],
      [5, '209'],
    ]);
    expect(all[0].idempotencyKey).toBe(all[1].idempotencyKey);
    expect(all[2].idempotencyKey).not.toBe(all[1].idempotencyKey);
  });

  it('brings back after a reload what was not saved', async () => {
    open();
    delete answers[String(hashOf(saveCodeDraftMutation))];
    await type('0');
    await screen.findByText('The edition is not saved.', {}, { timeout: 3000 });
    cleanup();
    open();

    expect((await name()).value).toBe('20');
  });

  it.each([
    ['Write mine over it', [7, '20']],
    ['Go on with theirs', null],
  ])('asks whose goes on where somebody else was faster: %s', async (choice, then) => {
    open();
    answerTo(saveCodeDraftMutation, {
      data: null,
      errors: [{ message: 'x', extensions: { code: 'STALE', mine: { revision: 4 }, theirs: { revision: 7 } } }],
    });
    await type('0');
    await screen.findByText('Somebody else changed this edition meanwhile.', {}, { timeout: 3000 });
    answerTo(saveCodeDraftMutation, { data: { saveCodeDraft: { revision: 8 } } });
    answerTo(codeDraftQuery, { data: { codeDraft: { ...draft, revision: 7, edition: 'theirs' } } });
    await userEvent.click(screen.getByRole('button', { name: choice }));
    await saved();

    const [, second] = sentTo(saveCodeDraftMutation);
    expect(second ? [second.input.revision, second.input.edition] : null).toEqual(then);
    await waitFor(async () => expect((await name()).value).toBe(then ? '20' : 'theirs'));
  });

  it('publishes what is saved, once what follows is confirmed', async () => {
    open({ ...draft, validFrom: '2027-01-01' });
    answerTo(publishCodeDraftMutation, { data: { publishCodeDraft: { id: 'x', edition: '2' } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
    expect(screen.getByText(/1 January 2027/)).toBeTruthy();
    expect(sentTo(publishCodeDraftMutation)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Publish it' }));

    await waitFor(() => expect(sentTo(publishCodeDraftMutation)).toMatchObject([{ revision: 4 }]));
  });

  it('adds, moves and takes out clauses by buttons', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^IN / }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a clause' }));
    await userEvent.click(screen.getByRole('button', { name: 'Move up clause IN-2' }));
    await saved();
    await userEvent.click(screen.getByRole('button', { name: 'Take out clause IN-1' }));
    await waitFor(() => expect(sentTo(saveCodeDraftMutation)).toHaveLength(2), { timeout: 3000 });

    const codes = sentTo(saveCodeDraftMutation).map(({ input }) =>
      input.sections[0].clauses.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual([['IN-2', 'IN-1'], ['IN-2']]);
  });

  it('compares an edition with the one before: what is the same is folded away', async () => {
    open(null, [edition('2', '2027-01-01'), edition('1', '2026-01-01')]);
    answerTo(likelyPairsQuery, { data: { likelyClausePairs: pairs } });
    answerTo(compareCodeEditionMutation, { data: { compareCodeEdition: { id: 'id-2' } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Compare edition 2' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('button', { name: 'Clauses that are the same: 1' });
    await userEvent.selectOptions(dialog.getByLabelText('Clause IN-2 is here'), 'stricter');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep the comparison' }));

    await waitFor(() =>
      expect(sentTo(compareCodeEditionMutation).map(({ input }) => input)).toEqual([
        { editionId: 'id-2', earlierEditionId: 'id-1', pairs: [pairs[0], { ...pairs[1], relation: 'STRICTER' }] },
      ]),
    );
  });

  it('compares an edition with a text of another body', async () => {
    open(null);
    answerTo(compareCodeEditionMutation, { data: { compareCodeEdition: { id: 'id-1' } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Compare edition 1' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Name of the text'), 'Global Code');
    for (const code of ['2.2', '4.1']) {
      await userEvent.type(dialog.getByLabelText('Code of a clause there'), code);
      await userEvent.click(dialog.getByRole('button', { name: 'Add this clause' }));
    }
    await userEvent.selectOptions(dialog.getByLabelText('Clause 4.1 is here'), 'the same');
    await userEvent.selectOptions(dialog.getByLabelText('As clause'), 'IN-2');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep the comparison' }));

    await waitFor(() =>
      expect(sentTo(compareCodeEditionMutation).map(({ input }) => input)).toEqual([
        {
          editionId: 'id-1',
          reference: { name: 'Global Code', link: null },
          pairs: [
            { theirs: '2.2', ours: null, relation: 'ABSENT' },
            { theirs: '4.1', ours: 'IN-2', relation: 'EQUAL' },
          ],
        },
      ]),
    );
  });
});
