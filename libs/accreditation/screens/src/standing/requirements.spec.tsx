import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider } from '@standing/design-system';
import { type Session, SessionProvider } from '@standing/web-core';
import { openTitles } from './arrangement.js';
import { Requirements } from './requirements.js';
import type { Decision } from './use-standing.js';

const body = { name: 'A', locales: ['fr'], zone: 'Europe/Paris', today: '2026-11-22', demo: false, rehearsal: false };
const session: Session = { personId: 'me', name: 'Me', roles: [], body, locale: 'en', speak: jest.fn() };

const line = (ruleId: string, changes: object = {}) => ({
  ...{ ruleId, title: `Line ${ruleId}`, explanation: 'The rule in words.', kind: 'practice', unit: 'ITEMS' },
  ...{ modality: 'REQUIRED', direction: 'AT_LEAST', source: null, result: 'UNMET', unknownReason: null },
  ...{ needed: 5, counted: 2, raw: 2, awaiting: 0, bindingFloor: null, windowFrom: null, windowTo: '2026-11-22' },
  ...{ nextChangeOn: null, remedy: { code: 'ADD', amount: 3, by: null, sentence: 'Still needed: 3.' } },
  ...{ adjusted: [], missing: [], parts: [], used: [], leftOut: [] },
  ...changes,
});
const group = (id: string, of: string[], changes: object = {}) => ({
  ...{ id, title: `Group ${id}`, result: 'UNMET', needed: 1, metCount: 0, of, nearest: null, nearestTitle: null },
  ...changes,
});

function decisionOf(lines: object[], groups: object[] = []): Decision {
  const rest = { scheme: 'The scheme', version: '1', level: 'N2', result: 'UNMET', metCount: 0, lineCount: 1 };
  return { ...rest, nextChangeOn: null, nextBest: null, lines, groups } as unknown as Decision;
}

