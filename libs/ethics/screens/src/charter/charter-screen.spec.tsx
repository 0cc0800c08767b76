import { TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { both, hashOf, type Sent, show } from '../../test/show.js';
import { charterQuery, publishCharterMutation, saveCharterLineMutation } from './charter.queries.js';
import { CharterScreen } from './charter-screen.js';

const line = (code: string, text: string, changes = {}) => ({
  code,
  choice: 'KEPT',
  core: both(text),
  words: null,
  reason: null,
  locked: false,
  clause: null,
  ...changes,
});
const charter = {
  edition: { edition: '1', title: both('Charter'), source: both('After no model') },
  commitments: [
    {
      code: 'RC-1',
      title: both('To listen'),
      aims: [{ code: 'RC-1.A1', text: both('understand') }],
      lines: [
        line('RC-1.B1', 'I ask'),
        line('RC-1.B2', 'I say it again', { clause: 'CF-1' }),
        line('RC-1.B3', 'I keep silent', { locked: true }),
      ],
    },
  ],
  languages: ['FR', 'EN'],
  refusalsToPublish: [] as object[],
  versions: [] as object[],
  address: null,
};
const done = { data: { saveCharterLine: { address: null } } };
const refused = {
  data: null,
  errors: [
    {
      message: 'no',
      extensions: {
        code: 'REFUSED',
        refusals: [{ code: 'ETHICS_CHARTER_LINE_TOO_LONG', message: 'A line is too long.' }],
      },
    },
  ],
};

function open(view: string, { mine = charter as object | null, save = done as object } = {}) {
  const sent: Sent[] = [];
  const answers = new Map<unknown, object>([
    [hashOf(charterQuery), { data: { myCharter: mine } }],
    [hashOf(saveCharterLineMutation), save],
    [hashOf(publishCharterMutation), { data: { publishCharter: { address: null, versions: [] } } }],
  ]);
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const request = JSON.parse(init.body as string) as Sent;
    if (request.documentId !== hashOf(charterQuery)) sent.push(request);
    const answer = JSON.stringify(answers.get(request.documentId));
    return { status: 200, headers: new Headers(), json: () => Promise.resolve(JSON.parse(answer)) };
  }) as unknown as typeof fetch;
  show(<CharterScreen asked={view} />);
  return sent;
}

describe('the screen of the charter', () => {
  beforeAll(() => {
    globalThis.TextEncoder = TextEncoder;
    i18n.loadAndActivate({ locale: 'en', messages: {} });
  });
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
  });

  it('says so where the body has no charter', async () => {
    open('write', { mine: null });

    expect(await screen.findByText(/has not published a charter yet/)).toBeTruthy();
  });

  it('saves a line by itself after a pause, and says that it did', async () => {
    const sent = open('write');
    await userEvent.click(await screen.findByRole('button', { name: 'Reword: I ask' }));

    const field = screen.getByRole('textbox', { name: 'In English' });
    await userEvent.clear(field);
    await userEvent.type(field, 'I wonder');

    await waitFor(() => expect(screen.getByText('Saved.')).toBeTruthy(), { timeout: 3000 });
    expect(sent.map(({ variables }) => variables.input)).toEqual([
      { code: 'RC-1.B1', choice: 'REWORDED', words: { fr: 'I ask (fr)', en: 'I wonder' } },
    ]);
  });

  it('sends what was refused once, keeps it, and says why', async () => {
    const sent = open('write', { save: refused });
    await userEvent.click(await screen.findByRole('button', { name: 'Reword: I ask' }));

    await userEvent.type(screen.getByRole('textbox', { name: 'In English' }), '!');

    expect(await screen.findByText('A line is too long.', {}, { timeout: 3000 })).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(sent).toHaveLength(1);
    expect(screen.getByDisplayValue('I ask!')).toBeTruthy();
  });

  it('offers nothing but its place for a line that the association asks for', async () => {
    open('write');

    expect(await screen.findByText(/stays as it is/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reword: I keep silent' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Move up: I keep silent' })).toBeTruthy();
  });

  it('asks for a reason where a clause of the code asks the same', async () => {
    const sent = open('write');
    await userEvent.click(await screen.findByRole('button', { name: 'Leave out: I say it again' }));
    const form = screen.getByRole('form', { name: 'Leave this line out' });

    await userEvent.click(within(form).getByRole('button', { name: 'Leave the line out' }));
    expect(sent).toEqual([]);
    await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'Said elsewhere');
    await userEvent.click(within(form).getByRole('button', { name: 'Leave the line out' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.variables.input).toEqual({ code: 'RC-1.B2', choice: 'LEFT_OUT', reason: 'Said elsewhere' });
  });

  it('keeps the place of whoever closes a form by the keyboard, in the line and in what adds one', async () => {
    open('write');
    await userEvent.click(await screen.findByRole('button', { name: 'Reword: I ask' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const place = document.activeElement;
    await userEvent.click(screen.getByRole('button', { name: 'Add a line of mine: To listen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(place?.textContent).toMatch(/^I ask/);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add a line of mine: To listen');
  });

  it('keeps it when the line that was removed is gone', async () => {
    const own = line('OWN-1', '', { choice: 'ADDED', core: null, words: { fr: 'Je relis', en: 'I read it again' } });
    const [listening] = charter.commitments as [(typeof charter.commitments)[number]];
    const held = { ...charter, commitments: [{ ...listening, lines: [...listening.lines, own] }] };
    open('write', { mine: held });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: I read it again' }));
    held.commitments = charter.commitments;
    await userEvent.click(screen.getByRole('button', { name: 'Remove the line' }));

    await waitFor(() => expect(screen.queryByText('I read it again')).toBeNull());
    expect(document.activeElement?.tagName).toBe('OL');
  });

  it('says what stands in the way of publishing, and otherwise publishes', async () => {
    const inTheWay = [{ code: 'ETHICS_CHARTER_UNCHANGED', message: 'Nothing has changed.' }];
    open('read', { mine: { ...charter, refusalsToPublish: inTheWay } });
    expect(await screen.findByText('Nothing has changed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
    cleanup();

    const sent = open('read');
    await userEvent.click(await screen.findByRole('button', { name: 'Publish version 1' }));

    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('keeps the answers of the checklist and of the situation to itself', async () => {
    const sent = open('check');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'I ask' }));
    expect(screen.getByText('1 of 3')).toBeTruthy();
    cleanup();

    sent.push(...open('situation'));
    await userEvent.click(await screen.findByRole('radio', { name: 'Strained' }));

    expect(screen.getByRole('link', { name: 'Clause CF-1' }).getAttribute('href')).toBe('/code#CF-1');
    expect(sent).toEqual([]);
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });
});
