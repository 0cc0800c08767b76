/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { describe, expect, it, jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { samples } from './page-samples.js';

jest.unstable_mockModule(
  'virtual:page-assets',
  () => ({ assets: { styles: '/s.css', passkey: '/p.js', font: '/f.woff2', icon: '/i.svg' } }),
  { virtual: true },
);

const { pageOf } = await import('../src/pages/page-of.js');
const { PageProvider } = await import('../src/pages/parts/page-context.js');

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const options = {
  locale: 'en',
  hue: 195,
  bodyName: 'Association exemple',
  demo: true,
  search: '?next=%2Fcode',
} as const;

function documentOf(sample: (typeof samples)[number]): Document {
  // The names and props of one sample belong together; their union does not remember it.
  const page = pageOf(sample.name, sample.props as never);
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <PageProvider value={options}>{page}</PageProvider>
    </I18nProvider>,
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

const cases = samples.map((sample) => {
  const state = 'state' in sample.props ? `, ${sample.props.state}` : '';
  return [`${sample.name}${state}`, documentOf(sample)] as const;
});

const all = (page: Document, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];

describe.each(cases)('the page %s', (_, page) => {
  it('has one heading of the first rank, a title and a language', () => {
    expect(all(page, 'h1').length).toBe(1);
    expect(page.title).toContain('Association exemple');
    expect(page.documentElement.lang).toBe('en');
  });

  it('carries neither inline style nor inline script', () => {
    expect(all(page, '[style], style, script:not([src])')).toEqual([]);
    expect(
      all(page, '*').flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    ).toEqual([]);
  });

  it('changes something only by a form that is posted, with its key', () => {
    for (const search of all(page, 'form[role=search]')) {
      expect(search.getAttribute('method')).toBe('get');
      expect(search.querySelector('[type=hidden]')).toBeNull();
    }
    for (const form of all(page, 'form:not([role=search])')) {
      expect(form.getAttribute('method')).toBe('post');
      expect(form.querySelector<HTMLInputElement>('[name=idempotencyKey]')?.value).toMatch(/^[0-9a-f-]{36}$/);
      expect(form.querySelectorAll('button[type=submit]').length).toBeGreaterThan(0);
    }
  });

  it('names every field', () => {
    const unnamed = all(page, 'input:not([type=hidden])').filter(
      (input) => !input.closest('label') && !page.querySelector(`label[for="${input.id}"]`),
    );

    expect(unnamed.map((input) => input.outerHTML)).toEqual([]);
  });

  it('uses each id once, and leads only to ids that exist', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    const targets = all(page, '.error-summary a').map((link) => link.getAttribute('href')?.slice(1));

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('lets the language be changed without losing the rest of the address', () => {
    expect(all(page, '.languages a').map((link) => link.getAttribute('href'))).toEqual(['?next=%2Fcode&lang=fr']);
  });
});

describe('the page of a confirmation', () => {
  const [, page] = cases.find(([name]) => name === 'confirm-sessions, to-decide') ?? [];

  it('chooses nothing beforehand', () => {
    expect(page?.querySelectorAll('input:checked, [checked]').length).toBe(0);
  });

  it('shows the three answers for each open session', () => {
    expect(page?.querySelectorAll('input[type=radio][name^=outcome-]').length).toBe(6);
  });

  it('says of each session what it was about, where that is not coaching', () => {
    const lines = page ? all(page, '.session legend').map(({ textContent }) => textContent) : [];

    expect(lines.map((line) => line?.includes('supervision of supervision'))).toEqual([false, true]);
  });
});

describe('the page of an agreement', () => {
  const [, page] = cases.find(([name]) => name === 'answer-agreement, to-answer') ?? [];
  const [, told] = cases.find(([name]) => name === 'answer-agreement, disowned') ?? [];

  it('lets somebody who does not know the coach say so by a form of its own, with nothing to fill in', () => {
    const way = page?.querySelector('details');
    const fields = [...(way?.querySelectorAll('input') ?? [])].map(({ type, name, value }) => [type, name, value]);

    expect(way?.querySelector('summary')?.textContent).toBe('I don’t know this person');
    expect(way?.querySelectorAll('form[method=post] button[type=submit]:not([name])').length).toBe(1);
    expect(fields).toEqual([
      ['hidden', 'idempotencyKey', expect.any(String)],
      ['hidden', 'act', 'disown'],
    ]);
    expect(way?.textContent).toContain('Amélie Laurent will read that you did not recognise their name');
  });

  it('says before the answer that it is about the supervision that the coach gives, and of coaching nothing', () => {
    const shown = cases
      .filter(([name]) => name === 'answer-agreement, to-answer')
      .map(([, { body }]) => body.textContent);
    const note = 'This is about the supervision that Amélie Laurent gives, not about their coaching.';

    expect(shown.map((text) => text?.includes(note))).toEqual([false, false, true]);
  });

  it('answers them with thanks, and asks nothing more', () => {
    expect(told?.querySelector('[role=status]')?.textContent).toContain('The proposal was declined');
    expect(told?.querySelectorAll('form').length).toBe(0);
  });
});

describe('the pages of the register', () => {
  const pages = cases.filter(([name]) => name.startsWith('register-'));
  const textOf = (state: string) =>
    pages.find(([name]) => name === state)?.[1].querySelector('main')?.textContent ?? '';

  it('say the status before anything else of an entry', () => {
    const found = pages.filter(([name]) => name === 'register-entry, found').map(([, page]) => page);

    expect(found.map((page) => page.querySelector('h1 + *')?.textContent)).toEqual([
      'The accreditation is in force: Level 2, since 22 November 2026, up to and including 21 November 2030.',
      'The accreditation is no longer in force: Level 2 was in force from 22 November 2022 up to and including 21 November 2026.',
      'The accreditation is under interim suspension: Level 2. An interim measure is not a finding.',
      'The accreditation has been withdrawn: Level 2 was in force from 22 November 2026 up to and including 31 December 2026.',
      'The accreditation is in force: Level 2, since 22 November 2026.',
      'The accreditation is in force: Level 2, since 22 November 2026, up to and including 21 November 2030. It has been paused since 1 December 2026 by the member’s own wish.',
      'The accreditation is suspended up to and including 30 April 2027: Level 2.',
      'The accreditation is in force: Level 2, since 22 November 2026, up to and including 21 November 2030.',
    ]);
  });

  it('add what the register says of sanctions, and say of an entry that has gone no more than that', () => {
    const lines = pages.flatMap(([, page]) => [...page.querySelectorAll('.register-lines > li')]);

    expect(lines.map((one) => one.firstChild?.textContent)).toEqual([
      'A caution is in force up to and including 30 April 2027.',
      'The accreditation is kept under conditions up to and including 30 April 2027.',
      'The conditions of the accreditation were met on 1 November 2026.',
      'The conditions of the accreditation were not met.',
      'The level was reduced on 1 November 2026.',
      'A suspension ended on 1 November 2026.',
      'A role in the body was removed on 1 November 2026.',
      'The accreditation ended by consent on 1 November 2026.',
      'The accreditation is not current.',
    ]);
    expect(lines[1]?.textContent).toContain('No work with minorsOnly with a written contract');
    expect(textOf('register-entry, gone')).not.toMatch(/withdrawn|CC-2021/);
  });

  it('say what an empty answer means', () => {
    expect(textOf('register-search, answered')).toContain('Amélie Laurent');
    expect(pages.some(([, page]) => /no judgement on anybody/.test(page.body.textContent ?? ''))).toBe(true);
    expect(textOf('register-entry, unknown')).toContain('CC-2026-XXXXXXX');
  });

  it('leave every page out of search engines', () => {
    expect(pages.map(([, page]) => page.querySelector('meta[name=robots]')?.getAttribute('content'))).toEqual(
      pages.map(() => 'noindex'),
    );
  });
});

describe('the pages of a charter', () => {
  const pages = cases.filter(([name]) => name.startsWith('charter'));
  const [inFrench, older, inEnglish, closed] = pages.map(([, page]) => page) as [
    Document,
    Document,
    Document,
    Document,
  ];
  const langOf = (page: Document) => ['h1', '.charter'].map((part) => page.querySelector(part)?.getAttribute('lang'));

  it('run no script, send nothing, and are left out of search engines', () => {
    for (const [, page] of pages) {
      expect(all(page, 'script, form, iframe')).toEqual([]);
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    }
  });

  it('say in which language the coach’s words are, where it is not the page’s', () => {
    expect([langOf(inFrench), langOf(inEnglish)]).toEqual([
      ['fr', 'fr'],
      ['en', 'en'],
    ]);
    expect(older.body.textContent).toContain('This charter was written in French only.');
    expect(inEnglish.body.textContent).not.toContain('was written in');
  });

  it('mark the coach’s own lines, and lead from an older version to the latest', () => {
    const marked = all(inFrench, '.charter li').map((line) => line.textContent);

    expect(marked).toEqual(['Je demande.', 'Je relis. (the coach’s words)']);
    expect(older.querySelector('.callout a')?.getAttribute('href')).toBe('/charters/a');
    expect(inFrench.querySelector('.callout')).toBeNull();
  });

  it('say no name where the address is closed', () => {
    expect(closed.querySelector('main')?.textContent).not.toContain('Amélie');
    expect(all(closed, 'main a')).toEqual([]);
  });
});