function show(lines: object[], groups: object[] = []) {
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <SessionProvider value={session}>
          <Requirements decision={decisionOf(lines, groups)} busy={false} />
        </SessionProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const item = (title: string) => screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;
const tagsOf = (title: string) =>
  [...item(title).querySelectorAll<HTMLElement>('.tag')].map(({ textContent, dataset }) =>
    [textContent, dataset['tone']].join(' '),
  );

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('a requirement', () => {
  it('that is recommended is called so, and does not warn', () => {
    show([line('a', { modality: 'RECOMMENDED' }), line('b')]);

    expect(within(item('Line a')).getByText('Recommended: the level does not depend on it.')).toBeTruthy();
    expect([tagsOf('Line a'), tagsOf('Line b')]).toEqual([['3 to go plain'], ['3 to go warn']]);
  });

  it('that sets a most reads so, in its figures and its bar', () => {
    show([
      line('a', { direction: 'AT_MOST', result: 'MET', needed: 3, remedy: null }),
      line('b', { direction: 'AT_MOST', needed: 1, remedy: { code: 'REDUCE', amount: 1, by: null, sentence: 'x' } }),
    ]);

    expect(within(item('Line a')).getByText('2 of at most 3')).toBeTruthy();
    expect(within(item('Line b')).getByRole('img', { name: '2 of at most 1' })).toBeTruthy();
    expect(tagsOf('Line b')).toEqual(['1 too many warn']);
  });

  it('tells what changed it, what it does not cover, and that an explanation is asked for', () => {
    const adjusted = [{ kind: 'leave', sentence: 'Reduced by 2 because of leave.' }];
    const remedy = { code: 'EXPLAIN', amount: null, by: null, sentence: 'Explain why.' };
    show([line('a', { adjusted, missing: ['one', 'two'], remedy, result: 'NEEDS_EXPLANATION' })]);

    const words = [...item('Line a').querySelectorAll('.requirement-words p')].map(({ textContent }) => textContent);
    expect(words).toEqual(['2 of 5', 'Reduced by 2 because of leave.', 'Not covered yet: one, two', 'Explain why.']);
    expect(tagsOf('Line a')).toEqual(['Needs an explanation warn']);
  });

  it('that the body has not settled says so', () => {
    show([line('a', { result: 'UNKNOWN', unknownReason: 'BLANK', needed: null, counted: null, remedy: null })]);

    expect(tagsOf('Line a')).toEqual(['Not settled yet by the body plain']);
    expect(within(item('Line a')).getByText(/has not said yet how much it asks/)).toBeTruthy();
  });

  it('names its source where there is one, and leads to it', async () => {
    const source = { body: 'EMCC', document: 'Guide', url: 'https://example.org/guide', seenOn: '2026-11-20' };
    show([line('a', { source }), line('b', { source: { ...source, url: null } })]);

    for (const button of screen.getAllByRole('button', { name: /How this is worked out/ }))
      await userEvent.click(button);

    const links = screen.getAllByRole('link', { name: 'EMCC, Guide' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/guide']);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toContain(
      'EMCC, Guide, seen 20 Nov 2026',
    );
  });

  it('on quarters tells them by number, on other periods by their days', async () => {
    const part = (windowFrom: string, windowTo: string) => line(`a/${windowFrom}`, { windowFrom, windowTo });
    show([
      line('a', { parts: [part('2026-07-01', '2026-09-30'), part('2026-10-01', '2026-12-31')] }),
      line('b', { parts: [part('2025-01-01', '2025-12-31'), part('2026-01-01', '2026-12-31')] }),
    ]);

    for (const button of screen.getAllByRole('button', { name: /How this is worked out/ }))
      await userEvent.click(button);

    const cellsOf = (name: string) =>
      [...screen.getByRole('table', { name }).querySelectorAll('tbody td:first-child')].map(
        ({ textContent }) => textContent,
      );
    expect(cellsOf('Quarter by quarter')).toEqual(['Q3 2026', 'Q4 2026']);
    expect(cellsOf('Period by period')).toEqual(['1 Jan 2025 – 31 Dec 2025', '1 Jan 2026 – 31 Dec 2026']);
  });
});

describe('a group of requirements', () => {
  const routes = group('routes', ['b', 'd'], { nearest: 'd', nearestTitle: 'Line d' });

  it('is one block where its first line stands, with its members under it and the nearest marked', () => {
    show([line('a'), line('b'), line('c'), line('d')], [routes]);

    const headings = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(headings.slice(1)).toEqual(['H3 Line a', 'H3 Group routes', 'H4 Line b', 'H4 Line d', 'H3 Line c']);
    const block = within(screen.getByRole('group', { name: 'Group routes' }));
    expect(block.getByText('Any one of these is enough · Nearest: Line d')).toBeTruthy();
    expect([tagsOf('Line b'), tagsOf('Line d')]).toEqual([['3 to go warn'], ['3 to go warn', 'Nearest brand']]);
  });

  it('that is met asks nothing of its other members', () => {
    const met = { result: 'MET', metCount: 1, nearest: 'b', nearestTitle: 'Line b' };
    show([line('b'), line('d', { result: 'MET', remedy: null })], [{ ...routes, ...met }]);

    expect(tagsOf('Line b')).toEqual(['3 to go plain']);
    expect(screen.getByText('Any one of these is enough')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells how many are needed, and holds other groups', () => {
    const inner = group('inner', ['b', 'c'], { needed: 2 });
    const outer = group('outer', ['a', 'inner', 'd'], { needed: 2, metCount: 1, nearest: 'inner', nearestTitle: 'x' });
    show([line('a', { result: 'MET', remedy: null }), line('b'), line('c'), line('d')], [inner, outer]);

    expect(screen.getByText('At least 2 of these · 1 met so far · Nearest: x')).toBeTruthy();
    expect(screen.getByText('All of these · 0 met so far')).toBeTruthy();
    expect(
      within(screen.getByRole('group', { name: 'Group outer' })).getByRole('group', { name: 'Group inner' }),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { level: 5, name: 'Line c' })).toBeTruthy();
  });

  it('stands for its lines among what is not met', () => {
    const decision = decisionOf([line('a', { modality: 'RECOMMENDED' }), line('b'), line('c'), line('d')], [routes]);

    expect(openTitles(decision).map(({ title }) => title)).toEqual(['Group routes', 'Line c']);
  });
});
